/** What a mouse did: the wheel, by steps of one line, or a click; columns and rows count from 0. */
export type MouseEvent = { type: 'wheel'; by: 1 | -1; column: number; row: number } | { type: 'click'; column: number; row: number };

/** Asks a terminal to report presses and the wheel with places of any size (modes 1000 and 1006), or not to any more. */
export const mouseReports = (isOn: boolean): string => (isOn ? '\u001b[?1000h\u001b[?1006h' : '\u001b[?1006l\u001b[?1000l');

const esc = '\u001b';
/** A report in the form of SGR; the beginning of one that ends with the text. */
const reports = new RegExp(`${esc}\\[<(\\d{1,3});(\\d{1,5});(\\d{1,5})([Mm])`, 'g');
const begun = new RegExp(`${esc}(?:\\[(?:<[\\d;]{0,15})?)?$`);

/**
 * Reads reports of the mouse out of the input of a terminal, which may be parted anywhere; all else is left to others. What is not used is
 * passed over: releases, motion, other buttons.
 */
export function mouseReader(): (chunk: string) => MouseEvent[] {
  let pending = '';
  return (chunk) => {
    const text = pending + chunk;
    pending = begun.exec(text)?.[0] ?? '';
    return [...text.matchAll(reports)].flatMap(
      ([, code, x, y, end]) => eventOf(Number(code), Number(x) - 1, Number(y) - 1, end === 'm') ?? [],
    );
  };
}

/** Bits of the first number: keys that were held, and motion. */
const held = 4 | 8 | 16;
const motion = 32;

function eventOf(code: number, column: number, row: number, isRelease: boolean): MouseEvent | undefined {
  if (isRelease || code & motion || column < 0 || row < 0) return undefined;
  switch (code & ~held) {
    case 0:
      return { type: 'click', column, row };
    case 64:
      return { type: 'wheel', by: -1, column, row };
    case 65:
      return { type: 'wheel', by: 1, column, row };
    default:
      return undefined;
  }
}

/**
 * Tells what the mouse does, from an input that others read too: Ink passes over what is no key. To be called when they have begun to read;
 * answers how to end it.
 */
export function listenToMouse(input: NodeJS.ReadableStream, tell: (event: MouseEvent) => void): () => void {
  const read = mouseReader();
  const listener = (chunk: string | Uint8Array) => {
    for (const event of read(String(chunk))) tell(event);
  };
  input.on('data', listener);
  return () => input.off('data', listener);
}

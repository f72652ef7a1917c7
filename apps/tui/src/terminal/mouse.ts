/** What a mouse did: the wheel, by steps of one line, or a click; columns and rows count from 0. */
export type MouseEvent = { type: 'wheel'; by: 1 | -1; column: number; row: number } | { type: 'click'; column: number; row: number };

/** Asks a terminal to report presses and the wheel with places of any size (modes 1000 and 1006), or not to any more. */
export const mouseReports = (isOn: boolean): string => (isOn ? '\u001b[?1000h\u001b[?1006h' : '\u001b[?1006l\u001b[?1000l');

/** A report in the form of SGR without the escape before it: so Ink hands on what it does not know. */
const report = /^\[<(\d{1,3});(\d{1,5});(\d{1,5})([Mm])$/;

/** Bits of the first number: keys that were held, and motion. */
const held = 4 | 8 | 16;
const motion = 32;

/** What a report of the mouse says; nothing for other input, and for what is not used: releases, motion, other buttons. */
export function mouseEvent(input: string): MouseEvent | undefined {
  const [, code, x, y, end] = report.exec(input) ?? [];
  if (code === undefined || end === 'm' || Number(code) & motion) return undefined;
  const [column, row] = [Number(x) - 1, Number(y) - 1];
  if (column < 0 || row < 0) return undefined;
  switch (Number(code) & ~held) {
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

/** Is the input a report of the mouse, used or not? It is never text. */
export const isMouseReport = (input: string): boolean => report.test(input);

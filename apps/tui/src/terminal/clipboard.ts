import { Buffer } from 'node:buffer';

/** Many terminals take no longer sequence than 100,000 bytes for the clipboard, which are these bytes of text in base64. */
export const longestCopy = 74_000;

/**
 * The sequence that puts a text into the clipboard of the terminal, which may be on another machine (OSC 52); nothing where the text is too
 * long. Inside tmux it is told twice: to tmux, which takes it with `set-clipboard on`, and through it, with `allow-passthrough on`.
 */
export function copySequence(text: string, { isInTmux }: { isInTmux: boolean }): string | undefined {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > longestCopy) return undefined;
  const sequence = `\u001b]52;c;${bytes.toString('base64')}\u0007`;
  return isInTmux ? `${sequence}\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\` : sequence;
}

/** What to tell of a copy. */
export const copied = (text: string, isDone: boolean): string =>
  isDone
    ? `Copied ${text.length <= 60 ? text : `${text.length} characters`}.`
    : `Not copied: more than ${longestCopy} bytes, which terminals do not take; x writes to a file.`;

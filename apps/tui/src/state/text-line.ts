/** One line of text that is being typed, and where the next character goes: an offset in UTF-16 code units between two characters as people see them. */
export type TextLine = { text: string; caret: number };

/** A text with the caret behind it. */
export const lineOf = (text: string): TextLine => ({ text, caret: text.length });

/** Puts text in at the caret, as one line; what would make it longer than `most` is left out. */
export function insert({ text, caret }: TextLine, typed: string, most: number): TextLine {
  const room = Math.max(0, most - text.length);
  const fitting = whole(typed.replace(/[\s\p{Cc}]+/gu, ' '), room);
  return settled({ text: text.slice(0, caret) + fitting + text.slice(caret), caret: caret + fitting.length });
}

/** Puts another text in the place of a stretch; the caret stands behind it. */
export const replace = ({ text }: TextLine, [from, to]: readonly [number, number], by: string): TextLine =>
  settled({ text: text.slice(0, from) + by + text.slice(to), caret: from + by.length });

/** How each editing command changes a line; the names are those of the keys of readline. */
export const edits = {
  left: ({ text, caret }: TextLine): TextLine => ({ text, caret: before(text, caret) }),
  right: ({ text, caret }: TextLine): TextLine => ({ text, caret: after(text, caret) }),
  'line-start': ({ text }: TextLine): TextLine => ({ text, caret: 0 }),
  'line-end': ({ text }: TextLine): TextLine => lineOf(text),
  erase: (line: TextLine): TextLine => replace(line, [before(line.text, line.caret), line.caret], ''),
  'erase-word': (line: TextLine): TextLine => replace(line, [wordStart(line), line.caret], ''),
  'erase-to-start': (line: TextLine): TextLine => replace(line, [0, line.caret], ''),
  'erase-to-end': ({ text, caret }: TextLine): TextLine => lineOf(text.slice(0, caret)),
};
export type Edit = keyof typeof edits;
export const isEdit = (command: string): command is Edit => Object.hasOwn(edits, command);

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where the characters of a text begin, and its end. */
const bordersOf = (text: string): number[] => [...Array.from(characters.segment(text), ({ index }) => index), text.length];

/** The caret between two characters: what was typed may have joined the ones beside it. */
const settled = ({ text, caret }: TextLine): TextLine => ({
  text,
  caret: bordersOf(text).find((border) => border >= caret) ?? text.length,
});

const before = (text: string, caret: number): number => bordersOf(text).findLast((border) => border < caret) ?? 0;
const after = (text: string, caret: number): number => bordersOf(text).find((border) => border > caret) ?? text.length;
const wordStart = ({ text, caret }: TextLine): number => /\S*\s*$/u.exec(text.slice(0, caret))?.index ?? 0;

/** As many whole characters of a text as fit. */
const whole = (text: string, room: number): string => text.slice(0, bordersOf(text).findLast((border) => border <= room) ?? 0);

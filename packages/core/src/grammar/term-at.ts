/** The term that the caret stands in, and in it the name, the sign and the value at the caret. Offsets in UTF-16 code units, end excluded. */
export type TermAt = {
  /** The whole term, with the dashes before it. */
  term: readonly [number, number];
  /** The name, or what may become one. */
  name: { text: string; range: readonly [number, number] };
  /** Is there a sign behind the name? */
  hasSign: boolean;
  /** The value at the caret: what of it stands before the caret, without quotes. Left out where the caret is in the name. */
  value?: { typed: string; range: readonly [number, number] };
  /** Does the caret stand in a phrase that belongs to no field? */
  isInPhrase: boolean;
};

/** Reads as much of an unfinished query as it takes to know where the caret stands. */
export function termAt(text: string, caret: number): TermAt {
  const term = stretchAt(text, caret, 0, text.length, /[\s()]/);
  const start = Math.min(caret, term[0] + (/^-*/.exec(text.slice(...term))?.[0].length ?? 0));
  const rest = text.slice(start, term[1]);
  const [whole = '', name = rest] = /^([A-Za-z][\w.-]*)(?::?[<>]=?|:?=|:)/.exec(rest) ?? [];
  const nameAt = { text: name.slice(0, caret - start), range: [start, start + name.length] as const };
  const found = { term, name: nameAt, hasSign: whole !== '', isInPhrase: rest.startsWith('"') };
  const valuesStart = start + whole.length;
  if (whole === '' || caret < valuesStart) return found;
  const range = stretchAt(text, caret, valuesStart, term[1], /,/);
  const typed = text.slice(range[0], caret).replace(/^"/, '').replace(/"$/, '').replace(/\\(.)/g, '$1');
  return { ...found, value: { typed, range } };
}

/** The stretch around the caret between two separators that stand in no quotes. */
function stretchAt(text: string, caret: number, from: number, to: number, separator: RegExp): [number, number] {
  let start = from;
  let isQuoted = false;
  let at = from;
  for (; at < to; at++) {
    const char = text[at] as string;
    const separates = !isQuoted && separator.test(char);
    if (separates && at >= caret) break;
    if (separates) start = at + 1;
    else if (char === '"') isQuoted = !isQuoted;
    // What is escaped is an ordinary character, unless the caret stands before it.
    else if (char === '\\' && at + 1 < caret && !/\s/.test(text[at + 1] ?? '')) at++;
  }
  return [start, at];
}

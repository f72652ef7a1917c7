/**
 * What a terminal may obey or hide: control and escape characters, bidi and other format controls (zero-width
 * ones, soft hyphens, tags), separators of lines, lone surrogates and all that is drawn as nothing by default.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Makes a text safe and honest to show: one line, in which every character that would act or hide is a visible
 * mark instead. Use it on every text that comes from data, from the network or from a user.
 *
 * @example
 * ```ts
 * import { toDisplay } from '@org/migration-core';
 *
 * console.log(toDisplay('a\u001b[31mb\u202ec')); // a␛[31mb⟨U+202E⟩c
 * ```
 */
export const toDisplay = (text: string): string => text.replace(unsafe, mark);

/**
 * Writes a value as JSON that is safe to show: the same value when read back, its unsafe characters escaped.
 *
 * @param indent spaces of indentation; left out, all stands on one line
 */
export const toDisplayJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(unsafe, (character) => (character === '\n' ? character : escaped(character)));

function mark(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

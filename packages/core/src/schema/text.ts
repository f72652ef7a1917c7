import * as z from 'zod/mini';
import { textPattern } from './pattern.ts';

/**
 * Characters that never stand in a record: controls, bidi controls, zero-width characters, the byte
 * order mark and lone surrogates. They are invisible, and some can make text read otherwise than it is
 * stored (https://trojansource.codes).
 */
export const forbiddenCharacter = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Surrogate}]/u;

/** One line of text: NFC, trimmed, without forbidden characters. */
function text(max: number) {
  return z.string().check(
    z.minLength(1),
    z.maxLength(max),
    z.refine((value) => !forbiddenCharacter.test(value), {
      error: 'holds a control, bidi, zero-width or unpaired surrogate character',
      params: { rule: 'forbidden-character' },
    }),
    z.refine((value) => value.normalize('NFC') === value, {
      error: 'is not in Unicode normalization form C',
      params: { rule: 'not-nfc' },
    }),
    z.refine((value) => value.trim() === value && !/ {2}/.test(value), {
      error: 'has space at an end, or two spaces in a row',
      params: { rule: 'stray-space' },
    }),
    z.meta({ pattern: textPattern }),
  );
}

export const Label = text(300).check(z.meta({ title: 'Label', description: 'A name, title or heading.' }));
export const Sentence = text(1200).check(z.meta({ title: 'Sentence', description: 'A statement in our own words.' }));

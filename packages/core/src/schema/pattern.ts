/**
 * What a regular expression can say of the rules that zod checks by code, for JSON Schema. The engines of other languages read
 * these too, so they keep to what all of them know: no look-around, no `\d` or `\u`, characters written as themselves.
 */

/** Every character that `forbiddenCharacter` allows, except the space. */
const visible =
  '[!-~\u00a0-\u00ac\u00ae-\u061b\u061d-\u180d\u180f-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff8\ufffc-\u{10ffff}]';

/** One line of text without forbidden characters, single spaces between words. Unicode normalization is beyond it. */
export const textPattern = `^${visible}+(?: ${visible}+)*$`;

/**
 * What is left of it where an engine may read bytes or halves of characters, and may take `^` and `$` for ends of lines: single spaces, and
 * no control character of ASCII.
 */
export const portableTextPattern = { holds: '^[^ ]+(?: [^ ]+)*$', never: '[\\x00-\\x1f\\x7f]' };

const day = '(?:0[1-9]|[12][0-9]|3[01]|XX)';
const month = `(?:(?:0[1-9]|1[0-2])(?:-${day})?|2[1-9]|3[0-9]|4[01]|XX(?:-XX)?)`;
const year = `(?:-?[0-9]{4}(?:-${month})?|-?[0-9]{2}(?:[0-9]X|XX)(?:-XX(?:-XX)?)?|Y-?[1-9][0-9]{4,8})`;
const date = `${year}[?~%]?`;

/** The form of an EDTF value. Whether its days exist and its interval runs forward is beyond it. */
export const edtfPattern = `^(?:${date}(?:/(?:${date}|[.][.])?)?|(?:[.][.])?/${date})$`;

/** A date as text writes it: the ends of an interval stand apart by `..`. */
export function spellDate(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (!from || !to) return edtf;
  return `${from === '..' ? '' : from}..${to === '..' ? '' : to}`;
}

/** The EDTF value of a date; one that is already written with a slash stays as it is. */
export function readSpelledDate(text: string): string {
  const dots = text.indexOf('..');
  if (dots < 0 || text.includes('/')) return text;
  return `${text.slice(0, dots) || '..'}/${text.slice(dots + 2) || '..'}`;
}

/** The two ends of `40..50`, of which one may be left out. */
export function endsOf(text: string): readonly [string, string] | undefined {
  const dots = text.indexOf('..');
  return dots < 0 ? undefined : [text.slice(0, dots), text.slice(dots + 2)];
}

/** A value of a condition: in quotes where it would be read otherwise. */
export const spellValue = (value: string): string => (/[\s,()"\\:]|^[<=>]|^$/.test(value) ? quote(value) : value);

/** A word that stands alone where it is a condition, in quotes where it would be read otherwise. */
export const spellWords = (value: string): string => (/[\s,()"\\:<=>]|^-|^OR$/.test(value) ? quote(value) : value);

/** A word of the text, where quotes would make it a phrase: backslashes before what would be read otherwise. */
export const escapeWord = (word: string): string => word.replace(/[()\\]|^-/g, '\\$&').replace(/^([A-Za-z][\w.-]*)([:<=>])/, '$1\\$2');

export const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

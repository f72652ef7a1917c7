/** What can be wrong with the text of a paragraph. */
export const damageTypes = [
  'truncated-start',
  'truncated-end',
  'garbled',
  'displaced',
  'heading-missing',
  'note-missing',
  'numbering-gap',
] as const;
export type DamageType = (typeof damageTypes)[number];

/** A source and a place in it. `damage` is filled when the dataset is linked, from the source's own record. */
export type Citation = { source: string; locator: string; damage?: DamageType[] | undefined };

export const maxCitationLength = 130;
export const citationPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Is it the short spelling of a citation, such as `a-58-98/42`? */
export const isCitation = (text: string): boolean => text.length <= maxCitationLength && citationPattern.test(text);

export const printCitation = (cite: Citation): string => `${cite.source}/${cite.locator}`;

export function parseCitation(value: string): Citation {
  const slash = value.indexOf('/');
  return { source: value.slice(0, slash), locator: value.slice(slash + 1) };
}

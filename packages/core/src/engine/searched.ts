/**
 * What a search looks at, by its path in a record, and what a word there weighs: the fields of BM25F. A field's place in the list is its
 * number in the index.
 */
export const searched: readonly { path: string; weight: number }[] = [
  { path: 'names/*/value', weight: 5 },
  { path: 'numbers/*/value', weight: 5 },
  { path: 'references/*/value', weight: 5 },
  { path: 'symbol/*/value', weight: 5 },
  { path: 'measure', weight: 3 },
  { path: 'subject', weight: 3 },
  { path: 'positions/*/title', weight: 2 },
  { path: 'contributions/*/subject', weight: 2 },
  { path: 'sections/*/heading', weight: 1 },
  { path: 'summary', weight: 1 },
  { path: 'scopeNote', weight: 1 },
  { path: 'points/*/text', weight: 1 },
  { path: 'views/*/text', weight: 1 },
  { path: 'outcome/*/text', weight: 1 },
  { path: 'options/*/label', weight: 1 },
];

export const searchedPaths: readonly string[] = /* @__PURE__ */ searched.map(({ path }) => path);

/** Of these, the ones that a record goes by: names and numbers. */
export const identifyingCount = 4;

/**
 * BM25F (Robertson and Zaragoza, 2009, https://doi.org/10.1561/1500000019): each field has a weight and normalizes by its own mean
 * length; the usual constants k1 = 1.2 and b = 0.75.
 */
const k1 = 1.2;
const b = 0.75;

/** What the occurrences of a word in one field add to its weight in a record. */
export const fieldWeight = (weight: number, occurrences: number, length: number, meanLength: number): number =>
  (weight * occurrences) / (1 - b + (b * length) / meanLength);

/** The saturated weight of a word in a record, in 255ths: whole numbers add up to the same score on every runtime. */
export const impactOf = (weight: number): number => Math.max(1, Math.round((255 * weight) / (k1 + weight)));

/** How rare a word is that stands in `found` of `size` records, in 256ths; one that stands in all still counts. */
export const rarity = (size: number, found: number): number =>
  Math.max(1, Math.round(256 * Math.log(1 + (size - found + 0.5) / (found + 0.5))));

/** What a word counts that stands for the one asked for, in tenths: itself, one that it begins, one that it may misspell. */
export const shares = { exact: 10, prefix: 6, similar: 4 } as const;

/** What a record that bears exactly the name asked for gets on top, so that it stands first; one with the acronym before others. */
export const bonuses = { name: 1_000_000_000, acronym: 1_200_000_000 } as const;

/** Scores are told in units of one whole rarity at full impact. */
export const tellScore = (score: number): number => Math.round((score / (255 * 256 * shares.exact)) * 1000) / 1000;

/** How telling it is, in 256ths, that two records both refer to one that `referring` of `size` records refer to. */
export const rarityOfShared = (size: number, referring: number): number => Math.round(256 * Math.log(1 + size / referring));

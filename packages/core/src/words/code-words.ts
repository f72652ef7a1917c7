const acronyms = new Set(['un', 'ilo', 'm49', 'iso2', 'iso3']);

/** A code in words: `non-member` stays hyphened, `held-in` becomes `held in`, `un-symbol` becomes `UN symbol`. */
export const codeWords = (code: string): string =>
  code
    .replace(/(?<!\b(?:co|non|inter))-/g, ' ')
    .split(' ')
    .map((word) => (acronyms.has(word) ? word.toUpperCase() : word))
    .join(' ');

/** A code in words: `non-member` stays hyphened, `held-in` becomes `held in`, `un-symbol` becomes `UN symbol`. */
export const codeWords = (code: string): string =>
  code.replace(/(?<!\b(?:co|non|inter))-/g, ' ').replace(/(?<![^ ])(?:un|ilo|m49|iso[23])(?![^ ])/g, (acronym) => acronym.toUpperCase());

/**
 * One line of a log, in JSON. What a client sent can neither end the line nor move, hide or colour what a terminal shows: characters that
 * cannot be seen are escaped.
 */
export const logLine = (entry: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(entry).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (unseen) =>
    Array.from({ length: unseen.length }, (_, i) => `\\u${unseen.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );

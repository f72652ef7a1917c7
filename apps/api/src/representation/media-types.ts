/** The representations there are: how `?format=` calls each, and its media type. */
export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  html: 'text/html',
} as const;

export type Format = keyof typeof mediaTypes;
export type MediaType = (typeof mediaTypes)[Format];

/** The media types as answers have them, with their parameters. JSON is UTF-8 by itself. */
export const contentTypes: Readonly<Record<Format, string>> = {
  ...mediaTypes,
  csv: 'text/csv; charset=utf-8; header=present',
  html: 'text/html; charset=utf-8',
};

/** Parameters that ask for something beside the records, for which only JSON has a place. */
export const besidePages: ReadonlySet<string> = new Set(['include', 'facets', 'facetLimit', 'groupBy', 'highlight', 'explain']);

/** Every emitted file with its media type, so that nobody must guess what there is. */
export const indexOf = (paths: readonly string[]) => [...paths].sort().map((path) => ({ path, type: mediaTypeOf(path) }));

/** By the end of a name; the longer ones first. */
const mediaTypes = {
  '.schema.json': 'application/schema+json',
  '.jsonld': 'application/ld+json',
  '.ndjson': 'application/x-ndjson',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8; header=present',
  '': 'text/plain; charset=utf-8',
} as const;

function mediaTypeOf(path: string): string {
  const [, type] = Object.entries(mediaTypes).find(([ending]) => path.endsWith(ending)) as [string, string];
  return type;
}

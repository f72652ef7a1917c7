import type { Dataset } from './dataset.ts';
import { idFor } from './engine/candidate.ts';
import { type Citation, isCitation, parseCitation } from './schema/citation.ts';
import { refOf } from './schema/id.ts';
import type { Source } from './schema/source.ts';

/** No name of a source with a place in it is longer. */
const longest = 300;

const withSign = /^(?<source>.+?)[\s,]*(?:(?<sign>§+)|\b(?:para(?:graph|s?\.?)))\s*(?<locator>[a-z0-9]+(?:[-.][a-z0-9]+)*)$/i;

/**
 * The place of a source that a text names as people write it: `A/58/98 §42`, `A/58/98, para. 42`, or in short `a-58-98/42`; nothing where it
 * names none. Whether the source has such a place is not asked: `paragraphAt` tells.
 *
 * @example
 * ```ts
 * import { placeNamed } from '@org/migration-core/schema';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * console.log(placeNamed(await loadRegisterData(), 'A/58/98 §42')); // { source: 'a-58-98', locator: '42' }
 * ```
 */
export function placeNamed(dataset: Dataset, text: string): Citation | undefined {
  const asked = text.trim();
  if (asked.length > longest) return undefined;
  const { source, sign, locator } = withSign.exec(asked)?.groups ?? {};
  if (source !== undefined && locator !== undefined) {
    const id = idOfSource(dataset, source) ?? (sign ? idFor(source) : undefined);
    return id === undefined ? undefined : { source: id, locator: locator.toLowerCase() };
  }
  const short = asked.toLowerCase();
  if (!isCitation(short)) return undefined;
  const cite = parseCitation(short);
  const ref = refOf('source', cite.source);
  return dataset.records.has(ref) || dataset.moved.has(ref) ? cite : undefined;
}

/** The source that is called so, by its symbol, its id or one of its names. */
function idOfSource({ byKind }: Dataset, called: string): string | undefined {
  const wanted = idFor(called);
  const callings = ({ id, symbol = [], names }: Source) => [id, ...[...symbol, ...names].map(({ value }) => idFor(value))];
  return byKind.source.find((source) => callings(source).includes(wanted))?.id;
}

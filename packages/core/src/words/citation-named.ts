import type { Dataset } from '../dataset.ts';
import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import { fold } from '../text/fold.ts';
import { describePlaces } from './caption.ts';

/**
 * The place of a source that a text names, as people write it: `A/58/98 §42`, `A/58/98, para. 42`, `A/58/98, note 3`, `a-58-98/42`. Nothing
 * where the text is something else, or where the source has no such place.
 *
 * @example
 * ```ts
 * import { loadRegisterData } from '@org/migration-core/data';
 * import { citationNamed } from '@org/migration-core/listing';
 *
 * console.log(citationNamed(await loadRegisterData(), 'A/58/98 §42')); // { source: 'a-58-98', locator: '42' }
 * ```
 */
export function citationNamed(dataset: Dataset, text: string): Citation | undefined {
  const words = keyOf(text.slice(0, longest)).split(' ');
  const sources = sourcesByName(dataset);
  // The longest name first: what follows it is the place.
  for (let length = words.length - 1; length > 0; length--) {
    const source = sources.get(words.slice(0, length).join(' '));
    const rest = words.slice(length).join(' ');
    const place = source?.paragraphs.find(
      ({ locator }) => keyOf(locator) === rest || (source && keyOf(describePlaces(source, [locator])) === rest),
    );
    if (source && place) return { source: source.id, locator: place.locator };
  }
  return undefined;
}

/** Names of sources are shorter. */
const longest = 300;

/** What is left of a name or a place when case, signs and the words for parts of a document are left out. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/\b(?:paragraphs?|paras?|par|sections?|sects?|sec)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byDataset = new WeakMap<Dataset, ReadonlyMap<string, Source>>();

function sourcesByName(dataset: Dataset): ReadonlyMap<string, Source> {
  const known = byDataset.get(dataset);
  if (known) return known;
  const sources = new Map<string, Source>();
  for (const source of dataset.byKind.source) {
    const names = [source.id, ...(source.formerIds ?? []), ...(source.symbol ?? []).map(({ value }) => value)];
    for (const name of [...names, ...source.names.map(({ value }) => value)]) {
      const key = keyOf(name);
      if (!sources.has(key)) sources.set(key, source);
    }
  }
  byDataset.set(dataset, sources);
  return sources;
}

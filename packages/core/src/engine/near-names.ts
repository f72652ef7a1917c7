import { editDistance, editsAllowed } from '../text/edit-distance.ts';
import { wordsOf } from '../text/fold.ts';
import type { IndexReader } from './index-reader.ts';
import type { Bearer } from './name-table.ts';

/** Every name that may be meant by a key, short of being it: one spelt almost alike, or one that has its words in a row. */
export function* nearNames(
  { names, text }: IndexReader,
  key: string,
): Generator<Bearer & { key: string; reason: 'similar' | 'part'; distance: number }> {
  const allowed = editsAllowed(key.length);
  const terms = wordsOf(key).map((word) => text.termOf(word));
  const mayBePart = key.length > 2 && !terms.includes(-1);
  for (const [place, own] of names.from(0)) {
    const length = own.reduce((sum, term) => sum + text.vocabulary.at(term).length + 1, -1);
    const maySimilar = Math.abs(length - key.length) <= allowed;
    const isPart = mayBePart && own.length > terms.length && holdsInARow(own, terms);
    if (!maySimilar && !isPart) continue;
    const name = own.map((term) => text.vocabulary.at(term)).join(' ');
    if (name === key) continue;
    const away = maySimilar ? editDistance(key, name) : Number.POSITIVE_INFINITY;
    if (away <= allowed) yield { ...names.bearerAt(place), key: name, reason: 'similar', distance: away };
    else if (isPart) yield { ...names.bearerAt(place), key: name, reason: 'part', distance: name.length - key.length };
  }
}

function holdsInARow(all: readonly number[], wanted: readonly number[]): boolean {
  return all.some((_, from) => from + wanted.length <= all.length && wanted.every((term, i) => all[from + i] === term));
}

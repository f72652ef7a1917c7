import type { Dataset } from './dataset.ts';
import { printCitation } from './schema/citation.ts';
import type { Ref } from './schema/id.ts';
import type { AnyRecord } from './schema/kinds.ts';
import type { Source } from './schema/source.ts';
import { caption, describeCitation } from './words/caption.ts';

/** One place of a source and what the register has from it. */
export type CoveredPlace = Pick<Source['paragraphs'][number], 'locator' | 'type' | 'damage'> & {
  records: readonly Ref[];
  /** The place in words: `A/58/98, para. 42`. */
  words: string;
  /** Why the place yields no record. */
  reason?: string;
};

/** What the register has from a source, place by place. */
export type Coverage = {
  source: string;
  places: readonly CoveredPlace[];
  /** The names of the records. */
  names: Readonly<Record<Ref, string>>;
  covered: number;
  silent: number;
  uncovered: number;
};

const byDataset = new WeakMap<Dataset, ReadonlyMap<string, readonly Ref[]>>();

/** The records that cite each place, by `source/locator`. Topics and places do not count: they index what others state. */
export function recordsByPlace(dataset: Dataset): ReadonlyMap<string, readonly Ref[]> {
  const known = byDataset.get(dataset);
  if (known) return known;
  const places = new Map<string, Ref[]>();
  for (const [ref, { kind, cite }] of dataset.records) {
    if (kind === 'topic' || kind === 'place') continue;
    for (const citation of cite) {
      const list = places.get(printCitation(citation)) ?? [];
      places.set(printCitation(citation), list);
      list.push(ref);
    }
  }
  byDataset.set(dataset, places);
  return places;
}

const placesByDataset = new WeakMap<Dataset, ReadonlySet<string>>();

/** Every place that can be cited, as `source/locator`. */
export function placesIn(dataset: Dataset): ReadonlySet<string> {
  const known =
    placesByDataset.get(dataset) ??
    new Set(dataset.byKind.source.flatMap(({ id, paragraphs }) => paragraphs.map(({ locator }) => `${id}/${locator}`)));
  placesByDataset.set(dataset, known);
  return known;
}

export function coverageOf(dataset: Dataset, source: Source): Coverage {
  const records = recordsByPlace(dataset);
  const reasons = dataset.silences[source.id] ?? {};
  const places = source.paragraphs.map(({ locator, type, damage }): CoveredPlace => {
    const reason = Object.hasOwn(reasons, locator) ? reasons[locator] : undefined;
    return {
      locator,
      type,
      words: describeCitation(dataset, { source: source.id, locator }),
      ...(damage && { damage }),
      records: records.get(`${source.id}/${locator}`) ?? [],
      ...(reason !== undefined && { reason }),
    };
  });
  const covered = places.filter((place) => place.records.length > 0).length;
  const silent = places.filter((place) => place.records.length === 0 && place.reason !== undefined).length;
  const cited = [...new Set(places.flatMap((place) => place.records))];
  const names = Object.fromEntries(cited.map((ref) => [ref, caption(dataset.records.get(ref) as AnyRecord)]));
  return { source: source.id, places, names, covered, silent, uncovered: places.length - covered - silent };
}

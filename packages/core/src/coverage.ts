import type { Dataset } from './dataset.ts';
import { printCitation } from './schema/citation.ts';
import type { KindName, Ref } from './schema/id.ts';
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

/** Records of these kinds cover nothing: they index what others state. */
export const indexing: readonly KindName[] = ['topic', 'place'];

/** The records that cite each place, by `source/locator`. */
export function recordsByPlace(dataset: Dataset): ReadonlyMap<string, readonly Ref[]> {
  const known = byDataset.get(dataset);
  if (known) return known;
  const places = new Map<string, Ref[]>();
  for (const [ref, { kind, cite }] of dataset.records) {
    if (indexing.includes(kind)) continue;
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

/** A place of a source, how many records cite it, and why it yields none where that is told. */
export type CountedPlace = Pick<Source['paragraphs'][number], 'locator' | 'type' | 'damage'> & { count: number; reason?: string };

/** How much of a source the register has. */
export type CountedPlaces = { places: readonly CountedPlace[]; covered: number; silent: number; uncovered: number };

/** Every place of a source with how many records cite it, as `countAt` tells it by locator. */
export function figuresOf(dataset: Dataset, source: Source, countAt: (locator: string) => number): CountedPlaces {
  const reasons = dataset.silences[source.id] ?? {};
  const places = source.paragraphs.map(({ locator, type, damage }): CountedPlace => {
    const reason = Object.hasOwn(reasons, locator) ? reasons[locator] : undefined;
    return { locator, type, ...(damage && { damage }), count: countAt(locator), ...(reason !== undefined && { reason }) };
  });
  const covered = places.filter(({ count }) => count > 0).length;
  const silent = places.filter(({ count, reason }) => count === 0 && reason !== undefined).length;
  return { places, covered, silent, uncovered: places.length - covered - silent };
}

export function coverageOf(dataset: Dataset, source: Source): Coverage {
  const records = recordsByPlace(dataset);
  const recordsAt = (locator: string) => records.get(`${source.id}/${locator}`) ?? [];
  const { places, ...figures } = figuresOf(dataset, source, (locator) => recordsAt(locator).length);
  const cited = [...new Set(places.flatMap(({ locator }) => recordsAt(locator)))];
  return {
    source: source.id,
    places: places.map(({ locator, type, damage, reason }) => ({
      locator,
      type,
      words: describeCitation(dataset, { source: source.id, locator }),
      ...(damage && { damage }),
      records: recordsAt(locator),
      ...(reason !== undefined && { reason }),
    })),
    names: Object.fromEntries(cited.map((ref) => [ref, caption(dataset.records.get(ref) as AnyRecord)])),
    ...figures,
  };
}

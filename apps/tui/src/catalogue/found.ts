import {
  type AnyRecord,
  type Clocks,
  caption,
  type Dataset,
  describeCitation,
  type Highlight,
  type Hit,
  headingWords,
  type KindName,
  kindNames,
  parseRef,
  printCitation,
  type Query,
  type Ref,
  valueAt,
} from '@org/migration-core';
import { citationNamed, type Listing, openListing } from '@org/migration-core/listing';
import type { BrowsePlace, Place } from '../state/state.ts';
import { faultIn, readText, type TextFault } from './query-text.ts';

/** The name of a record in a list, and where the words that were looked for stand: in the name, or in another text. */
export type Row = { ref: Ref; kind: KindName; name: Marked; other?: (Marked & { title: string }) | undefined };
type Marked = { text: string; ranges: readonly (readonly [number, number])[] };

/** What the cursor of a list stops at. */
export type Item =
  | { type: 'record'; ref: Ref }
  /** A place that the text names, or that may be meant. */
  | { type: 'place'; place: Place; text: string; why: string }
  /** The rest of a group. */
  | { type: 'more'; kind: KindName; count: number };

/** Everything that a list shows; of its rows only those that are asked for are read. */
export type Found = {
  query?: Query | undefined;
  fault?: TextFault | undefined;
  /** How many records there are, and how many of each kind whichever kind is chosen. */
  total: number;
  counts: Readonly<Record<KindName, number>>;
  /** How many records the clocks hide. */
  hidden: number;
  /** The kind of all rows, where they have one. */
  kind?: KindName | undefined;
  sort: string;
  isGrouped: boolean;
  /** How many items there are. */
  count: number;
  itemAt: (at: number) => Item | undefined;
  /** The kind whose group begins with an item. */
  groupAt: (at: number) => KindName | undefined;
  rowOf: (ref: Ref) => Row;
};

export type FoundQuestion = Omit<BrowsePlace, 'view'> & { clocks: Clocks };

/** What the register is asked by a list. */
export type Asker = { dataset: Dataset; query: (query: Query) => FirstPage; nameOf: (ref: Ref) => string };
export type FirstPage = {
  data: readonly AnyRecord[];
  total: number;
  hits?: readonly Hit[];
  facets?: readonly { values: readonly { value: string; count: number }[] }[];
};

/** So many rows are read at once; those behind them only when the list is scrolled. */
const firstRows = 60;
/** So many records of a group are shown before "more". */
const groupRows = 6;

export function find(asker: Asker, question: FoundQuestion): Found {
  const { query: text, kind, sort, clocks } = question;
  const read = readText(text, kind);
  if (!read.query) return nothing(asker, question, read.fault);
  const cite = citationNamed(asker.dataset, text.trim());
  // Whoever types a place of a source is not looking for its digits: the records that cite it are listed below it.
  const meant: Query = cite ? { kinds: read.query.kinds, where: { field: 'cites', value: printCitation(cite) } } : read.query;
  const asked = { ...clocks, ...meant, limit: firstRows } as Query;
  const hasWords = asked.text !== undefined;
  const order = sort ?? asked.sort ?? (hasWords ? 'relevance' : 'name');
  try {
    const query: Query = { ...asked, sort: order };
    const page = asker.query({ ...query, highlight: hasWords, facets: ['kind'] });
    return foundBy(asker, question, query, page, order);
  } catch (error) {
    return nothing(asker, question, faultIn(text, error));
  }
}

function foundBy(asker: Asker, { query: text, clocks }: FoundQuestion, query: Query, page: FirstPage, sort: string): Found {
  const { dataset } = asker;
  const counts = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Record<KindName, number>;
  for (const { value, count } of page.facets?.[0]?.values ?? []) counts[value as KindName] = count;
  let listing: Listing | undefined;
  const whole = () => {
    listing ??= openListing(dataset, query);
    return listing;
  };
  const refs = page.data.map(({ kind, id }) => `${kind}/${id}` as Ref);
  const highlights = new Map((page.hits ?? []).map((hit) => [hit.ref, hit.highlights ?? []]));
  const refAt = (at: number): Ref | undefined =>
    refs[at] ?? (at >= refs.length && at < page.total ? whole().refs(at, at + 1)[0] : undefined);
  const pins = pinsFor(dataset, text, asker.nameOf);
  const met = kindNames.filter((kind) => counts[kind] > 0);
  const kind = query.kinds?.length === 1 ? query.kinds[0] : query.kinds === undefined && met.length === 1 ? met[0] : undefined;
  const isGrouped = query.text !== undefined && kind === undefined && sort === 'relevance';
  const groups = isGrouped ? groupsOf(page.data, counts, query.kinds ?? kindNames) : [];
  const items: Item[] = [...pins, ...groups.flatMap(({ items }) => items)];
  const starts = new Map(groups.map(({ kind, items: [first] }) => [items.indexOf(first as Item), kind]));
  const hidden = clocks.asOf === undefined && clocks.knownAt === undefined ? 0 : everBy(asker, query) - page.total;
  return {
    query,
    total: page.total,
    counts,
    hidden,
    kind,
    sort,
    isGrouped,
    count: isGrouped ? items.length : pins.length + page.total,
    itemAt: (at) => {
      if (isGrouped || at < pins.length) return items[at];
      const ref = refAt(at - pins.length);
      return ref && { type: 'record', ref };
    },
    groupAt: (at) => starts.get(at),
    rowOf: (ref) => rowOf(dataset, ref, highlights.get(ref) ?? (query.text === undefined ? [] : whole().highlights(ref))),
  };
}

/** How many there would be without the clocks. */
const everBy = (asker: Asker, query: Query): number => asker.query({ ...query, asOf: undefined, knownAt: undefined, limit: 1 }).total;

/** The best of each kind, the kinds in the order of their best. */
function groupsOf(records: readonly AnyRecord[], counts: Readonly<Record<KindName, number>>, among: readonly KindName[]) {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const order = [...new Set([...byKind.keys(), ...among.filter((kind) => counts[kind] > 0)])];
  return order.map((kind) => {
    const shown = (byKind.get(kind) ?? []).slice(0, groupRows);
    const rest = counts[kind] - shown.length;
    const items: Item[] = shown.map(({ id }) => ({ type: 'record', ref: `${kind}/${id}` as Ref }));
    return { kind, items: rest > 0 ? [...items, { type: 'more' as const, kind, count: rest }] : items };
  });
}

/** What a text names by itself: a record by its reference, a place of a source. */
export function pinsFor(dataset: Dataset, text: string, nameOf: (ref: Ref) => string): Extract<Item, { type: 'place' }>[] {
  const trimmed = text.trim();
  const ref = parseRef(trimmed) && (trimmed as Ref);
  if (ref && dataset.records.has(ref)) return [{ type: 'place', place: { view: 'record', ref }, text: nameOf(ref), why: 'reference' }];
  const cite = trimmed === '' ? undefined : citationNamed(dataset, trimmed);
  if (!cite) return [];
  const place: Place = { view: 'paragraph', source: `source/${cite.source}` as Ref, locator: cite.locator };
  return [{ type: 'place', place, text: describeCitation(dataset, cite), why: 'all that the register says from there' }];
}

/** Where a query cannot be read nothing is found, but for what its text names by itself. */
function nothing({ dataset, nameOf }: Asker, { query, kind, sort }: FoundQuestion, fault: TextFault | undefined): Found {
  const pins = pinsFor(dataset, query, nameOf);
  return {
    fault: pins.length > 0 ? undefined : fault,
    total: 0,
    counts: Object.fromEntries(kindNames.map((one) => [one, 0])) as Record<KindName, number>,
    hidden: 0,
    kind,
    sort: sort ?? 'name',
    isGrouped: false,
    count: pins.length,
    itemAt: (at) => pins[at],
    groupAt: () => undefined,
    rowOf: (ref) => rowOf(dataset, ref, []),
  };
}

function rowOf(dataset: Dataset, ref: Ref, highlights: readonly Highlight[]): Row {
  const record = dataset.records.get(ref) as AnyRecord;
  const text = caption(record);
  const named = highlights.find(({ path }) => valueAt(record, path) === text);
  const [other] = named ? [] : highlights;
  return {
    ref,
    kind: record.kind,
    name: { text, ranges: named?.ranges ?? [] },
    ...(other && {
      other: {
        title: headingWords(other.path.split('/')[1] as string),
        text: String(valueAt(record, other.path)),
        ranges: other.ranges,
      },
    }),
  };
}

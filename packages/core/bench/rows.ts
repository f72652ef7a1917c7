import type { AnyRecord, RecordOf } from '../src/schema/kinds.ts';
import { fold, wordsOf } from '../src/text/fold.ts';
import { dayOf } from './days.ts';
import { type Counts, countedFields, type Found } from './engine.ts';
import { pageSize, type Question } from './question.ts';

/** An activity laid flat, as a user of a search library or a database would. */
export type Row = {
  /** Place in document order. */
  doc: number;
  id: string;
  title: string;
  /** The title as it is sorted. */
  name: string;
  summary: string;
  type: string;
  status: string;
  topic: readonly string[];
  place: readonly string[];
  party: readonly string[];
  /** Days from 1970-01-01; {@link never} where it has no end. */
  start: number;
  end: number;
  record: RecordOf<'activity'>;
};

const never = 10_000_000;

export function rowOf(record: RecordOf<'activity'>, doc: number): Row {
  const [start = '', end = ''] = (record.when?.[0]?.value ?? '').split('/');
  const title = record.names[0]?.value ?? '';
  return {
    doc,
    id: record.id,
    title,
    name: fold(title),
    summary: record.summary ?? '',
    type: record.type,
    status: record.status[0]?.value ?? '',
    topic: record.topics ?? [],
    place: (record.places ?? []).map(({ place }) => place),
    party: (record.parties ?? []).map(({ party }) => party),
    start: dayOf(start),
    end: end === '..' ? never : dayOf(end),
    record,
  };
}

export const rowsOf = (records: Iterable<AnyRecord>): Row[] => {
  const rows: Row[] = [];
  for (const record of records) if (record.kind === 'activity') rows.push(rowOf(record, rows.length));
  return rows;
};

/** The folded words of both texts; no phrase runs over the bar between them. */
export const searchedText = ({ title, summary }: Pick<Row, 'title' | 'summary'>): string =>
  ` ${wordsOf(title).join(' ')} | ${wordsOf(summary).join(' ')} `;

/** Newest first; those that begin on one day in document order. */
export const newestFirst = (a: Row, b: Row): number => b.start - a.start || a.doc - b.doc;

export const byName = (a: Row, b: Row): number => (a.name === b.name ? a.doc - b.doc : a.name < b.name ? -1 : 1);

export const placeOf = ({ place }: Question): string => `place/${place}`;

export const startOf = ({ ids }: Question): string => ids[0] as string;

/** Total and page of rows that are in order. */
export const answerOf = (rows: readonly Row[], from = 0): Found => ({
  total: rows.length,
  page: rows.slice(from, from + pageSize).map(({ record }) => record),
});

export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Counts of the four fields over rows. */
export function countsOver(rows: Iterable<Pick<Row, (typeof countedFields)[number]>>): Counts[] {
  const counters = countedFields.map(() => new Map<string, number>());
  for (const row of rows) {
    for (const [i, field] of countedFields.entries()) {
      const [counter, value] = [counters[i] as Map<string, number>, row[field]];
      for (const one of typeof value === 'string' ? [value] : value) counter.set(one, (counter.get(one) ?? 0) + 1);
    }
  }
  return counters.map(topCounts);
}

/** The twenty highest counts. */
export const topCounts = (counts: Iterable<readonly [string, number]>): Counts =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 20);

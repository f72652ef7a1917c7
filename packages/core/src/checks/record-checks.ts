import type { Dataset } from '../dataset.ts';
import { keepIndex } from '../engine/kept-index.ts';
import type { Finding } from '../findings.ts';
import { fieldTable } from '../query/field-table.ts';
import { kindNames, type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { dateOrder } from './date-order.ts';
import { disagreementExplained } from './disagreement-explained.ts';
import { remarkFields } from './remark-fields.ts';
import { surveyArithmetic } from './survey-arithmetic.ts';

/** The editorial rules that need nothing but the record. */
const rules = [dateOrder, surveyArithmetic, disagreementExplained, remarkFields];

/** What the rules find in one record; pointers lead into its public face. */
export function recordFaults(record: AnyRecord): Finding[] {
  const context = { dataset: alone(record), documents: new Map(), concordances: [], shingles: [], released: [] };
  return rules.flatMap(({ run }) => run(context)).map(({ file: _, ...found }) => found);
}

/** A dataset of one record, whatever it refers to. */
function alone(record: AnyRecord): Dataset {
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, kind === record.kind ? [record] : []]));
  const dataset: Dataset = {
    digest: '',
    counts: Object.fromEntries(kindNames.map((kind) => [kind, kind === record.kind ? 1 : 0])) as Dataset['counts'],
    records: new Map<Ref, AnyRecord>([[refOf(record.kind, record.id), record]]),
    byKind: byKind as unknown as Dataset['byKind'],
    moved: new Map(),
    outgoing: new Map(),
    incoming: new Map(),
    silences: {},
  };
  keepIndex(dataset, { table: fieldTable, open: notQueried });
  return dataset;
}

/** No rule asks a query, so that whoever only validates need not carry what compiles an index. */
const notQueried = (): never => {
  throw new TypeError('The rules of one record ask no query.');
};

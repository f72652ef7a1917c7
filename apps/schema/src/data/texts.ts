import type { AnyRecord } from '@org/migration-core';
import { csvDialect, linkedData, linkedDataContext, type Node, recordTable, tableRows } from '@org/migration-core/formats';
import { stringify } from 'csv-stringify/sync';
import type { Face } from '../json-schema/address.ts';
import { inFace } from '../json-schema/examples.ts';
import type { Selection } from './selection.ts';

/** The text of an export, piece by piece. */
export type Texts = AsyncGenerator<string>;

/** Where the records have their addresses. */
const base = 'https://migration-register.example/v1';

/** One record a line. */
export async function* ndjson({ batches }: Selection, face: Face): Texts {
  for await (const batch of batches()) yield batch.map((record) => `${JSON.stringify(inFace(record, face))}\n`).join('');
}

/** All records as one list, a record a line. */
export const json = ({ batches }: Selection, face: Face): Texts =>
  enclosed('[\n', batches(), (record) => JSON.stringify(inFace(record, face)), '\n]\n', '[]\n');

/** All records as one graph of linked data, with its context, a record a line. */
export function jsonLd({ batches }: Selection): Texts {
  const head = `{"@context":${JSON.stringify(linkedDataContext['@context'])},"@graph":[`;
  return enclosed(`${head}\n`, batches(), (record) => JSON.stringify(nodeOf(record)), '\n]}\n', `${head}]}\n`);
}

export const nodeOf = (record: AnyRecord): Node => linkedData(record, { base });

/** Records of one kind as rows, ids and names beside each other; for spreadsheets: text that one would run as a formula is made harmless. */
export async function* csv({ batches, namesOf, kinds }: Selection): Texts {
  const inOrder = async (refs: readonly string[]) => {
    const names = await namesOf(refs);
    return refs.map((ref) => names.get(ref));
  };
  for await (const rows of tableRows(batches(), recordTable({ kinds }), inOrder)) yield stringify([...rows], csvDialect);
}

/** CSV as RFC 4180 has it, every value as it is. */
export const csvLines = (rows: readonly (readonly unknown[])[]): string =>
  stringify(rows as unknown[][], { ...csvDialect, escape_formulas: false });

async function* enclosed(
  head: string,
  batches: AsyncIterable<readonly AnyRecord[]>,
  print: (record: AnyRecord) => string,
  tail: string,
  empty: string,
): Texts {
  let before = head;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield before + batch.map(print).join(',\n');
    before = ',\n';
  }
  yield before === head ? empty : tail;
}

import { type AnyRecord, type Clocks, type Dataset, describeCitations, type OpenRegister, type Ref } from '@org/migration-core';
import { type Cell, recordTable, tableRows } from '@org/migration-core/formats';
import { factsOf, paragraphAt } from '@org/migration-core/schema';
import { linesOf } from './page-lines.ts';
import type { Printable } from './printable.ts';
import { page, rows } from './rows.ts';

/**
 * One record: as a page, as a table of what it says, as a row of all its fields, as data.
 *
 * @throws RecordNotFound
 */
export async function oneRecord(dataset: Dataset, register: OpenRegister, ref: Ref, clocks?: Clocks): Promise<Printable> {
  const record = await register.get(ref);
  return {
    ...one(record),
    full: () => tableRows(page<AnyRecord>(record), recordTable({ kinds: [record.kind] }), register.captions),
    brief: () => rows(['Field', 'Value', 'Cited'], factRows(dataset, record)),
    text: (width) => linesOf(dataset, { view: 'record', ref }, width, clocks),
  };
}

/** What a record says, a fact a row, with the readings that were passed over. */
const factRows = (dataset: Dataset, record: AnyRecord): Cell[][] =>
  factsOf(dataset, record).flatMap(({ label, text, citations, others }) => [
    [label, text, describeCitations(dataset, citations)],
    ...others.map((other) => [label, `${other.text} (${other.agreement})`, describeCitations(dataset, other.citations)]),
  ]);

/**
 * One place of a source, with all that the register says from it.
 *
 * @throws RecordNotFound, RecordMoved
 */
export function oneParagraph(dataset: Dataset, source: Ref, locator: string, clocks?: Clocks): Printable {
  const paragraph = paragraphAt(dataset, { source: source.slice(source.indexOf('/') + 1), locator });
  const said = paragraph.records.flatMap(({ ref, name, statements }) => statements.map(({ label, text }) => [ref, name, label, text]));
  const told = () => rows(['Reference', 'Name', 'Field', 'Value'], said);
  return {
    ...one(paragraph),
    full: told,
    brief: told,
    text: (width) => linesOf(dataset, { view: 'paragraph', source, locator }, width, clocks),
  };
}

const one = (thing: unknown) => ({ total: 1, shown: 1, isOne: true, items: () => page(thing) });

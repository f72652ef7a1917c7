import * as z from 'zod/mini';
import { type Citation, printCitation } from '../schema/citation.ts';
import type { KindName, Ref } from '../schema/id.ts';
import { isReference } from '../schema/id-schema.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { Name } from '../schema/name-schema.ts';
import { Quantity } from '../schema/quantity-schema.ts';
import { schemas } from '../schema/schemas.ts';
import { required, shapeOf } from '../schema/shape.ts';
import { statements } from '../schema/statement.ts';
import { Sentence } from '../schema/text.ts';
import { valuesAt } from '../schema/walk.ts';
import { type Cell, joinedCell } from './table.ts';

/** A column of a kind. */
export type RecordColumn = {
  /** As in queries: `parties.party`; `parties.party.name` for the names of those records. */
  name: string;
  /** The field at the top of the record that it comes from. */
  key: string;
  /** The records that it refers to. */
  refsIn?: (record: AnyRecord) => readonly Ref[];
  cellOf: (record: AnyRecord, nameOf: (ref: string) => string | undefined) => Cell;
};

/** What says how a statement is known, not what it states. */
const qualifiers = new Set(['holds', 'basis', 'reference', 'stated', 'note', 'cite']);

const titleOf = (schema: z.ZodMiniType): string | undefined => z.globalRegistry.get(schema)?.title;

const sentence = titleOf(Sentence);

const columnsByKind = new Map<KindName, readonly RecordColumn[]>();

/**
 * The columns of a kind, in the order of its schema: names, then every field that fits into a cell. Lists within lists, lists of sentences and
 * the parts of a document do not.
 */
export function columnsOfKind(kind: KindName): readonly RecordColumn[] {
  const known = columnsByKind.get(kind) ?? columnsInOrder(kind);
  columnsByKind.set(kind, known);
  return known;
}

function columnsInOrder(kind: KindName): RecordColumn[] {
  const { kind: first, id, names, ...rest } = fieldsOf(schemas[kind]);
  return Object.entries({ kind: first, id, names, ...rest }).flatMap(([key, schema]) => columnsOf(key, schema as z.ZodMiniType));
}

const fieldsOf = (schema: z.ZodMiniType): Record<string, z.ZodMiniType> => {
  const shape = shapeOf(schema);
  return shape.type === 'object' ? shape.fields : {};
};

function columnsOf(key: string, schema: z.ZodMiniType): RecordColumn[] {
  if (key === 'names') return nameColumns;
  if (key === 'cite')
    return [{ name: 'cites', key, cellOf: ({ cite }) => joinedCell((cite as Citation[] | undefined)?.map(printCitation) ?? []) }];
  return [...leavesOf(schema, key, [key])].flatMap(({ name, path, schema: leaf }) => leafColumns(name, key, path, isReference(leaf)));
}

/** Records may be cut down to some fields. */
const namesIn = (record: AnyRecord): readonly Name[] => (record.names as readonly Name[] | undefined) ?? [];
const isCaption = ({ role }: Name) => role === 'preferred' || role === 'descriptive';

const nameColumns: RecordColumn[] = [
  { name: 'name', key: 'names', cellOf: (record) => namesIn(record).find(isCaption)?.value },
  { name: 'acronym', key: 'names', cellOf: (record) => namesIn(record).find(({ role }) => role === 'acronym')?.value },
  {
    name: 'otherNames',
    key: 'names',
    cellOf: (record) => {
      const acronym = namesIn(record).find(({ role }) => role === 'acronym');
      return joinedCell(
        namesIn(record)
          .filter((name) => !isCaption(name) && name !== acronym)
          .map(({ value }) => value),
      );
    },
  },
];

type Leaf = { name: string; path: readonly string[]; schema: z.ZodMiniType };

/** The values that fit into cells, each with its path; `*` stands for a list's items. */
function* leavesOf(schema: z.ZodMiniType, name: string, path: readonly string[]): Generator<Leaf> {
  const shape = shapeOf(schema);
  const isInList = path.includes('*');
  if (shape.type === 'leaf') {
    yield { name, path, schema: required(schema) };
  } else if (shape.type === 'array') {
    if (isInList || !fits(shape.element)) return;
    const value = statements.get(required(shape.element))?.attested ? fieldsOf(shape.element).value : undefined;
    if (value) yield* leavesOf(value, name, [...path, '*', 'value']);
    else yield* leavesOf(shape.element, name, [...path, '*']);
  } else {
    for (const [key, field] of Object.entries(shape.fields)) {
      if (qualifiers.has(key)) continue;
      // A quantity is called by what it is a quantity of.
      const own = required(schema) === Quantity && key === 'value' ? name : `${name}.${key}`;
      yield* leavesOf(field, own, [...path, key]);
    }
  }
}

/** Is a list of such items one of values or statements, and not of prose or parts? */
const fits = (element: z.ZodMiniType): boolean =>
  shapeOf(element).type === 'leaf' ||
  (statements.has(required(element)) &&
    !Object.entries(fieldsOf(element)).some(([key, field]) => !qualifiers.has(key) && titleOf(required(field)) === sentence));

function leafColumns(name: string, key: string, path: readonly string[], isReference: boolean): RecordColumn[] {
  const valuesOf = (record: AnyRecord) => inStep(record, path);
  const isList = path.includes('*');
  const cell = (values: readonly Cell[]) => (isList ? joinedCell(values) : values[0]);
  const column: RecordColumn = { name, key, cellOf: (record) => cell(valuesOf(record).map(plain)) };
  if (!isReference) return [column];
  const refsIn = (record: AnyRecord) => valuesOf(record).filter((value) => value !== undefined) as Ref[];
  const names: RecordColumn = {
    name: `${name}.name`,
    key,
    refsIn,
    cellOf: (record, nameOf) => cell(valuesOf(record).map((ref) => (ref === undefined ? undefined : nameOf(String(ref))))),
  };
  return [column, names];
}

/** The values at a path, one for each item of its list, where that has it or not. */
function inStep(record: AnyRecord, path: readonly string[]): unknown[] {
  const star = path.indexOf('*');
  const one = (from: unknown, steps: readonly string[]): unknown => [...valuesAt(from, steps)][0]?.value;
  if (star < 0) return [one(record, path)];
  return [...valuesAt(record, path.slice(0, star + 1))].map(({ value }) => one(value, path.slice(star + 1)));
}

const plain = (value: unknown): Cell => (value === undefined || typeof value === 'number' ? value : String(value));

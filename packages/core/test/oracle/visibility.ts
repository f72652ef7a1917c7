import { hiddenBy, type ReadClocks, readClocks } from '../../src/clocks.ts';
import type { Dataset } from '../../src/dataset.ts';
import { fieldTable } from '../../src/query/field-table.ts';
import { type NamedField, requireField } from '../../src/query/fields.ts';
import type { Query } from '../../src/query/query.ts';
import type { KindName } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { statementAround, valuesAt } from '../../src/schema/walk.ts';

/** The data as a question lets it be seen. */
export type Sight = { dataset: Dataset; clocks: ReadClocks; external: boolean };

export const sightOf = (dataset: Dataset, { asOf, knownAt, external = true }: Query): Sight => ({
  dataset,
  clocks: readClocks(dataset, { asOf, knownAt }),
  external,
});

export const isRecordVisible = ({ clocks }: Sight, record: AnyRecord): boolean => hiddenBy({ cite: record.cite }, clocks) === undefined;

/** A value in a record and the object or list that it stands in. */
type Seen = { value: unknown; parent: unknown };

/** What stands at a path of a record, as far as the statements around it are visible. */
export function seenAt({ clocks, external }: Sight, record: AnyRecord, steps: readonly string[]): Seen[] {
  return [...valuesAt(record, steps)].filter(({ path }) => {
    const statement = statementAround(record, path);
    return statement === undefined || hiddenBy(statement, clocks, external) === undefined;
  });
}

/** The visible values that a record has under a name: those of every field that answers to it, in the role where one is named. */
export function valuesOf(sight: Sight, record: AnyRecord, { fields, role }: NamedField): unknown[] {
  return fields.flatMap((field) => {
    const seen = field.kinds.includes(record.kind) ? seenAt(sight, record, field.steps) : [];
    const isInRole = ({ parent }: Seen) => (parent as Record<string, unknown>)[field.role?.step ?? ''] === role;
    return seen.filter((one) => role === undefined || isInRole(one)).map(({ value }) => value);
  });
}

/** The same for a name as text. */
export const valuesNamed = (sight: Sight, record: AnyRecord, kinds: readonly KindName[], name: string): unknown[] =>
  valuesOf(sight, record, requireField(fieldTable, kinds, name));

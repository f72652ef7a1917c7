import type { AnyRecord, Citation, KindName } from '@org/migration-core';
import { daysOfDate, type Form, type FormField, fieldsOfKind } from '@org/migration-core/forms';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Selection } from './selection.ts';

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** A column: its elements of the Parquet schema, a tree written from the root down, and how a value of the record becomes one of it. */
type Column = { name: string; elements: Element[]; cellOf: (value: unknown) => unknown };

const rowGroupSize = 5000;

/**
 * Records of one kind as Parquet: every field of the record, nested as it is. A date is its EDTF text, and beside it the first and the last
 * day that it may mean.
 */
export async function writeParquet({ batches }: Selection, kind: KindName, path: string): Promise<void> {
  const columns = fieldsOfKind(kind).flatMap((field) => columnsOf(field).map((column) => ({ ...column, field: field.name })));
  const root: Element = { name: 'root', num_children: columns.length };
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [root, ...columns.flatMap(({ elements }) => elements)],
    createdBy: 'migration-schema',
  });
  let rows: AnyRecord[] = [];
  const flush = async () => {
    const columnData = columns.map(({ name, field, cellOf }) => ({ name, data: rows.map((row) => cellOf((row as never)[field])) }));
    await writer.write({ columnData, rowGroupSize: rows.length });
    rows = [];
  };
  for await (const batch of batches()) {
    rows.push(...batch);
    if (rows.length >= rowGroupSize) await flush();
  }
  if (rows.length > 0) await flush();
  await writer.finish();
}

function columnsOf({ name, form, isOptional }: FormField): Column[] {
  const repetition_type = isOptional ? 'OPTIONAL' : 'REQUIRED';
  if (form.type !== 'date') return [column(name, form, repetition_type)];
  return [
    column(name, form, repetition_type),
    dayColumn(`${name}Earliest`, (date) => daysOfDate(date).earliest),
    dayColumn(`${name}Latest`, (date) => daysOfDate(date).latest),
  ];
}

function column(name: string, form: Form, repetition_type: 'OPTIONAL' | 'REQUIRED'): Column {
  switch (form.type) {
    case 'list': {
      const item = column('element', form.of, 'REQUIRED');
      return {
        name,
        elements: [
          { name, repetition_type, converted_type: 'LIST', num_children: 1 },
          { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
          ...item.elements,
        ],
        cellOf: (value) => (value as readonly unknown[] | undefined)?.map(item.cellOf),
      };
    }
    case 'object': {
      const parts = form.fields.flatMap((field) => columnsOf(field).map((part) => ({ part, field: field.name })));
      return {
        name,
        elements: [{ name, repetition_type, num_children: parts.length }, ...parts.flatMap(({ part }) => part.elements)],
        cellOf: (value) =>
          value && Object.fromEntries(parts.map(({ part, field }) => [part.name, part.cellOf((value as Record<string, unknown>)[field])])),
      };
    }
    case 'citation': {
      const parts: Element[] = ['source', 'locator'].map((part) => ({ name: part, ...text, repetition_type: 'REQUIRED' }));
      const damage = column('damage', { type: 'list', of: { type: 'text' } }, 'OPTIONAL');
      return {
        name,
        elements: [{ name, repetition_type, num_children: 3 }, ...parts, ...damage.elements],
        cellOf: (value) => {
          const { source, locator, damage } = value as Citation;
          return { source, locator, damage };
        },
      };
    }
    default:
      return { name, elements: [{ name, repetition_type, ...leaves[form.type] }], cellOf: (value) => value };
  }
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const leaves = {
  text,
  code: text,
  date: text,
  reference: text,
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
} as const;

const dayColumn = (name: string, dayOf: (date: string) => string | undefined): Column => ({
  name,
  elements: [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }],
  cellOf: (date) => {
    const day = date === undefined ? undefined : dayOf(String(date));
    return day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  },
});

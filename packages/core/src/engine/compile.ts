import type { Section } from '../artifact/sections.ts';
import { writeStrings } from '../artifact/string-table.ts';
import { firstDay } from '../clocks.ts';
import { fieldTable } from '../query/field-table.ts';
import type { Field, FieldTable } from '../query/fields.ts';
import { readValue } from '../reading.ts';
import { type Citation, printCitation } from '../schema/citation.ts';
import { collationKey } from '../schema/compare.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { nameRoles } from '../schema/name.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Attestation } from '../schema/statement.ts';
import type { ValueType } from '../schema/value-type.ts';
import { attestationsOf, valuesAt } from '../schema/walk.ts';
import { fold } from '../text/fold.ts';
import { caption } from '../words/caption.ts';
import { emptyBits, setBit } from './bits.ts';
import { CodeColumnBuilder, type CodeColumnMeta } from './code-column-builder.ts';
import { isDisputed } from './disputed.ts';
import { Growing } from './growing.ts';
import { GrowingStrings } from './growing-strings.ts';
import { writeIds } from './id-table-builder.ts';
import { boundsOfDate, boundsOfQuantity, RangeColumnBuilder, type RangeColumnMeta } from './range-column-builder.ts';
import { isExternalIn } from './record-text.ts';
import { searchedPaths } from './searched.ts';
import { sortNumber } from './sort-key.ts';
import { TextIndexBuilder } from './text-index-builder.ts';
import { TextOrder } from './text-order.ts';
import { VisibilityBuilder, type VisibilityMeta } from './visibility-builder.ts';
import { type Step, walk, walkPlan } from './walk-plan.ts';

/** What the index knows beside its arrays. */
export type IndexMeta = {
  size: number;
  /** The records of each kind are a stretch of numbers. */
  kinds: { readonly [K in KindName]: readonly [from: number, to: number] };
  table: FieldTable;
  /** The paths of the texts that are searched, in the order of their numbers. */
  searched: readonly string[];
  columns: readonly (CodeColumnMeta | RangeColumnMeta)[];
  visibility: VisibilityMeta;
};

/** The compiled index: everything that queries need, as arrays. The records themselves are kept beside it. */
export type CompiledIndex = { meta: IndexMeta; sections: Record<string, Section> };

const stateNames = ['disputed', 'damaged', 'external'] as const;

/** Compiles the index of records, which come in the order of their kinds and ids. */
export class IndexBuilder {
  readonly #plan = walkPlan(fieldTable, searchedPaths);
  readonly #columns = fieldTable.fields.map(builderFor);
  readonly #cites = new CodeColumnBuilder();
  readonly #text = new TextIndexBuilder();
  readonly #visibility = new VisibilityBuilder();
  readonly #ids = new GrowingStrings();
  readonly #nameKeys = new TextOrder();
  readonly #states = stateNames.map(() => new Growing(Uint32Array));
  readonly #conditional = new Growing(Uint32Array);
  readonly #ranges = this.#columns.flatMap((column, i) =>
    column instanceof RangeColumnBuilder ? [{ column, field: fieldTable.fields[i] as Field }] : [],
  );
  readonly #contested: {
    column: RangeColumnBuilder;
    row: number;
    field: Field;
    kind: KindName;
    attestations: readonly Attestation<unknown>[];
  }[] = [];
  readonly #said: [source: string, day: number][] = [];
  readonly #counts = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Record<KindName, number>;

  add(record: AnyRecord): void {
    const doc = this.#ids.length;
    this.#ids.push(record.id);
    this.#counts[record.kind]++;
    this.#nameKeys.push(collationKey(fold(caption(record))));
    this.#visibility.startRecord(record);
    if (record.kind === 'source') this.#said.push([record.id, firstDay(record.date)]);
    let isConditional = false;
    walk(record, this.#plan[record.kind], (step, value, statement, parent) => {
      const visibility = statement === undefined ? 0 : this.#visibility.classOf(statement as Attestation<unknown>);
      if (step.text !== undefined && typeof value === 'string') {
        if (visibility !== 0) isConditional = true;
        const role = (parent as { role?: (typeof nameRoles)[number] }).role;
        this.#text.add(step.text, value, role === undefined ? 0 : nameRoles.indexOf(role) + 1);
      }
      if (step.field !== undefined) this.#addValue(doc, step, value, visibility, parent);
    });
    this.#text.endRecord();
    for (const cite of new Set(record.cite.map(printCitation))) this.#cites.add(doc, cite);
    if (isConditional) this.#conditional.push(doc);
    const found = [isDisputed(fieldTable, record), record.cite.some(isDamaged), isExternalIn(record)];
    for (const [i, isSo] of found.entries()) if (isSo) (this.#states[i] as Growing<Uint32Array>).push(doc);
    this.#sortKeys(doc, record);
  }

  #addValue(doc: number, { field: number }: Step, value: unknown, visibility: number, parent: object): void {
    const field = fieldTable.fields[number as number] as Field;
    const column = this.#columns[number as number];
    if (column instanceof RangeColumnBuilder) {
      if (field.type === 'date') column.add(doc, boundsOfDate(value as string), visibility);
      else
        column.add(
          doc,
          field.type === 'number' ? boundsOfQuantity({ relation: 'exactly', value: value as number }) : boundsOfQuantity(value as Quantity),
          visibility,
        );
    } else if (column) {
      const role = field.role && ((parent as Record<string, unknown>)[field.role.step] as string | undefined);
      const code = field.type === 'prose' || field.type === 'name' ? '' : String(value);
      column.add(doc, code, visibility, role);
    }
  }

  /** By what dates and numbers of the record are sorted where no clock is set; a reading of several attestations waits for the dates of the sources. */
  #sortKeys(doc: number, record: AnyRecord): void {
    for (const { column, field } of this.#ranges) {
      if (column.isEmpty || column.lastDoc !== doc) continue;
      const attestations = field.attested ? attestationsOf(record, field.path) : [];
      if (attestations.length > 1) this.#contested.push({ column, row: column.rows, field, kind: record.kind, attestations });
      column.sortBy(attestations.length > 1 ? 0 : sortNumber(plainValue(record, field)));
    }
  }

  #readContested(): void {
    const clocks = { saidOn: new Map(this.#said) };
    for (const { column, row, field, kind, attestations } of this.#contested) {
      const type = fieldTable.kinds[kind].attested[field.path] as ValueType;
      column.correctKey(row, sortNumber(readValue(type, attestations, { clocks })));
    }
  }

  finish(): CompiledIndex {
    this.#readContested();
    const size = this.#ids.length;
    const sections: Record<string, Section> = {};
    const columns: IndexMeta['columns'][number][] = [];
    const put = (prefix: string, parts: Record<string, Section>) => {
      for (const [name, part] of Object.entries(parts)) sections[`${prefix}/${name}`] = part;
    };
    const putCodes = (path: string, column: CodeColumnBuilder) => {
      if (column.isEmpty) return;
      const { meta, sections: parts, dictionary } = column.finish(path, size);
      columns.push(meta);
      put(path, parts);
      put(`${path}/dictionary`, writeStrings(dictionary));
    };
    for (const [number, column] of this.#columns.entries()) {
      const { path } = fieldTable.fields[number] as Field;
      if (column instanceof CodeColumnBuilder) putCodes(path, column);
      else if (column && !column.isEmpty) {
        const { meta, sections: parts } = column.finish(path);
        columns.push(meta);
        put(path, parts);
      }
    }
    putCodes('cites', this.#cites);
    const { vocabulary, sections: text, names } = this.#text.finish();
    put('text', text);
    put('names', names);
    put('text/vocabulary', writeStrings(vocabulary));
    put('visibility', this.#visibility.sections());
    for (const [i, name] of stateNames.entries()) put('state', { [name]: (this.#states[i] as Growing<Uint32Array>).toArray() });
    put('state', { conditional: bitsOf(this.#conditional.toArray(), size) });
    put('ids', writeIds(this.#ids.drain(), this.#counts));
    put('order', this.#nameOrder());
    return {
      meta: {
        size,
        kinds: this.#stretches(),
        table: fieldTable,
        searched: searchedPaths,
        columns,
        visibility: { ...this.#visibility.meta(), said: this.#said },
      },
      sections,
    };
  }

  #stretches(): IndexMeta['kinds'] {
    let from = 0;
    return Object.fromEntries(
      kindNames.map((kind) => {
        const range: [number, number] = [from, from + this.#counts[kind]];
        from = range[1];
        return [kind, range];
      }),
    ) as unknown as unknown as IndexMeta['kinds'];
  }

  #nameOrder(): { name: Uint32Array; nameTies: Uint32Array } {
    const { order: name, isSame } = this.#nameKeys.finish();
    const nameTies = emptyBits(name.length);
    for (let i = 1; i < name.length; i++) if (isSame(name[i] as number, name[i - 1] as number)) setBit(nameTies, i);
    return { name, nameTies };
  }
}

function builderFor({ path, type, role }: Field): CodeColumnBuilder | RangeColumnBuilder | undefined {
  if (path === 'kind' || path === 'id') return undefined;
  if (type === 'date') return new RangeColumnBuilder('date');
  return type === 'number' || type === 'quantity' ? new RangeColumnBuilder('number') : new CodeColumnBuilder(role?.values);
}

const isDamaged = ({ damage }: Citation): boolean => damage !== undefined && damage.length > 0;

/** The value by which a record without clocks is sorted, where one look tells it: the only attestation, or the first value. */
function plainValue(record: AnyRecord, field: Field): unknown {
  const [first] = valuesAt(record, field.steps);
  return first?.value;
}

function bitsOf(docs: Uint32Array, size: number): Uint32Array {
  const bits = emptyBits(size);
  for (const doc of docs) setBit(bits, doc);
  return bits;
}

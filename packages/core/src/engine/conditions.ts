import { containment, fieldNamed, isHierarchical, type NamedField, type State } from '../query/fields.ts';
import { clip, invalid } from '../query/invalid.ts';
import type { Condition, Scalar, Where } from '../query/query.ts';
import { type KindName, parseRef } from '../schema/id.ts';
import { nameKey, wordsOf } from '../text/fold.ts';
import { nearestFew } from '../text/suggest.ts';
import { type Bits, bitsOf, countBits, docsOf, emptyBits, hasBit, join, keep, keepBoth, remove, setBit } from './bits.ts';
import type { CodeColumn } from './code-column.ts';
import { comparisonsOf } from './comparisons.ts';
import { isDisputed } from './disputed.ts';
import type { IndexReader } from './index-reader.ts';
import type { Plan } from './plan.ts';
import type { Comparison, RangeColumn, Reach } from './range-column.ts';
import { isExternalIn, spaced, visibleValues } from './record-text.ts';
import type { View } from './visibility.ts';

/** Answers conditions with the index, for the kinds and under the view of one query. */
export class Conditions {
  readonly #index: IndexReader;
  readonly #kinds: readonly KindName[];
  readonly #view: View;
  readonly #plan: Plan;
  /** Is a record wanted only where the condition is surely true, or wherever it may be? */
  readonly #isSure: boolean;

  constructor(index: IndexReader, kinds: readonly KindName[], view: View, plan: Plan, isSure: boolean) {
    this.#index = index;
    this.#kinds = kinds;
    this.#view = view;
    this.#plan = plan;
    this.#isSure = isSure;
  }

  /** Leaves in the set the records for which the condition is true. */
  narrow(bits: Bits, where: Where, isSure = this.#isSure): Bits {
    if ('and' in where) return this.#narrowByAll(bits, where.and, isSure);
    // What may be true is not surely false.
    if ('not' in where) return remove(bits, this.narrow(bits.slice(), where.not, !isSure));
    if ('or' in where) {
      const parts = where.or.map((part) => this.narrow(bits.slice(), part, isSure));
      return parts.reduce((all, part) => join(all, part), bits.fill(0));
    }
    return keep(bits, this.#condition(where, bits, isSure));
  }

  /** Condition by condition, two at a time where the index knows both; records are read for others, and so of as few as there can be. */
  #narrowByAll(bits: Bits, parts: readonly Where[], isSure: boolean): Bits {
    let waiting: Bits | undefined;
    for (const part of parts) {
      const isIndexed = 'field' in part && this.#isIndexed(part);
      const set = isIndexed ? this.#condition(part, bits, isSure) : undefined;
      if (waiting && set) keepBoth(bits, waiting, set);
      else if (waiting) keep(bits, waiting);
      waiting = waiting ? undefined : set;
      if (!isIndexed) this.narrow(bits, part, isSure);
    }
    return waiting ? keep(bits, waiting) : bits;
  }

  #isIndexed({ field, op }: Condition): boolean {
    if (op === 'has' || field === 'cites' || field === 'state') return true;
    const type = field === 'text' ? 'prose' : this.#index.field(this.#kinds, field).type;
    return type !== 'prose' && type !== 'name';
  }

  /** Between which places in the order of a column all records lie for which the condition is true; nothing where it tells nothing of it. */
  reach(where: Where, column: RangeColumn): Reach | undefined {
    let reach: Reach | undefined;
    for (const part of 'and' in where ? where.and : [where]) {
      const field = 'op' in part && part.op !== 'has' ? fieldNamed(this.#index.table, this.#kinds, part.field) : undefined;
      const columns = field ? this.#index.rangeColumns(field) : [];
      const tests =
        field && columns.length === 1 && columns[0] === column ? comparisonsOf(field.type, part as Condition, this.#isSure) : [];
      if (tests.length === 1) reach = column.reach(tests[0] as Comparison[], reach);
    }
    return reach;
  }

  /** The records for which one condition is true; which of those outside of `among` are in it is not told. */
  #condition(condition: Condition, among: Bits, isSure: boolean): Bits {
    // In canonical form values are a list.
    const values = (condition.value ?? []) as readonly Scalar[];
    const step = (index: string, run: () => Bits) => this.#plan.step(condition.field, index, run, countBits);
    switch (condition.field) {
      case 'cites':
        return step('posting list', () => this.#citing(values));
      case 'state':
        return step('set of bits', () => this.#inState(values));
      case 'text':
        return step('text index', () => this.#holding(values, among));
      default: {
        const field = this.#index.field(this.#kinds, condition.field);
        return step(indexOf(field), () => this.#field(field, condition, values, among, isSure));
      }
    }
  }

  #field(field: NamedField, condition: Condition, values: readonly Scalar[], among: Bits, isSure: boolean): Bits {
    if (condition.op === 'has') return this.#present(field, among);
    switch (field.type) {
      case 'reference':
        return this.#referring(field, values, condition.op === 'within');
      case 'code':
        return this.#coded(field, values.map(String));
      case 'name':
        return this.#named(field, values.map(String), among);
      case 'prose':
        return this.#saying(field, values.map(String), among);
      default: {
        const tests = comparisonsOf(field.type, condition, isSure);
        return this.#union(
          this.#index.rangeColumns(field).flatMap((column) => tests.map((comparisons) => column.matching(comparisons, this.#view))),
        );
      }
    }
  }

  #union(sets: readonly Bits[]): Bits {
    const [only] = sets;
    return sets.length === 1 && only ? only : sets.reduce((all, set) => join(all, set), emptyBits(this.#index.size));
  }

  #present(field: NamedField, among: Bits): Bits {
    if (isImplied(field)) return among;
    return this.#union([
      ...this.#index.codeColumns(field).map((column) => column.present(this.#view, column.roleOf(field.role))),
      ...this.#index.rangeColumns(field).map((column) => column.present(this.#view)),
    ]);
  }

  #coded(field: NamedField, values: readonly string[]): Bits {
    if (field.name === 'kind') return this.#index.ofKinds(values as KindName[]);
    if (field.name === 'id') {
      const docs = values.flatMap((id) => this.#kinds.map((kind) => this.#index.docOf(`${kind}/${id}`)));
      const found = Uint32Array.from(docs.filter((doc) => doc >= 0));
      return bitsOf(this.#index.size, { docs: found, count: found.length });
    }
    return this.#holders(field, values);
  }

  #holders(field: NamedField, values: readonly string[]): Bits {
    return this.#union(
      this.#index.codeColumns(field).map((column) => column.holders(column.codesFor(values), this.#view, column.roleOf(field.role))),
    );
  }

  #referring(field: NamedField, values: readonly Scalar[], isWithin: boolean): Bits {
    const refs = values.map((value) => this.#target(field, String(value)));
    return this.#holders(field, isWithin ? this.#within(refs) : refs);
  }

  /** The reference that a value stands for: itself, or an id of the first kind that has it. */
  #target(field: NamedField, value: string): string {
    const kinds = [...new Set(field.fields.flatMap(({ refersTo }) => refersTo ?? []))];
    const parsed = parseRef(value);
    const refs = parsed ? [value] : kinds.map((kind) => `${kind}/${value}`);
    for (const ref of refs) {
      const present = this.#index.movedTo(ref) ?? ref;
      if (this.#index.docOf(present) >= 0 && kinds.includes(parseRef(present)?.kind as KindName)) return present;
    }
    const expected = `${kinds.map((kind) => `${kind}/…`).join(' or ')} of the register`;
    const known = kinds.flatMap((kind) => this.#index.refsOfKind(kind));
    const near = nearestFew(value.toLowerCase(), value.includes('/') ? known : known.map((ref) => ref.slice(ref.indexOf('/') + 1)));
    const problem = parsed && !kinds.includes(parsed.kind) ? 'is not a reference that stands here' : 'is no record that stands here';
    throw invalid(field.name, `"${clip(value)}" ${problem}`, expected, near);
  }

  /** The records and everything that lies within them. */
  #within(refs: readonly string[]): string[] {
    const found = new Set(refs);
    const open = [...found];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      const path = (containment as Record<string, string | undefined>)[parseRef(ref)?.kind ?? ''];
      const column = path === undefined ? undefined : (this.#index.column(path) as CodeColumn | undefined);
      const code = column?.codeOf(ref) ?? -1;
      if (!column || code < 0) continue;
      for (const doc of docsOf(column.holders([code], this.#view))) {
        const inner = this.#index.refAt(doc);
        if (found.has(inner)) continue;
        found.add(inner);
        open.push(inner);
      }
    }
    return [...found];
  }

  /** Names are looked up whole, whichever field they stand in; then the field itself is looked at. */
  #named(field: NamedField, values: readonly string[], among: Bits): Bits {
    const bits = emptyBits(this.#index.size);
    for (const key of new Set(values.map(nameKey))) {
      for (const { doc } of this.#index.names.bearers(key.split(' '))) {
        if (!hasBit(among, doc)) continue;
        for (const value of visibleValues(this.#index.recordAt(doc), field, this.#view))
          if (nameKey(String(value)) === key) setBit(bits, doc);
      }
    }
    return bits;
  }

  #saying(field: NamedField, values: readonly string[], among: Bits): Bits {
    const bits = emptyBits(this.#index.size);
    const present = keep(among.slice(), this.#present(field, among));
    const { matcher, meta, openView } = this.#index;
    const isSearched = field.fields.every(({ steps }) => meta.searched.includes(steps.join('/')));
    for (const words of values.map(wordsOf)) {
      if (words.length === 0) continue;
      for (const doc of docsOf(isSearched ? matcher.phrase(words, openView, present) : present)) {
        const said = visibleValues(this.#index.recordAt(doc), field, this.#view);
        if (said.some((value) => spaced(String(value)).includes(` ${words.join(' ')} `))) setBit(bits, doc);
      }
    }
    return bits;
  }

  #holding(values: readonly Scalar[], among: Bits): Bits {
    return this.#union(values.map((value) => this.#index.matcher.phrase(wordsOf(String(value)), this.#view, among)));
  }

  #citing(values: readonly Scalar[]): Bits {
    const column = this.#index.column('cites') as CodeColumn | undefined;
    const cites = values.map(String).flatMap((value) => this.#index.citations(value));
    const said = cites.filter((cite) => !this.#view.isSaidLater(cite.slice(0, cite.indexOf('/'))));
    return this.#union(column ? [column.holders(column.codesFor(said), this.#view)] : []);
  }

  #inState(values: readonly Scalar[]): Bits {
    const bits = emptyBits(this.#index.size);
    for (const value of values) {
      const state = value as State;
      for (const doc of this.#index.section<Uint32Array>(`state/${state}`))
        if (this.#view.isOpen || this.#isStill(state, doc)) setBit(bits, doc);
    }
    return bits;
  }

  /** Is the record in that state as far as it is visible? */
  #isStill(state: State, doc: number): boolean {
    const record = this.#index.recordAt(doc);
    switch (state) {
      case 'disputed':
        return isDisputed(this.#index.table, record, (attestation) => !this.#view.hides(attestation));
      case 'damaged':
        return record.cite.some((cite) => cite.damage !== undefined && cite.damage.length > 0 && !this.#view.isSaidLater(cite.source));
      case 'external':
        return isExternalIn(record, this.#view);
      default:
        throw state satisfies never;
    }
  }
}

const isImplied = ({ name }: NamedField): boolean => name === 'kind' || name === 'id';

function indexOf({ type, fields }: NamedField): string {
  if (type === 'date' || type === 'number' || type === 'quantity') return 'ordered bounds';
  if (type === 'name') return 'names';
  if (type === 'prose') return 'words of those that have it';
  return fields.some(isHierarchical) ? 'posting lists, with what lies within' : 'posting lists';
}

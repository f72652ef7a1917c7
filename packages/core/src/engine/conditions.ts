import { containment, isHierarchical, type NamedField, type State } from '../query/fields.ts';
import { clip, invalid } from '../query/invalid.ts';
import type { Condition, Scalar, Where } from '../query/query.ts';
import { type EdtfSpan, earliestDay, latestDay, parseEdtf } from '../schema/edtf.ts';
import { type KindName, parseRef } from '../schema/id.ts';
import { nameKey, wordsOf } from '../text/fold.ts';
import { nearestFew } from '../text/suggest.ts';
import { type Bits, countBits, docsOf, emptyBits, hasBit, join, keep, remove, setBit } from './bits.ts';
import { isDisputed } from './disputed.ts';
import type { IndexReader } from './index-reader.ts';
import type { Plan } from './plan.ts';
import type { Comparison } from './range-column.ts';
import { isExternalIn, spaced, visibleValues } from './record-text.ts';
import type { View } from './visibility.ts';

/** The records for which a condition is surely true, and those for which it may be; the same set where nothing is open. */
export type Trilean3 = { yes: Bits; possible: Bits };

const countPossible = ({ possible }: Trilean3): number => countBits(possible);

const sure = (bits: Bits): Trilean3 => ({ yes: bits, possible: bits });

/** Answers conditions with the index, for the kinds and under the view of one query. */
export class Conditions {
  readonly #index: IndexReader;
  readonly #kinds: readonly KindName[];
  readonly #view: View;
  readonly #plan: Plan;
  readonly #universe: Bits;

  constructor(index: IndexReader, kinds: readonly KindName[], view: View, plan: Plan, universe: Bits) {
    this.#index = index;
    this.#kinds = kinds;
    this.#view = view;
    this.#plan = plan;
    this.#universe = universe;
  }

  /** Fresh sets, which may be changed. */
  answer(where: Where): Trilean3 {
    if ('and' in where) return this.#combine(where.and, keep);
    if ('or' in where) return this.#combine(where.or, join);
    if ('not' in where) {
      const { yes, possible } = this.answer(where.not);
      const not = (bits: Bits) => remove(this.#universe.slice(), bits);
      return yes === possible ? sure(not(yes)) : { yes: not(possible), possible: not(yes) };
    }
    return this.#condition(where);
  }

  #combine(parts: readonly Where[], merge: (a: Bits, b: Bits) => Bits): Trilean3 {
    const [first, ...rest] = parts.map((part) => this.answer(part)) as [Trilean3, ...Trilean3[]];
    return rest.reduce((sum, part) => {
      if (sum.yes === sum.possible && part.yes === part.possible) return sure(merge(sum.yes, part.yes));
      const possible = sum.yes === sum.possible ? sum.possible.slice() : sum.possible;
      return { yes: merge(sum.yes, part.yes), possible: merge(possible, part.possible) };
    }, first);
  }

  #condition(condition: Condition): Trilean3 {
    const values = [condition.value ?? []].flat() as Scalar[];
    switch (condition.field) {
      case 'cites':
        return this.#plan.step('cites', 'posting list', () => sure(this.#citing(values)), countPossible);
      case 'state':
        return this.#plan.step('state', 'set of bits', () => sure(this.#inState(values)), countPossible);
      case 'text':
        return this.#plan.step('text', 'text index', () => sure(this.#holding(values)), countPossible);
      default: {
        const field = this.#index.field(this.#kinds, condition.field);
        return this.#plan.step(condition.field, indexOf(field), () => this.#field(field, condition.op ?? 'is', values), countPossible);
      }
    }
  }

  #field(field: NamedField, op: NonNullable<Condition['op']>, values: readonly Scalar[]): Trilean3 {
    if (op === 'has') return sure(this.#present(field));
    switch (field.type) {
      case 'reference':
        return sure(this.#referring(field, values, op === 'within'));
      case 'code':
        return sure(this.#coded(field, values.map(String)));
      case 'name':
        return sure(this.#named(field, values.map(String)));
      case 'prose':
        return sure(this.#saying(field, values.map(String)));
      case 'date':
        return this.#ranged(
          field,
          values.map((value) => comparisonsOfDate(op, String(value))),
        );
      default:
        return this.#ranged(
          field,
          op === 'between' ? [between(values as number[])] : values.map((value) => comparisonsOfNumber(op, value as number)),
        );
    }
  }

  #present(field: NamedField): Bits {
    if (isImplied(field)) return this.#universe.slice();
    const bits = emptyBits(this.#index.size);
    for (const column of this.#index.codeColumns(field)) join(bits, column.present(this.#view, column.roleOf(field.role)));
    for (const column of this.#index.rangeColumns(field)) join(bits, column.present(this.#view));
    return bits;
  }

  #coded(field: NamedField, values: readonly string[]): Bits {
    if (field.name === 'kind') return this.#index.ofKinds(values as KindName[]);
    if (field.name === 'id') {
      const docs = values.flatMap((id) => this.#kinds.map((kind) => this.#index.docOf(`${kind}/${id}`)));
      return this.#index.of(docs.filter((doc) => doc >= 0));
    }
    return this.#holders(field, values);
  }

  #holders(field: NamedField, values: readonly string[]): Bits {
    const bits = emptyBits(this.#index.size);
    for (const column of this.#index.codeColumns(field)) {
      const codes = values.map((value) => column.codeOf(value)).filter((code) => code >= 0);
      column.holders(codes, this.#view, column.roleOf(field.role), bits);
    }
    return bits;
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
      const [column] =
        path === undefined ? [] : this.#index.codeColumns({ fields: this.#index.table.fields.filter((field) => field.path === path) });
      const code = column?.codeOf(ref) ?? -1;
      if (!column || code < 0) continue;
      for (const doc of docsOf(column.holders([code], this.#view, undefined, emptyBits(this.#index.size)))) {
        const inner = this.#index.refAt(doc);
        if (found.has(inner)) continue;
        found.add(inner);
        open.push(inner);
      }
    }
    return [...found];
  }

  #ranged(field: NamedField, tests: readonly Tests[]): Trilean3 {
    const [yes, possible] = [emptyBits(this.#index.size), emptyBits(this.#index.size)];
    let isOpen = false;
    for (const column of this.#index.rangeColumns(field)) {
      for (const test of tests) {
        join(yes, column.matching(test.yes, this.#view));
        if (!column.isSame(test.yes, test.possible)) isOpen = true;
        if (isOpen) join(possible, column.matching(test.possible, this.#view));
      }
    }
    return isOpen ? { yes, possible: join(possible, yes) } : sure(yes);
  }

  /** Names are looked up whole, whichever field they stand in; then the field itself is looked at. */
  #named(field: NamedField, values: readonly string[]): Bits {
    const bits = emptyBits(this.#index.size);
    for (const key of new Set(values.map(nameKey))) {
      for (const { doc } of this.#index.names.bearers(key.split(' '))) {
        if (!hasBit(this.#universe, doc)) continue;
        for (const value of visibleValues(this.#index.recordAt(doc), field, this.#view))
          if (nameKey(String(value)) === key) setBit(bits, doc);
      }
    }
    return bits;
  }

  #saying(field: NamedField, values: readonly string[]): Bits {
    const bits = emptyBits(this.#index.size);
    const present = keep(this.#present(field), this.#universe);
    const { matcher, meta, openView } = this.#index;
    const isSearched = field.fields.flatMap(({ steps }) => Object.values(steps)).every((path) => meta.searched.includes(path.join('/')));
    for (const words of values.map(wordsOf)) {
      if (words.length === 0) continue;
      for (const doc of docsOf(isSearched ? matcher.phrase(words, openView, present) : present)) {
        const said = visibleValues(this.#index.recordAt(doc), field, this.#view);
        if (said.some((value) => spaced(String(value)).includes(` ${words.join(' ')} `))) setBit(bits, doc);
      }
    }
    return bits;
  }

  #holding(values: readonly Scalar[]): Bits {
    const bits = emptyBits(this.#index.size);
    for (const value of values) join(bits, this.#index.matcher.phrase(wordsOf(String(value)), this.#view, this.#universe));
    return bits;
  }

  #citing(values: readonly Scalar[]): Bits {
    const [column] = this.#index.codeColumns({ fields: [{ path: 'cites', type: 'code', steps: {} }] });
    const cites = values.map(String).flatMap((value) => this.#index.citations(value));
    const said = cites.filter((cite) => !this.#view.isSaidLater(cite.slice(0, cite.indexOf('/'))));
    const bits = emptyBits(this.#index.size);
    const codes = said.map((cite) => column?.codeOf(cite) ?? -1).filter((code) => code >= 0);
    return column ? column.holders(codes, this.#view, undefined, bits) : bits;
  }

  #inState(values: readonly Scalar[]): Bits {
    const bits = emptyBits(this.#index.size);
    for (const value of values) {
      const state = value as State;
      for (const doc of this.#index.inState(state)) if (this.#view.isOpen || this.#isStill(state, doc)) setBit(bits, doc);
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

/** What of the four bounds must be so for a sure answer, and for a possible one. */
type Tests = { yes: readonly Comparison[]; possible: readonly Comparison[] };

type Bound = Comparison['bound'];
const below = (bound: Bound, value: number): Comparison => ({ bound, is: 'below', value });
const above = (bound: Bound, value: number): Comparison => ({ bound, is: 'above', value });
const atLeast = (bound: Bound, value: number): Comparison => ({ bound, is: 'at-least', value });
const atMost = (bound: Bound, value: number): Comparison => ({ bound, is: 'at-most', value });

/** After `isBefore`, `isAfter`, `overlaps` and `isWithin` of `schema/edtf.ts`, with a second date that is exactly its period. */
function comparisonsOfDate(op: string, value: string): Tests {
  const span = parseEdtf(value) as EdtfSpan;
  const [first, last] = [earliestDay(span), latestDay(span)];
  switch (op) {
    case 'before':
      return { yes: [below(3, first)], possible: [below(2, first)] };
    case 'after':
      return { yes: [above(0, last)], possible: [above(1, last)] };
    case 'during':
      return {
        yes: [atLeast(0, first), atMost(3, last)],
        possible: [atLeast(1, first), atMost(2, last), atLeast(3, first), atMost(0, last)],
      };
    default:
      return {
        yes: [atMost(1, last), atLeast(2, first)],
        possible: [atMost(0, last), atLeast(3, first)],
      };
  }
}

/** After `isEqualTo`, `isLessThan` and `isGreaterThan` of `schema/quantity.ts`. */
function comparisonsOfNumber(op: string, value: number): Tests {
  switch (op) {
    case 'lt':
      return { yes: [below(2, value)], possible: [below(0, value)] };
    case 'lte':
      return { yes: [atMost(3, value)], possible: [atMost(1, value)] };
    case 'gt':
      return { yes: [above(1, value)], possible: [above(3, value)] };
    case 'gte':
      return { yes: [atLeast(0, value)], possible: [atLeast(2, value)] };
    default:
      return between([value, value]);
  }
}

function between([low = 0, high = 0]: readonly number[]): Tests {
  return {
    yes: [atLeast(0, low), atMost(3, high)],
    possible: [atLeast(2, low), atMost(1, high)],
  };
}

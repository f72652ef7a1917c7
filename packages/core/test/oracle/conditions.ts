import { gravestAgreement } from '../../src/agreement.ts';
import { hiddenBy } from '../../src/clocks.ts';
import { fieldTable } from '../../src/query/field-table.ts';
import { type NamedField, type Operator, requireField, type State } from '../../src/query/fields.ts';
import { invalid } from '../../src/query/invalid.ts';
import type { Scalar, Where } from '../../src/query/query.ts';
import { type Citation, printCitation } from '../../src/schema/citation.ts';
import { type EdtfSpan, isAfter, isBefore, isWithin, latestDay, overlaps, parseEdtf, periodOf } from '../../src/schema/edtf.ts';
import type { KindName } from '../../src/schema/id.ts';
import { attestedFields } from '../../src/schema/kind-fields.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { isEqualTo, isGreaterThan, isLessThan, type Quantity } from '../../src/schema/quantity.ts';
import type { Attestation } from '../../src/schema/statement.ts';
import { and, not, or, type Trilean } from '../../src/schema/trilean.ts';
import { nameKey, wordsOf } from '../../src/text/fold.ts';
import { meantBy, withAllBeneath } from './references.ts';
import { standInARow, visibleTexts } from './texts.ts';
import { type Sight, seenAt, valuesOf } from './visibility.ts';

/** What a condition answers of a record. */
type Test = (record: AnyRecord) => Trilean;

const anyOf = (answers: readonly Trilean[]): Trilean => answers.reduce(or, 'no' as Trilean);
const allOf = (answers: readonly Trilean[]): Trilean => answers.reduce(and, 'yes' as Trilean);
const said = (isSo: boolean): Trilean => (isSo ? 'yes' : 'no');

/** Reads a condition in canonical form; throws where it asks for a record or a place that there is not. */
export function testOf(sight: Sight, kinds: readonly KindName[], where: Where): Test {
  const inner = (part: Where) => testOf(sight, kinds, part);
  if ('and' in where) {
    const tests = where.and.map(inner);
    return (record) => allOf(tests.map((test) => test(record)));
  }
  if ('or' in where) {
    const tests = where.or.map(inner);
    return (record) => anyOf(tests.map((test) => test(record)));
  }
  if ('not' in where) {
    const test = inner(where.not);
    return (record) => not(test(record));
  }
  const wanted = [where.value ?? []].flat();
  switch (where.field) {
    case 'cites':
      return citesTest(sight, wanted.map(String));
    case 'state':
      return (record) => anyOf((wanted as State[]).map((state) => said(states[state](sight, record))));
    case 'text': {
      const rows = wanted.map((value) => wordsOf(String(value)));
      return (record) => said(visibleTexts(sight, record).some((text) => rows.some((row) => standInARow(row, text))));
    }
    default:
      return fieldTest(sight, requireField(fieldTable, kinds, where.field), where.op as Operator, wanted);
  }
}

function fieldTest(sight: Sight, named: NamedField, op: Operator, wanted: readonly Scalar[]): Test {
  if (op === 'has') return (record) => said(valuesOf(sight, record, named).length > 0);
  const answer = valueTest(sight, named, op, wanted);
  return (record) => anyOf(valuesOf(sight, record, named).map(answer));
}

function valueTest(sight: Sight, named: NamedField, op: Operator, wanted: readonly Scalar[]): (value: unknown) => Trilean {
  switch (named.type) {
    case 'reference': {
      const refs = wanted.map((value) => meantBy(sight.dataset, named, String(value)));
      const accepted: ReadonlySet<unknown> = op === 'within' ? withAllBeneath(sight, refs) : new Set(refs);
      return (value) => said(accepted.has(value));
    }
    case 'code':
      return (value) => said(wanted.map(String).includes(String(value)));
    case 'name':
      return (value) => said(wanted.some((one) => nameKey(String(one)) === nameKey(String(value))));
    case 'prose':
      return (value) => said(wanted.some((one) => standInARow(wordsOf(String(one)), wordsOf(String(value)))));
    case 'date': {
      const compare = { during: isWithin, before: isBefore, after: isAfter }[op as string] ?? overlaps;
      const periods = wanted.map((one) => periodOf(parseEdtf(String(one)) as EdtfSpan));
      return (value) => anyOf(periods.map((period) => compare(parseEdtf(String(value)) as EdtfSpan, period)));
    }
    case 'number':
      return (value) => compareQuantity({ relation: 'exactly', value: value as number, unit: 'units' }, op, wanted.map(Number));
    case 'quantity':
      return (value) => compareQuantity(value as Quantity, op, wanted.map(Number));
    default:
      throw named.type satisfies never;
  }
}

function compareQuantity(quantity: Quantity, op: Operator, bounds: readonly number[]): Trilean {
  const compare: { [O in Operator]?: (bound: number) => Trilean } = {
    is: (bound) => isEqualTo(quantity, bound),
    lt: (bound) => isLessThan(quantity, bound),
    lte: (bound) => not(isGreaterThan(quantity, bound)),
    gt: (bound) => isGreaterThan(quantity, bound),
    gte: (bound) => not(isLessThan(quantity, bound)),
  };
  if (op !== 'between') return anyOf(bounds.map(compare[op] as (bound: number) => Trilean));
  const [low, high] = bounds as [number, number];
  return and(not(isLessThan(quantity, low)), not(isGreaterThan(quantity, high)));
}

function citesTest(sight: Sight, wanted: readonly string[]): Test {
  const sources = sight.dataset.byKind.source;
  const known = new Set(sources.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map(({ locator }) => `${id}/${locator}`)]));
  for (const one of wanted) if (!known.has(one)) throw invalid('cites', `"${one}" is no place of a source`, 'a citation or a source');
  return (record) => said(citedBy(sight, record).some((cite) => wanted.includes(cite.source) || wanted.includes(printCitation(cite))));
}

/** The citations of a record, without those that had not been said yet. */
function citedBy({ clocks: { knownAt, saidOn } }: Sight, { cite }: AnyRecord): Citation[] {
  return cite.filter(({ source }) => !knownAt || (saidOn.get(source) ?? Number.NEGATIVE_INFINITY) <= latestDay(knownAt));
}

const states: Record<State, (sight: Sight, record: AnyRecord) => boolean> = {
  disputed: (sight, record) =>
    attestedFields(record.kind).some(({ name, type }) => {
      const visible = seenAt(sight, record, [name, '*', 'value']).map(({ value }) => value);
      return gravestAgreement(type, visible) === 'contradicted';
    }),
  damaged: (sight, record) => citedBy(sight, record).some(({ damage }) => damage !== undefined),
  external: ({ clocks, external }, record) =>
    objectsIn(record).some((one) => 'basis' in one && one.basis === 'external' && !hiddenBy(one as Attestation<unknown>, clocks, external)),
};

const objectsIn = (value: unknown): object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

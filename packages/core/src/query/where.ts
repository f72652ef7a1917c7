import type { ReadClocks } from '../clocks.ts';
import { QueryInvalid } from '../errors.ts';
import { printCitation } from '../schema/citation.ts';
import { isAfter, isBefore, overlaps, parseEdtf, periodOf } from '../schema/edtf.ts';
import { type KindName, parseRef } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { and, not, or, type Trilean } from '../schema/trilean.ts';
import { nearestFew } from '../suggest.ts';
import { fieldValues, type QueryField, queryField } from './fields.ts';

export const operators = ['is', 'overlaps', 'before', 'after', 'has'] as const;

/**
 * A condition on records. `is` takes one value or several of which any may match; `overlaps`, `before` and
 * `after` compare dates and may answer "maybe"; `has` asks whether the field is there at all. The field
 * `cites` takes a citation such as `a-58-98/42`.
 */
export type Where =
  | { and: readonly Where[] }
  | { or: readonly Where[] }
  | { not: Where }
  | { field: string; op?: (typeof operators)[number]; value?: string | number | boolean | readonly (string | number | boolean)[] };

type Test = (record: AnyRecord) => Trilean;

/** Most conditions that one query may have. */
const maxConditions = 64;

/** Compiles a condition for one kind. Throws {@link QueryInvalid} that names the field. */
export function compileWhere(kind: KindName, where: Where, clocks: ReadClocks, external: boolean): Test {
  let conditions = 0;
  const compile = (condition: Where): Test => {
    if (++conditions > maxConditions) throw invalid('where', `more than ${maxConditions} conditions`, 'a smaller query');
    if ('and' in condition) {
      const tests = condition.and.map(compile);
      return (record) => tests.reduce<Trilean>((answer, test) => (answer === 'no' ? 'no' : and(answer, test(record))), 'yes');
    }
    if ('or' in condition) {
      const tests = condition.or.map(compile);
      return (record) => tests.reduce<Trilean>((answer, test) => (answer === 'yes' ? 'yes' : or(answer, test(record))), 'no');
    }
    if ('not' in condition) {
      const test = compile(condition.not);
      return (record) => not(test(record));
    }
    return compileCondition(kind, condition, clocks, external);
  };
  return compile(where);
}

function compileCondition(
  kind: KindName,
  { field: name, op = 'is', value }: Extract<Where, { field: string }>,
  clocks: ReadClocks,
  external: boolean,
): Test {
  if (!operators.includes(op)) throw invalid(name, `"${String(op).slice(0, 30)}" is no operator`, `one of ${operators.join(', ')}`);
  const wanted =
    value === undefined
      ? []
      : Array.isArray(value)
        ? (value as readonly (string | number | boolean)[])
        : [value as string | number | boolean];
  if (op !== 'has' && wanted.length === 0) throw invalid(name, 'the value is missing', 'a value');
  if (name === 'cites')
    return ({ cite }) =>
      cite.some((citation) => wanted.includes(printCitation(citation)) || wanted.includes(citation.source)) ? 'yes' : 'no';
  const field = queryField(kind, name);
  const values = (record: AnyRecord) => fieldValues(record, field, clocks, external);
  if (op === 'has') return (record) => (values(record).length > 0 ? 'yes' : 'no');
  if (op === 'is' && field.type !== 'date') {
    const accepted = new Set(wanted.map((one) => readValue(field, one)));
    return (record) => (values(record).some((one) => accepted.has(one as string)) ? 'yes' : 'no');
  }
  if (field.type !== 'date') throw invalid(name, `"${op}" compares dates`, 'the operator "is" or "has"');
  const compare = op === 'before' ? isBefore : op === 'after' ? isAfter : overlaps;
  const spans = wanted.map((one) => {
    const span = parseEdtf(String(one));
    if (!span)
      throw invalid(name, `"${String(one).slice(0, 60)}" is not a date`, 'an EDTF date or interval such as 2003, 2002-11 or 2002/2003');
    return periodOf(span);
  });
  return (record) =>
    any(
      values(record).flatMap((one) =>
        spans.map((span) => compare(parseEdtf(String(one)) as NonNullable<ReturnType<typeof parseEdtf>>, span)),
      ),
    );
}

const any = (answers: readonly Trilean[]): Trilean => answers.reduce(or, 'no' as Trilean);

/** A value as the field holds it: a bare id becomes a reference where one kind only is possible. */
function readValue(field: QueryField, value: string | number | boolean): string | number | boolean {
  if (field.type === 'number') {
    const number = typeof value === 'number' ? value : Number(value);
    if (Number.isFinite(number)) return number;
    throw invalid(field.name, `"${String(value).slice(0, 60)}" is not a number`, 'a number');
  }
  if (field.type === 'flag') {
    if (String(value) === 'true' || String(value) === 'false') return String(value) === 'true';
    throw invalid(field.name, `"${String(value).slice(0, 60)}" is neither true nor false`, 'true or false');
  }
  if (field.type === 'reference') {
    const [only, ...rest] = field.refersTo ?? [];
    const text = String(value).slice(0, 200);
    const full = text.includes('/') || rest.length > 0 ? text : `${only}/${text}`;
    if (parseRef(full)) return full;
    throw invalid(field.name, `"${text.slice(0, 60)}" is not a reference`, `${field.refersTo?.map((kind) => `${kind}/…`).join(' or ')}`);
  }
  if (field.values && !field.values.includes(String(value))) {
    throw new QueryInvalid({
      parameter: field.name,
      problem: `"${String(value).slice(0, 60)}" is not a value of this field`,
      expected: `one of ${field.values.join(', ')}`,
      suggestions: nearestFew(String(value), field.values),
    });
  }
  return value;
}

const invalid = (parameter: string, problem: string, expected: string) =>
  new QueryInvalid({ parameter: parameter.slice(0, 60), problem, expected, suggestions: [] });

import type { ReadClocks } from '../clocks.ts';
import { CitationText, printCitation } from '../schema/citation.ts';
import { type EdtfSpan, isAfter, isBefore, overlaps, parseEdtf, periodOf } from '../schema/edtf.ts';
import { type KindName, parseRef, Slug } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { and, not, or, type Trilean } from '../schema/trilean.ts';
import { fieldValues, type QueryField, queryField } from './fields.ts';
import { clip, invalid, oneOf } from './invalid.ts';

export const operators = ['is', 'overlaps', 'before', 'after', 'has'] as const;

/**
 * A condition on records. `is` takes one value or several of which any may match, and of a date means `overlaps`; `overlaps`,
 * `before` and `after` compare dates and may answer "maybe"; `has` asks whether the field is there at all. The field
 * `cites` takes a citation such as `a-58-98/42`, or the id of a source.
 */
export type Where =
  | { and: readonly Where[] }
  | { or: readonly Where[] }
  | { not: Where }
  | { field: string; op?: Operator; value?: Scalar | readonly Scalar[] };

type Operator = (typeof operators)[number];
type Scalar = string | number | boolean;
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
    if (typeof condition.field !== 'string') throw invalid('where', 'a condition is incomplete', 'and, or, not, or a field with its value');
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
  oneOf(name, op, operators, 'an operator');
  const wanted = [value ?? []].flat() as readonly Scalar[];
  if (op !== 'has' && wanted.length === 0) throw invalid(name, 'the value is missing', 'a value');
  if (name === 'cites') return compileCites(op, wanted);
  const field = queryField(kind, name);
  const values = (record: AnyRecord) => fieldValues(record, field, clocks, external);
  if (op === 'has') return (record) => (values(record).length > 0 ? 'yes' : 'no');
  if (field.type === 'date') return compileDates(field, op, wanted, values);
  if (op !== 'is') throw invalid(name, `"${op}" compares dates`, 'the operator "is" or "has"');
  const accepted = new Set<unknown>(wanted.map((one) => readValue(field, one)));
  return (record) => (values(record).some((one) => accepted.has(one)) ? 'yes' : 'no');
}

/** By a whole citation, or by the source alone. */
function compileCites(op: Operator, wanted: readonly Scalar[]): Test {
  if (op !== 'is') throw invalid('cites', `"${op}" does not fit; every record cites`, 'the operator "is"');
  for (const one of wanted) {
    const text = String(one);
    if (!CitationText.safeParse(text).success && !Slug.safeParse(text).success) {
      throw invalid('cites', `"${clip(text)}" is not a citation`, 'a citation such as a-58-98/42, or the id of a source');
    }
  }
  return ({ cite }) =>
    cite.some((citation) => wanted.includes(printCitation(citation)) || wanted.includes(citation.source)) ? 'yes' : 'no';
}

function compileDates({ name }: QueryField, op: Operator, wanted: readonly Scalar[], values: (record: AnyRecord) => unknown[]): Test {
  const compare = op === 'before' ? isBefore : op === 'after' ? isAfter : overlaps;
  const spans = wanted.map((one) => {
    const span = parseEdtf(String(one));
    if (!span) throw invalid(name, `"${clip(String(one))}" is not a date`, 'an EDTF date or interval such as 2003, 2002-11 or 2002/2003');
    return periodOf(span);
  });
  return (record) => any(values(record).flatMap((one) => spans.map((span) => compare(parseEdtf(String(one)) as EdtfSpan, span))));
}

const any = (answers: readonly Trilean[]): Trilean => answers.reduce(or, 'no' as Trilean);

/** A value as the field holds it: a bare id becomes a reference where one kind only is possible. */
function readValue({ name, type, refersTo = [], values }: QueryField, value: Scalar): Scalar {
  const text = String(value);
  switch (type) {
    case 'number':
      if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
      throw invalid(name, `"${clip(text)}" is not a number`, 'a number');
    case 'flag':
      return oneOf(name, text, ['true', 'false'], 'true or false') === 'true';
    case 'reference': {
      const full = text.includes('/') || refersTo.length > 1 ? text : `${refersTo[0]}/${text}`;
      const kind = parseRef(full)?.kind;
      if (kind && refersTo.includes(kind)) return full;
      throw invalid(name, `"${clip(text)}" is not a reference that stands here`, refersTo.map((one) => `${one}/…`).join(' or '));
    }
    default:
      return values ? oneOf(name, text, values) : text;
  }
}

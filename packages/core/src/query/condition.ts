import { isCitation } from '../schema/citation.ts';
import { compareText } from '../schema/compare.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { isSlug, type KindName } from '../schema/id.ts';
import { wordsOf } from '../text/fold.ts';
import { caps } from './caps.ts';
import {
  type FieldTable,
  type FieldType,
  isHierarchical,
  type NamedField,
  type Operator,
  operators,
  operatorsOf,
  requireField,
  states,
} from './fields.ts';
import { clip, invalid, oneOf } from './invalid.ts';
import { isList, itemsOf, type Place, parameterOf, shown } from './plain-data.ts';
import type { Condition, Scalar } from './query.ts';

/** The fields and kinds that a query is read against. */
export type Asked = { table: FieldTable; kinds: readonly KindName[] };

/** What a condition speaks of: a field, or one of the names that every kind knows. */
type Subject = { name: string; type: FieldType | 'cites' | 'state' | 'text'; operators: readonly Operator[]; named?: NamedField };

/** A condition in its canonical form: the operator told, the values a list in order. Throws {@link QueryInvalid} that names the field. */
export function readCondition(given: ReadonlyMap<string, unknown>, asked: Asked, place: Place): Condition {
  const field = given.get('field');
  if (typeof field !== 'string') throw invalid(parameterOf([...place, 'field']), `${shown(field)} is no field`, 'the name of a field');
  const subject = subjectOf(field, asked);
  const op = readOperator(subject, given.get('op'), [...place, 'op']);
  if (op !== 'has') return { field, op, value: readValues(subject, op, given.get('value')) };
  if (given.has('value')) throw invalid(field, '"has" takes no value', 'no value, or another operator');
  return { field, op };
}

function subjectOf(name: string, { table, kinds }: Asked): Subject {
  if (name === 'cites' || name === 'state') return { name, type: name, operators: ['is'] };
  if (name === 'text') return { name, type: name, operators: ['matches'] };
  const named = requireField(table, kinds, name);
  return { name, type: named.type, operators: operatorsOf[named.type], named };
}

function readOperator({ name, type, operators: fitting, named }: Subject, given: unknown, place: Place): Operator {
  if (given === undefined) return fitting[0] as Operator;
  if (typeof given !== 'string') throw invalid(parameterOf(place), `${shown(given)} is no operator`, `one of ${operators.join(', ')}`);
  const op = oneOf(parameterOf(place), given, operators, 'an operator');
  if (op === 'is' && type === 'date') return 'overlaps';
  if (!fitting.includes(op)) throw invalid(name, `"${op}" does not fit what it holds (${type})`, `one of ${fitting.join(', ')}`);
  // Where nothing lies within anything, to lie within is to be.
  return op === 'within' && !named?.fields.some(isHierarchical) ? 'is' : op;
}

function readValues(subject: Subject, op: Operator, given: unknown): Scalar[] {
  const { name } = subject;
  if (given === undefined) throw invalid(name, 'the value is missing', 'a value, or several of which any may match');
  const items = isList(given) ? itemsOf(given, name, caps.values, 'a list of values') : [given];
  const values = items.map((item) => readValue(subject, item));
  if (op !== 'between') return [...new Set(values)].sort(byText);
  const [low, high] = values as number[];
  if (values.length !== 2 || low === undefined || high === undefined || low > high) {
    throw invalid(name, '"between" does not find its two ends', 'two numbers, the lower one first');
  }
  return values;
}

/** Texts whose numbers are beyond reckoning have no order to {@link compareText}. */
const byText = (a: Scalar, b: Scalar): number => compareText(String(a), String(b)) || (String(a) < String(b) ? -1 : 1);

function readValue({ name, type, named }: Subject, given: unknown): string | number {
  const isScalar = typeof given === 'string' || typeof given === 'boolean' || (typeof given === 'number' && Number.isFinite(given));
  if (!isScalar) throw invalid(name, `${shown(given)} is no value`, 'a text, a number, true or false');
  // A lone surrogate would keep the query out of every URL.
  const text = String(given).toWellFormed();
  if (text === '') throw invalid(name, 'the value is empty', 'a value');
  if (text.length > caps.text) throw invalid(name, 'the value is too long', `at most ${caps.text} characters`);
  switch (type) {
    case 'number':
    case 'quantity':
      return readNumber(name, given);
    case 'date':
      return readDate(name, text);
    case 'name':
    case 'prose':
    case 'text':
      if (wordsOf(text).length === 0) throw invalid(name, `there is no word in "${clip(text)}"`, 'a letter or digit at least');
      return text.trim().replace(/\s+/g, ' ');
    case 'cites':
      if (isCitation(text) || isSlug(text)) return text;
      throw invalid(name, `"${clip(text)}" is not a citation`, 'a citation such as a-58-98/42, or the id of a source');
    case 'state':
      return oneOf(name, text, states, 'a state');
    case 'code':
      return oneOfClosed(name, text, named);
    case 'reference':
      return text;
    default:
      throw type satisfies never;
  }
}

function readNumber(name: string, given: unknown): number {
  const isNumeric = typeof given === 'number' || (typeof given === 'string' && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(given));
  const number = isNumeric ? Number(given) : Number.NaN;
  if (!Number.isFinite(number)) throw invalid(name, `${shown(given)} is not a number`, 'a number');
  // There is one zero.
  return number === 0 ? 0 : number;
}

/** An EDTF date. */
export function readDate(parameter: string, text: string): string {
  if (text.length <= 60 && parseEdtf(text)) return text;
  throw invalid(parameter, `"${clip(text)}" is not a date`, 'an EDTF date or interval such as 2003, 2002-11 or 2002/2003');
}

/** Several fields are a closed list together when each is. */
function oneOfClosed(name: string, text: string, named: NamedField | undefined): string {
  const fields = named?.fields ?? [];
  if (fields.some(({ values }) => values === undefined || values.includes(text))) return text;
  return oneOf(name, text, [...new Set(fields.flatMap(({ values = [] }) => values))]);
}

import { QueryInvalid } from '../errors.ts';
import { type Asked, readCondition } from '../query/condition.ts';
import { type NamedField, pseudoFields, requireField } from '../query/fields.ts';
import { invalidAt } from '../query/invalid.ts';
import type { Condition, Where } from '../query/query.ts';
import { nearestFew } from '../text/suggest.ts';
import { at, readAll } from './columns.ts';
import { directives } from './directives.ts';
import type { ConditionToken, ValueToken } from './lexer.ts';
import type { Node } from './parser.ts';
import { operatorOf } from './signs.ts';
import { endsOf, readSpelledDate } from './values.ts';

/** Names that stand before a sign and are neither fields nor directives. */
export const verbs = {
  has: 'records that have the field',
  missing: 'records without the field',
  is: 'disputed, damaged or external',
} as const;

/** The data form of a part of the tree. Words in it are conditions on the text. */
export function whereOf(node: Node, asked: Asked): Where {
  switch (node.type) {
    case 'and':
      return { and: node.nodes.map((one) => whereOf(one, asked)) };
    case 'or':
      return { or: node.nodes.map((one) => whereOf(one, asked)) };
    case 'not':
      return { not: whereOf(node.node, asked) };
    case 'condition':
      return conditionOf(node, asked);
    default:
      return at(node.column, () => read({ field: 'text', op: 'matches', value: node.text }, asked));
  }
}

/** The data form of one condition. Throws {@link QueryInvalid} with the column of what is wrong. */
export function conditionOf(token: ConditionToken, asked: Asked): Where {
  const { name, column, values } = token;
  if (name === 'has' || name === 'missing') return presenceOf(token, asked);
  const field = name === 'is' ? 'state' : name;
  const isPseudo = (pseudoFields as readonly string[]).includes(field);
  const named = isPseudo ? undefined : fieldAt(column, name, asked);
  const op = operatorOf({ ...token, name: field }, named);
  const range = op === 'is' && token.sign === ':' ? rangeOf(token, named) : undefined;
  if (range) return at(values[0]?.column ?? column, () => read(range, asked));
  const spelled = ({ text, isQuoted }: ValueToken) => (named?.type === 'date' && !isQuoted ? readSpelledDate(text) : text);
  return readAll(values, spelled, (texts) => read({ field, op, value: texts }, asked));
}

const read = (condition: Condition, asked: Asked): Condition => readCondition(new Map(Object.entries(condition)), asked, []);

function presenceOf({ name, sign, signColumn, values }: ConditionToken, asked: Asked): Where {
  if (sign !== ':') throw invalidAt(signColumn, `"${sign}" does not fit "${name}"`, `${name}:field`);
  const [{ text: field, column }, other] = values as [ValueToken, ValueToken?];
  if (other) throw invalidAt(other.column, `"${name}" takes one field`, `${name}:${field} OR ${name}:${other.text}`);
  if (pseudoFields.some((one) => one === field))
    throw invalidAt(column, `"${field}" is no field that a record has or lacks`, 'the name of a field');
  fieldAt(column, field, asked);
  return name === 'has' ? { field, op: 'has' } : { not: { field, op: 'has' } };
}

function fieldAt(column: number, name: string, { table, kinds }: Asked): NamedField {
  try {
    return requireField(table, kinds, name, 'q');
  } catch (error) {
    if (!(error instanceof QueryInvalid)) throw error;
    const near = nearestFew(name, [...new Set([...error.suggestions, ...Object.keys(verbs), ...Object.keys(directives)])]);
    // A role is near to roles, not to names.
    throw invalidAt(
      column,
      error.problem,
      `${error.expected}; or quotes around what is no field`,
      near.length > 0 ? near : error.suggestions,
    );
  }
}

/** `40..50`, `40..` or `..50` of numbers. */
function rangeOf({ name, values }: ConditionToken, named: NamedField | undefined): Condition | undefined {
  if (named?.type !== 'number' && named?.type !== 'quantity') return undefined;
  const ranges = values.map(({ text, isQuoted, column }) => ({ ends: isQuoted ? undefined : endsOf(text), column }));
  const [first] = ranges;
  const range = ranges.find(({ ends }) => ends);
  if (!range?.ends) return undefined;
  if (ranges.length > 1 || range !== first) throw invalidAt(range.column, 'a range stands alone', `${name}:40..50, joined to others by OR`);
  const [low, high] = range.ends;
  if (low !== '' && high !== '') return { field: name, op: 'between', value: [low, high] };
  return low === '' ? { field: name, op: 'lte', value: [high] } : { field: name, op: 'gte', value: [low] };
}

import { type FieldType, isHierarchical, type NamedField, type Operator } from '../query/fields.ts';
import { invalidAt } from '../query/invalid.ts';
import type { ConditionToken, Sign } from './lexer.ts';

type Signs = Partial<Record<Sign, Operator>>;

const coded: Signs = { ':': 'is', '=': 'is' };
const compared: Signs = { ':': 'is', '=': 'is', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' };
const worded: Signs = { ':': 'matches' };

/** What each sign means, by what a field holds; where two mean the same, the first is printed. */
const signs: Record<Exclude<FieldType, 'reference'>, Signs> = {
  code: coded,
  name: coded,
  date: { ':': 'overlaps', '=': 'during', '<': 'before', '>': 'after' },
  number: compared,
  quantity: compared,
  prose: worded,
};

/** The signs of the names that every kind knows. */
const pseudoSigns: Record<string, Signs> = { cites: coded, state: coded, text: worded };

/** The signs of a field, or of `cites`, `state` or `text`, which are no fields. */
export function signsOf(name: string, named: NamedField | undefined): Signs {
  if (!named) return pseudoSigns[name] ?? {};
  if (named.type !== 'reference') return signs[named.type];
  return { ':': named.fields.some(isHierarchical) ? 'within' : 'is', '=': 'is' };
}

/** The operator that the sign of a condition means, or a {@link QueryInvalid}. */
export function operatorOf({ name, sign, signColumn }: ConditionToken, named: NamedField | undefined): Operator {
  const known = signsOf(name, named);
  const op = known[sign];
  if (op) return op;
  const fitting = Object.keys(known).map((one) => `${name}${one}`);
  throw invalidAt(
    signColumn,
    `"${sign}" does not fit "${name}" (${named?.type ?? name})`,
    `one of ${fitting.join(', ')}`,
    fitting.slice(0, 1),
  );
}

/** The sign that an operator is printed with. */
export const signOf = (op: Operator, name: string, named: NamedField | undefined): string =>
  Object.entries(signsOf(name, named)).find(([, meant]) => meant === op)?.[0] ?? ':';

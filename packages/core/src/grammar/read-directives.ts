import { invalidAt, oneOf } from '../query/invalid.ts';
import type { Query } from '../query/query.ts';
import { type AskedQuery, type Parameter, readParameter } from '../query/read-query.ts';
import { at, readAll } from './columns.ts';
import { type Directive, directives } from './directives.ts';
import type { ConditionToken, ValueToken } from './lexer.ts';
import { readSpelledDate } from './values.ts';

/** The parameters that directives set, each checked. Throws {@link QueryInvalid} with the column of what is wrong. */
export function parametersOf(tokens: readonly ConditionToken[], asked: AskedQuery): Query {
  const found = new Map<Parameter, unknown>();
  for (const token of tokens) {
    const { parameter } = directives[token.name] as Directive;
    if (found.has(parameter)) throw invalidAt(token.column, `"${token.name}" is said twice`, `${token.name} once`);
    found.set(parameter, parameterOf(token, asked));
  }
  return Object.fromEntries(found);
}

/** What one directive says. */
function parameterOf({ name, sign, signColumn, values }: ConditionToken, asked: AskedQuery): unknown {
  if (sign !== ':' && sign !== '=') throw invalidAt(signColumn, `"${sign}" does not fit "${name}"`, `${name}:`, [`${name}:`]);
  const { parameter, form } = directives[name] as Directive;
  const [first, second] = values as [ValueToken, ValueToken?];
  if (form === 'list') {
    readAll(
      values,
      ({ text }) => text,
      (texts) => readParameter(parameter, texts, asked),
    );
    return values.map(({ text }) => text);
  }
  if (second) throw invalidAt(second.column, `"${name}" takes one value`, `one value behind ${name}:`);
  const value = at(first.column, () => readSaid(first, form, name));
  at(first.column, () => readParameter(parameter, value, asked));
  return value;
}

function readSaid({ text, isQuoted }: ValueToken, form: Directive['form'], name: string): string | number | boolean {
  switch (form) {
    case 'date':
      return isQuoted ? text : readSpelledDate(text);
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'flag':
      return oneOf(name, text, ['true', 'false']) === 'true';
    default:
      return text;
  }
}

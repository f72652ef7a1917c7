import { type KindName, parseQuery, printQuery, type Query, QueryInvalid, type Where } from '@org/migration-core';

/** What is wrong with a text, and where: `column` counts from 0, in UTF-16 code units. */
export type TextFault = { message: string; column: number };

/** A query as text, read: or what is wrong with it, and where. */
export type ReadText = { query: Query; fault?: undefined } | { query?: undefined; fault: TextFault };

export function readText(text: string, kind: KindName | undefined): ReadText {
  try {
    return { query: parseQuery(text, kind && { kinds: [kind] }) };
  } catch (error) {
    return { fault: faultIn(text, error) };
  }
}

/** What is wrong with a query, and the column at which; what the data does not have is found by the name that it stands behind. */
export function faultIn(text: string, error: unknown): TextFault {
  if (!(error instanceof QueryInvalid)) throw error;
  const { problem, expected, suggestions } = error;
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  return { message: `${problem}; expected ${expected}.${hint}`, column: columnOf(text, error) ?? 0 };
}

/**
 * Where a fault stands in the text of a query, counted from 0: as the grammar tells it, else at the value that is wrong, behind the name of its
 * field; nothing where the text does not name it.
 */
export function columnOf(text: string, { column, parameter, problem }: QueryInvalid): number | undefined {
  if (column !== undefined) return column - 1;
  const name = parameter.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`).replace(/[^a-z0-9.-]/g, '');
  const named = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?:[<>]=?|[:=])`, 'i').exec(text);
  if (!named || name === '') return undefined;
  const begin = named.index + named[0].length;
  const wrong = /^"(.+)"/.exec(problem)?.[1];
  const at = wrong === undefined ? -1 : text.indexOf(wrong, begin);
  return at < 0 ? begin : at;
}

/** The values of a field that a query asks for exactly, at its top. */
export const chosenIn = (query: Query, field: string): readonly string[] =>
  conjunctsOf(query).flatMap((where) => (isChoice(where, field) ? [where.value ?? []].flat().map(String) : []));

/** The text of a query with a value of a field added to those asked for, or taken from them. */
export function withToggled(text: string, kind: KindName | undefined, field: string, value: string): string {
  const query = parseQuery(text, kind && { kinds: [kind] });
  const chosen = chosenIn(query, field);
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return withChoices(text, query, kind, field, values);
}

/** The text of a query that asks for nothing of a field. */
export const withoutChoices = (text: string, kind: KindName | undefined, field: string): string =>
  withChoices(text, parseQuery(text, kind && { kinds: [kind] }), kind, field, []);

function withChoices(text: string, query: Query, kind: KindName | undefined, field: string, values: readonly string[]): string {
  const all = conjunctsOf(query);
  const at = all.findIndex((where) => isChoice(where, field));
  const choice: Where[] = values.length > 0 ? [{ field, op: 'is', value: [...values] }] : [];
  const others = all.filter((where) => !isChoice(where, field));
  const conjuncts = [...others.slice(0, at < 0 ? others.length : at), ...choice, ...others.slice(at < 0 ? others.length : at)];
  return spelt({ ...query, where: conjuncts.length > 1 ? { and: conjuncts } : conjuncts[0] }, text, kind);
}

/** The text of a query without its words about kind and order, which the kind bar and the columns then say. */
export function withoutDirective(text: string, kind: KindName | undefined, directive: 'kinds' | 'sort'): string {
  if (!(directive === 'kinds' ? /\bkind:/ : /\bsort:/).test(text)) return text;
  try {
    return spelt({ ...parseQuery(text, kind && { kinds: [kind] }), [directive]: undefined }, directive === 'kinds' ? '' : text, kind);
  } catch {
    return text;
  }
}

/** `kind:` is written only where the text itself said it: else the kind bar does. */
function spelt(query: Query, before: string, kind: KindName | undefined): string {
  const printed = printQuery(query);
  return kind !== undefined && !/\bkind:/.test(before) ? printed.replace(/^kind:\S+ ?/, '') : printed;
}

const conjunctsOf = ({ where }: Query): readonly Where[] => (where === undefined ? [] : 'and' in where ? where.and : [where]);

const isChoice = (where: Where, field: string): where is Extract<Where, { field: string }> =>
  'field' in where && where.field === field && where.op === 'is';

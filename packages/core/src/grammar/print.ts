import { type FieldTable, fieldNamed, type NamedField } from '../query/fields.ts';
import type { Condition, Query, Where } from '../query/query.ts';
import { readQuery } from '../query/read-query.ts';
import { groupsOf } from '../query/text-groups.ts';
import { kindNames } from '../schema/id.ts';
import { type Directive, directives } from './directives.ts';
import { signOf } from './signs.ts';
import { escapeWord, quote, spellDate, spellValue, spellWords } from './values.ts';

/** Where a part of a query stands: at the top a bare word would be taken for the text. */
type Context = { nameOf: (name: string) => NamedField | undefined; isTop: boolean };

/** Writes a query as text in its one spelling: {@link parse} reads the same query back. Throws {@link QueryInvalid}. */
export function print(query: Query, table: FieldTable): string {
  const canonical = readQuery(query, table);
  const { kinds = kindNames, where, text } = canonical;
  const nameOf = (name: string) => fieldNamed(table, kinds, name);
  const conditions = where === undefined ? [] : 'and' in where ? where.and : [where];
  const [kind, ...answering] = Object.entries(directives).map(([name, directive]) => printDirective(name, directive, canonical));
  const parts = [kind, ...conditions.map((one) => printTop(one, { nameOf, isTop: true })), text && printText(text), ...answering];
  return parts.filter(Boolean).join(' ');
}

function printDirective(name: string, { parameter, form }: Directive, query: Query): string | undefined {
  const value = query[parameter];
  if (value === undefined) return undefined;
  const values = [value].flat().map(String);
  return `${name}:${values.map(form === 'date' ? spellDate : spellValue).join(',')}`;
}

/** `kind:` by itself would say where to look. */
const printTop = (where: Where, context: Context): string =>
  'field' in where && where.field === 'kind' && where.op !== 'has' ? `(${printPart(where, context)})` : printPart(where, context);

function printPart(where: Where, context: Context): string {
  const inside = { ...context, isTop: false };
  if ('and' in where) return where.and.map((one) => printPart(one, inside)).join(' ');
  if ('or' in where) {
    // Words that OR joins at the top are the text, unless something else is among them.
    const parts = where.or.every(isWords) ? context : inside;
    return where.or.map((one) => ('and' in one ? `(${printPart(one, inside)})` : printPart(one, parts))).join(' OR ');
  }
  if (!('not' in where)) return printCondition(where, context);
  const { not } = where;
  if ('field' in not) return not.op === 'has' ? `missing:${not.field}` : `-${printCondition(not, inside)}`;
  return `-(${printPart(not, inside)})`;
}

const isWords = (where: Where): boolean => 'field' in where && where.field === 'text';

function printCondition({ field, op = 'is', value = [] }: Condition, { nameOf, isTop }: Context): string {
  if (op === 'has') return `has:${field}`;
  const values = [value].flat().map(String);
  const [first = '', second] = values;
  if (field === 'text' && !isTop && second === undefined) return spellWords(first);
  if (field === 'state') return `is:${values.join(',')}`;
  const named = nameOf(field);
  if (op === 'between') return `${field}:${values.join('..')}`;
  return `${field}${signOf(op, field, named)}${values.map(named?.type === 'date' ? spellDate : spellValue).join(',')}`;
}

const printText = (text: string): string =>
  groupsOf(text)
    .map((group) => group.map((token) => (token.isPhrase ? quote(token.text) : escapeWord(token.text))).join(' OR '))
    .join(' ');

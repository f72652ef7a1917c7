import { QueryInvalid } from '../errors.ts';
import { type FieldTable, fieldNamed, fieldNames, pseudoFields, states } from '../query/fields.ts';
import { invalid } from '../query/invalid.ts';
import type { Query } from '../query/query.ts';
import { orders, topLevelKeys } from '../query/read-query.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { fold } from '../text/fold.ts';
import { nearestFew } from '../text/suggest.ts';
import { verbs } from './conditions.ts';
import { directives, isDirective } from './directives.ts';
import { parse } from './parse.ts';
import { signsOf } from './signs.ts';
import { type TermAt, termAt } from './term-at.ts';
import { spellValue } from './values.ts';

/** What stands in the data: the engine knows it. */
export type Vocabulary = {
  /** Values of a field that begin with what is typed or are near to it, with the records that have them among those that `rest` finds. */
  values: (
    field: string,
    start: string,
    rest: Query | undefined,
    limit: number,
  ) => readonly { value: string; label: string; count: number }[];
};

export type CompletionItem = { insert: string; label: string; detail?: string; count?: number };

/** What may stand at the caret: each `insert` takes the place of the text from `replace[0]` up to `replace[1]`. */
export type Completion = { replace: readonly [number, number]; items: readonly CompletionItem[] };

const maxItems = 20;

/**
 * Goes on with a query that is being typed: names and signs where a term begins, values behind `field:`. What begins as it is typed
 * comes first, then what is near. `caret` is an offset in UTF-16 code units; throws {@link QueryInvalid} where it is outside of the text.
 */
export function complete(text: string, caret: number, vocabulary: Vocabulary, table: FieldTable): Completion {
  if (!Number.isInteger(caret) || caret < 0 || caret > text.length) {
    throw invalid('caret', `${caret} is outside of the text`, `a whole number from 0 to ${text.length}`);
  }
  const found = termAt(text, caret);
  const rest = restOf(text, found.term, table);
  const asked = { table, kinds: rest?.kinds ?? kindNames };
  if (!found.value) {
    const isInSign = caret > found.name.range[1];
    const items = isInSign || found.isInPhrase ? [] : namesFor(found, asked);
    return { replace: isInSign ? [caret, caret] : found.name.range, items: items.slice(0, maxItems) };
  }
  const name = text.slice(...found.name.range);
  return { replace: found.value.range, items: valuesFor(name, found.value.typed, rest, vocabulary, asked).slice(0, maxItems) };
}

type Asked = { table: FieldTable; kinds: readonly KindName[] };

/** The query without the term, so that counts follow it; nothing while it cannot be read. */
function restOf(text: string, [start, end]: TermAt['term'], table: FieldTable): Query | undefined {
  try {
    return parse(text.slice(0, start) + text.slice(end), { table });
  } catch (error) {
    if (error instanceof QueryInvalid) return undefined;
    throw error;
  }
}

function namesFor({ name: { text: typed }, hasSign }: TermAt, asked: Asked): CompletionItem[] {
  const details = new Map<string, string>(Object.entries(directives).map(([name, { detail }]) => [name, detail]));
  for (const [name, detail] of [...pseudoFields.map((one) => [one, 'of every record'] as const), ...Object.entries(verbs)])
    details.set(name, detail);
  for (const name of namesOf(asked, typed)) details.set(name, fieldNamed(asked.table, asked.kinds, name)?.type ?? '');
  const fields = namesOf(asked, typed);
  const names = [...new Set([...fields.filter((one) => !one.includes('.')), ...details.keys(), ...fields])];
  return ranked(typed, names).flatMap((name) => {
    const item = { label: name, detail: details.get(name) ?? '' };
    if (hasSign) return [{ insert: name, ...item }];
    // A name that is whole goes on with any of its signs.
    const signs = name === typed ? signsFor(name, asked) : [':'];
    return signs.map((sign) => ({ insert: name + sign, ...item, label: name + (signs.length > 1 ? sign : '') }));
  });
}

function signsFor(name: string, { table, kinds }: Asked): string[] {
  const meanings = Object.entries(signsOf(name, fieldNamed(table, kinds, name)));
  const signs = meanings.filter(([, meaning], i) => meanings.findIndex(([, one]) => one === meaning) === i).map(([sign]) => sign);
  return signs.length > 0 ? signs : [':'];
}

/** The names of fields; behind a dot also those with a role. */
function namesOf({ table, kinds }: Asked, typed: string): string[] {
  const base = typed.slice(0, Math.max(0, typed.lastIndexOf('.')));
  const roles = fieldNamed(table, kinds, base)?.fields.flatMap(({ role }) => role?.values ?? []) ?? [];
  return [...new Set([...roles.map((role) => `${base}.${role}`), ...fieldNames(table, kinds)])];
}

function valuesFor(name: string, typed: string, rest: Query | undefined, vocabulary: Vocabulary, asked: Asked): CompletionItem[] {
  const named = fieldNamed(asked.table, asked.kinds, name);
  const closed = closedValues(name, typed, asked) ?? [...new Set(named?.fields.flatMap(({ values = [] }) => values))];
  const isAsked = named !== undefined || pseudoFields.some((one) => one === name);
  const counted = isAsked ? vocabulary.values(name, typed, rest, maxItems) : [];
  const items = counted.map(({ value, label, count }) => ({ insert: spellValue(value), label, detail: value, count }));
  const others = ranked(
    typed,
    closed.filter((one) => !counted.some(({ value }) => value === one)),
  );
  const all = [...items, ...others.map((value) => ({ insert: spellValue(value), label: value, detail: value }))];
  const begins = (item: CompletionItem) =>
    [item.label, item.detail ?? '', item.detail?.split('/')[1] ?? ''].some((one) => startsAs(one, typed));
  return [...all.filter(begins), ...all.filter((item) => !begins(item))].map(({ detail, ...item }) =>
    detail === item.label ? item : { ...item, detail },
  );
}

/** What may stand behind a name that is no field. */
function closedValues(name: string, typed: string, asked: Asked): readonly string[] | undefined {
  const fields = namesOf(asked, typed);
  const ofType = (...types: string[]) => fields.filter((one) => types.includes(fieldNamed(asked.table, asked.kinds, one)?.type ?? ''));
  switch (name) {
    case 'is':
    case 'state':
      return states;
    case 'has':
    case 'missing':
      return fields;
    case 'sort': {
      const keys = [...orders, ...fields];
      return typed.startsWith('-') ? keys.map((key) => `-${key}`) : keys;
    }
    case 'fields':
      return topLevelKeys(asked);
    case 'include':
      return ofType('reference');
    case 'facets':
    case 'group':
      return ofType('reference', 'code');
    default:
      return isDirective(name) ? directives[name]?.values : undefined;
  }
}

/** What begins as it is typed, then what is near. */
function ranked(typed: string, names: readonly string[]): string[] {
  const begin = names.filter((name) => startsAs(name, typed));
  return [...new Set([...begin, ...nearestFew(typed, names)])];
}

const startsAs = (text: string, typed: string): boolean => fold(text).startsWith(fold(typed));

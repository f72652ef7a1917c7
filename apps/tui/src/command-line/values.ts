import { readdirSync } from 'node:fs';
import { type Dataset, kindNames, kindOfPlural, kinds, type OpenRegister, parseRef, QueryInvalid } from '@org/migration-core';
import { kindNamed } from './options.ts';

/** Something that may be typed. */
export type Value = { value: string; description: string };

export const kindChoices = (): Value[] => kindNames.map((kind) => ({ value: kind, description: kinds[kind].description }));

/** The days on which something was said. */
export const datesOf = ({ byKind }: Dataset): Value[] =>
  byKind.source.flatMap(({ id, date }) => date.map(({ value }) => ({ value, description: `when ${id} was said` })));

export const sortFields = async (register: OpenRegister, typed: string): Promise<Value[]> =>
  (await goneOn(register, `sort:${typed}`)).map(({ value, description }) => ({ value: value.slice('sort:'.length), description }));

/** What lies in the folder that is typed and may hold data. */
export function dataPaths(typed: string): Value[] {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1);
  try {
    return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
      const value = folder + entry.name;
      if (entry.isDirectory()) return [{ value: `${value}/`, description: 'folder' }];
      return /\.(?:ndjson|jsonl|bin)$/.test(value) ? [{ value, description: 'file' }] : [];
    });
  } catch {
    // A folder that cannot be read has nothing to offer.
    return [];
  }
}

/** References that begin as typed; otherwise how a query may go on. A field alone goes on with its values at once. */
export async function queryWords(dataset: Dataset, register: OpenRegister, typed: string): Promise<Value[]> {
  const [word = '', id] = typed.split('/', 2);
  if (id !== undefined && parseRef(`${kindNamed(word)}/x`)) return refsUnder(dataset, word, id);
  const plurals = Object.entries(kindOfPlural).map(([plural, kind]) => ({ value: `${plural}/`, description: kinds[kind].description }));
  const words = (await goneOn(register, typed)).filter(({ value }) => value.startsWith(typed));
  const begun = typed === '' ? words : [...words, ...plurals.filter(({ value }) => value.startsWith(typed))];
  const [only] = begun;
  if (begun.length !== 1 || only?.value === typed || !only?.value.endsWith(':')) return begun;
  const values = await goneOn(register, only.value);
  return values.length > 1 ? values : begun;
}

function refsUnder({ byKind }: Dataset, kindWord: string, begin: string): Value[] {
  const kind = kindNames.find((one) => one === kindNamed(kindWord));
  const records = kind ? byKind[kind] : [];
  return records
    .filter(({ id }) => id.startsWith(begin))
    .map(({ id, names }) => ({ value: `${kindWord}/${id}`, description: names[0]?.value ?? '' }));
}

/** How a query in text form may go on, with what is typed before it. */
async function goneOn(register: OpenRegister, typed: string): Promise<Value[]> {
  try {
    const { replace, items } = await register.complete(typed);
    return items.map(({ insert, label, detail, count }) => ({
      value: typed.slice(0, replace[0]) + shortened(insert, typed.slice(...replace)),
      description: [label === insert ? '' : label, detail ?? '', count === undefined ? '' : `${count} found`].filter(Boolean).join(', '),
    }));
  } catch (error) {
    if (error instanceof QueryInvalid) return [];
    throw error;
  }
}

/** A reference without its kind, unless that is typed: the field says it. */
const shortened = (insert: string, typed: string): string =>
  parseRef(insert) && !typed.includes('/') ? insert.slice(insert.indexOf('/') + 1) : insert;

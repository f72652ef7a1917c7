import { type AnyRecord, type KindName, type ListOptions, openRegister, type RecordOf } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';

/** The shipped register, asked through the public door only. */
export const register = openRegister(await loadRegisterData());

/** Ids of all records of a kind that fit; never a first page taken for the whole. */
export async function idsOf(kind: KindName, where: ListOptions['where'], options: ListOptions = {}): Promise<string[]> {
  const { data, next } = await register.list(kind, { where, limit: 200, ...options });
  if (next) throw new Error('more than one page');
  return data.map(({ id }) => id);
}

/** References beside a record by one relation, such as `parties`, and one role in it, such as `organizer`. */
export async function beside(ref: string, relation: string, role?: string, direction?: 'in' | 'out'): Promise<string[]> {
  const { data } = await register.neighbours(ref, { relation, direction, limit: 200 });
  return [...new Set(data.filter((neighbour) => role === undefined || neighbour.role === role).map((neighbour) => neighbour.ref))];
}

/** What an attested field says by the default policy. */
export const says = async (ref: string, path: string): Promise<unknown> => (await register.read(ref, path)).value;

/** The hedged number of a statistic. */
export const figure = (id: string): Promise<unknown> => says(`statistic/${id}`, '/value');

/** The points of a record whose words fit, each with its type, speakers and paragraphs. */
export async function pointsOf(ref: string, words: RegExp): Promise<{ type: string; by?: readonly string[]; at: string[] }[]> {
  const { points = [] } = await register.get(ref);
  return points
    .filter(({ text }) => words.test(text))
    .map(({ type, by, cite }) => ({ type, ...(by && { by }), at: cite.map(({ locator }) => locator) }));
}

/** One record, typed by its kind. */
export async function get<K extends KindName>(kind: K, id: string): Promise<RecordOf<K>> {
  const record: AnyRecord = await register.get(`${kind}/${id}`);
  return record as RecordOf<K>;
}

/** Where a place of a record is cited to, as `source/locator`. */
export async function citedTo(ref: string, path: string): Promise<string[]> {
  const { citations } = await register.explain(ref, path);
  return citations.map(({ cite }) => `${cite.source}/${cite.locator}`);
}

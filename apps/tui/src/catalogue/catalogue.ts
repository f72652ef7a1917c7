import {
  type AnyRecord,
  acronym,
  caption,
  type Dataset,
  headingWords,
  type KindName,
  kinds,
  maxLimit,
  type Page,
  type Ref,
  type SearchHit,
} from '@org/migration-core';
import { Register, type RegisterService } from '@org/migration-core/effect';
import { factsAt } from '@org/migration-core/schema';
import * as Effect from 'effect/Effect';
import { openReading, type ReadingCatalogue } from '../reading/catalogue.ts';

/** All that the screens ask for, answered at once from the register in memory. */
export type Catalogue = ReadingCatalogue & {
  count: (kind: KindName) => number;
  /** The records of a kind in the order of their names. */
  list: (kind: KindName) => readonly AnyRecord[];
  /** The best hits, and how many there are. */
  search: (text: string, kind?: KindName) => { hits: readonly SearchHit[]; total: number };
  record: (ref: Ref) => AnyRecord;
  title: (ref: Ref) => string;
};

/** Most search words that the register takes. */
export const longestSearch = 200;

export function openCatalogue(dataset: Dataset): Catalogue {
  const register = Effect.runSync(Effect.provide(Register, Register.layerMemory(dataset)));
  return {
    ...openReading(dataset),
    count: (kind) => dataset.counts[kind],
    list: remembered((kind: KindName) =>
      everyPage((cursor) => Effect.runSync(register.list(kind, { sort: 'name', limit: maxLimit, cursor }))),
    ),
    search: remembered((text: string, kind?: KindName) => find(register, text, kind)),
    record: (ref) => Effect.runSync(register.get(ref)),
    title: (ref) => caption(Effect.runSync(register.get(ref))),
  };
}

function find(register: RegisterService, text: string, kind: KindName | undefined) {
  const { data, total } = Effect.runSync(
    register.search(text.slice(0, longestSearch), { limit: maxLimit, ...(kind && { kinds: [kind] }) }),
  );
  return { hits: data, total };
}

function everyPage<T>(ask: (cursor: string | undefined) => Page<T>): T[] {
  const items: T[] = [];
  for (let page: Page<T> | undefined = ask(undefined); page; page = page.next === undefined ? undefined : ask(page.next))
    items.push(...page.data);
  return items;
}

/** What a column of a list says of a record; `⚠` marks a field on which the sources contradict each other. */
export const cell = (dataset: Dataset, record: AnyRecord, field: string): string =>
  factsAt(dataset, record, field)
    .filter(({ depth }) => depth === 0)
    .map(({ text, ref, others }) => {
      const named = ref && dataset.records.get(ref);
      return `${(named && acronym(named)) ?? text}${others.some(({ agreement }) => agreement === 'contradicted') ? ' ⚠' : ''}`;
    })
    .join(', ');

/** The columns that a kind's presentation puts first, after the name. */
export const columnsOf = (kind: KindName): { field: string; title: string }[] =>
  kinds[kind].featured.map((pointer) => ({ field: pointer.slice(1), title: headingWords(pointer.slice(1)) }));

export const pluralOf = (kind: KindName): string => headingWords(kinds[kind].plural);

/** The shortest good name: the acronym where there is one. */
export const shortName = (record: AnyRecord): string => acronym(record) ?? caption(record);

/** Keeps the last answers: a screen asks the same again at every key. */
function remembered<A extends readonly unknown[], B>(ask: (...question: A) => B): (...question: A) => B {
  const answers = new Map<string, B>();
  return (...question) => {
    const key = question.join('\n');
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= 50) answers.clear();
    const answer = ask(...question);
    answers.set(key, answer);
    return answer;
  };
}

import {
  type AnyRecord,
  acronym,
  type Clocks,
  type Completion,
  caption,
  type Dataset,
  describeCitation,
  type Facet,
  headingWords,
  type KindName,
  kinds,
  type Query,
  QueryInvalid,
  type Ref,
} from '@org/migration-core';
import { Register, type RegisterService } from '@org/migration-core/effect';
import * as Effect from 'effect/Effect';
import { openReading, type ReadingCatalogue } from '../reading/catalogue.ts';
import { localApi } from './address.ts';
import { type FacetField, type FacetQuestion, facetNames, facetTitle, mostValues } from './facets.ts';
import { type FirstPage, type Found, type FoundQuestion, find } from './found.ts';
import { chosenIn, readText } from './query-text.ts';
import { remembered } from './remembered.ts';

/** All that the screens ask for, answered at once from the register in memory. */
export type Catalogue = ReadingCatalogue & {
  /** Where the API answers: what is copied as an address begins with it. */
  api: string;
  kindTitle: (kind: KindName) => string;
  find: (question: FoundQuestion) => Found;
  facets: (question: FacetQuestion) => readonly FacetField[];
  complete: (text: string, caret: number, kind: KindName | undefined) => Completion;
  /** Records that may be meant where nothing is found. */
  near: (text: string) => readonly { ref: Ref; name: string }[];
  /** What is wrong with a date of a clock. */
  clockFault: (clock: keyof Clocks, date: string) => string | undefined;
  cite: (ref: Ref) => string;
  /** A place of a source in words. */
  placeWords: (source: Ref, locator: string) => string;
  record: (ref: Ref) => AnyRecord;
  title: (ref: Ref) => string;
};

export function openCatalogue(dataset: Dataset, api: string = localApi): Catalogue {
  const register = Effect.runSync(Effect.provide(Register, Register.layerMemory(dataset)));
  const query = (one: Query) => answered(register.query(one)) as FirstPage;
  const title = (ref: Ref) => caption(Effect.runSync(register.get(ref)));
  return {
    ...openReading(dataset),
    api,
    kindTitle: (kind) => kinds[kind].title,
    find: remembered((question: FoundQuestion) => find({ dataset, query, nameOf: title }, question)),
    facets: remembered((question: FacetQuestion) => facetsOf(register, question)),
    complete: (text, caret, kind) => completionOf(register, text, caret, kind),
    near: remembered((text: string) => nearTo(register, text)),
    clockFault: (clock, date) => clockFault(register, clock, date),
    cite: (ref) => answered(register.cite(ref)),
    placeWords: (source, locator) => describeCitation(dataset, { source: source.slice(source.indexOf('/') + 1), locator }),
    record: (ref) => Effect.runSync(register.get(ref)),
    title,
  };
}

/** The answer of the register, or its error thrown as it is. */
function answered<A, E>(question: Effect.Effect<A, E>): A {
  const result = Effect.runSync(Effect.result(question));
  if (result._tag === 'Success') return result.success;
  throw result.failure;
}

function facetsOf(register: RegisterService, { query: text, kind, clocks }: FacetQuestion): FacetField[] {
  const { query } = readText(text, kind);
  if (!query) return [];
  const only = query.kinds?.length === 1 ? query.kinds[0] : undefined;
  try {
    const asked = { ...clocks, ...query, sort: undefined, limit: 1, facets: facetNames(only), facetLimit: mostValues } as Query;
    const { facets = [] } = answered(register.query(asked)) as { facets?: readonly Facet[] };
    return facets
      .filter(({ distinct }) => distinct > 0)
      .map((facet) => ({
        ...facet,
        values: [...rareOnes(register, asked, query, facet), ...facet.values],
        title: facetTitle(facet.field),
      }));
  } catch (error) {
    if (error instanceof QueryInvalid) return [];
    throw error;
  }
}

/** Values that the query asks for and that are not among the most frequent ones, with their counts. */
function rareOnes(register: RegisterService, asked: Query, query: Query, { field, values }: Facet): Facet['values'] {
  const rare = chosenIn(query, field).filter((value) => !values.some((one) => one.value === value));
  if (rare.length === 0) return [];
  const [all] = (answered(register.query({ ...asked, facets: [field], facetLimit: 1000 })) as { facets?: readonly Facet[] }).facets ?? [];
  return all?.values.filter(({ value }) => rare.includes(value)) ?? [];
}

/** So many names are offered: more would push the list away at every word. */
const mostNames = 4;

/** The kind that is chosen decides which fields there are, as if the text said it. */
function completionOf(register: RegisterService, text: string, caret: number, kind: KindName | undefined): Completion {
  const before = kind === undefined || /\bkind:/.test(text) ? '' : `kind:${kind} `;
  const { replace, items } = Effect.runSync(register.complete(before + text, before.length + caret));
  const [from, to] = [replace[0] - before.length, replace[1] - before.length];
  const typed = text.slice(from, caret).toLowerCase();
  // Where a word begins a completion helps only if it goes on as it is typed: most words are just searched for.
  const isName = items.every(({ insert }) => /[:=<>]$/.test(insert));
  const fitting = isName
    ? typed.length < 2
      ? []
      : items.filter(({ insert }) => insert.toLowerCase().startsWith(typed)).slice(0, mostNames)
    : items;
  return { replace: [Math.max(0, from), Math.max(0, to)], items: fitting };
}

function nearTo(register: RegisterService, text: string): { ref: Ref; name: string }[] {
  if (text.trim() === '') return [];
  const { records } = Effect.runSync(register.suggest(text.trim().slice(0, 200), { limit: 5 }));
  return records.map(({ ref, name }) => ({ ref: ref as Ref, name }));
}

function clockFault(register: RegisterService, clock: keyof Clocks, date: string): string | undefined {
  if (date === '') return undefined;
  try {
    answered(register.query({ [clock]: date, limit: 1 } as Query));
    return undefined;
  } catch (error) {
    if (!(error instanceof QueryInvalid)) throw error;
    return `${error.problem}; expected ${error.expected}`;
  }
}

export const pluralOf = (kind: KindName): string => headingWords(kinds[kind].plural);

/** The shortest good name: the acronym where there is one. */
export const shortName = (record: AnyRecord): string => acronym(record) ?? caption(record);

import {
  type Clocks,
  type Condition,
  type Conflict,
  type Dataset,
  type Facet,
  type FacetValue,
  type Invariant,
  maxLimit,
  type Neighbour,
  type Page,
  type Plan,
  parseQuery,
  type RecordOf,
  type Ref,
} from '@org/migration-core';
import { Register } from '@org/migration-core/effect';
import { type Fact, factsOf } from '@org/migration-core/schema';
import * as Effect from 'effect/Effect';

/** What the pages ask of the register, answered at once from memory. */
export type ReadingCatalogue = {
  dataset: Dataset;
  /** What a record says, as far as the clocks let it be seen. */
  facts: (ref: Ref, clocks?: Clocks) => readonly Fact[];
  /** What refers to a record, each link once. */
  linksTo: (ref: Ref) => readonly Neighbour[];
  /** The conflicts of a record or all, and how many there are of each class. */
  conflicts: (ref?: Ref) => Counted<Conflict>;
  plans: () => Counted<Plan>;
  arithmetic: (survey: Ref) => readonly Invariant[];
  /** How many records a condition finds, by kind or by another field of the records. */
  counts: (where: Condition, by: string, clocks?: Clocks) => readonly FacetValue[];
  /** The activities that a query in text form finds. Throws QueryInvalid. */
  activities: (query: string, clocks?: Clocks) => readonly RecordOf<'activity'>[];
};

type Counted<T> = { items: readonly T[]; counts: readonly FacetValue[] };

export function openReading(dataset: Dataset): ReadingCatalogue {
  const register = Effect.runSync(Effect.provide(Register, Register.layerMemory(dataset)));
  return {
    dataset,
    facts: (ref, clocks) => factsOf(dataset, Effect.runSync(register.get(ref)), clocks),
    linksTo: (ref) => everyPage((cursor) => Effect.runSync(register.neighbours(ref, { direction: 'in', limit: maxLimit, cursor }))).items,
    conflicts: (ref) => everyPage((cursor) => Effect.runSync(register.conflicts({ ref, limit: maxLimit, cursor }))),
    plans: () => everyPage((cursor) => Effect.runSync(register.plans({ limit: maxLimit, cursor }))),
    arithmetic: (survey) => Effect.runSync(register.arithmetic(survey)),
    counts: (where, by, clocks) =>
      Effect.runSync(register.query({ ...clocks, where, facets: [by], facetLimit: 100, limit: 1 })).facets?.[0]?.values ?? [],
    activities: (text, clocks) => {
      const query = { ...clocks, ...parseQuery(text), kinds: ['activity'] as const, limit: maxLimit };
      return everyPage((cursor) => Effect.runSync(register.query({ ...query, cursor }))).items;
    },
  };
}

function everyPage<T>(ask: (cursor: string | undefined) => Page<T> & { facets?: readonly Facet[] }): Counted<T> {
  const first = ask(undefined);
  const items = [...first.data];
  for (let { next } = first; next !== undefined; ) {
    const page = ask(next);
    items.push(...page.data);
    next = page.next;
  }
  return { items, counts: first.facets?.[0]?.values ?? [] };
}

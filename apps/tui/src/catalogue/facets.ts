import {
  type Clocks,
  type Facet,
  fieldNamed,
  fieldNames,
  fieldTable,
  headingWords,
  type KindName,
  kindNames,
  kinds,
} from '@org/migration-core';
import { columnsOf } from './columns.ts';

/** A field to narrow by, with its title and the counts of its values. */
export type FacetField = Facet & { title: string };

/** Most facets that one query may ask for, and most values of each that are shown. */
const mostFacets = 20;
export const mostValues = 12;

/** What a list of a kind can be narrowed by: its columns first, then its other codes and references. */
export function facetNames(kind: KindName | undefined): string[] {
  const among = kind ? [kind] : kindNames;
  const featured = kind ? columnsOf(kind).flatMap(({ name }) => name ?? []) : ['kind', 'type'];
  const aliases = kind ? Object.keys(kinds[kind].aliases ?? {}) : ['party', 'place'];
  const names = [...new Set([...featured, ...aliases, 'topic', ...fieldNames(fieldTable, among).filter((name) => !name.includes('.'))])];
  const countable = names.filter(
    (name) => ['code', 'reference'].includes(fieldNamed(fieldTable, among, name)?.type ?? '') && name !== 'id',
  );
  const pathsOf = (name: string) => JSON.stringify(fieldNamed(fieldTable, among, name)?.fields.map(({ path }) => path));
  return [...new Map(countable.toReversed().map((name) => [pathsOf(name), name])).values()].toReversed().slice(0, mostFacets);
}

export const facetTitle = (name: string): string => headingWords(name);

/** The place that a list and its facets are asked for. */
export type FacetQuestion = { query: string; kind?: KindName | undefined; clocks: Clocks };

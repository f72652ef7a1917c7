import {
  type AnyRecord,
  acronym,
  type Dataset,
  type Field,
  fieldNamed,
  fieldTable,
  headingWords,
  type KindName,
  kinds,
} from '@org/migration-core';
import { factsAt } from '@org/migration-core/schema';

/** A column of a list: a field of the presentation, and what queries call it where they can sort and count by it. */
export type Column = { field: string; title: string; name?: string; type?: Field['type'] };

/** The columns that a kind's presentation puts first, after the name. */
export const columnsOf = (kind: KindName): Column[] =>
  kinds[kind].featured.map((pointer) => {
    const field = pointer.slice(1);
    const name = queryNameOf(kind, field);
    const type = name === undefined ? undefined : fieldNamed(fieldTable, [kind], name)?.type;
    return { field, title: headingWords(field), ...(name !== undefined && { name }), ...(type && { type }) };
  });

/** What queries call a field of the presentation: the field itself, or the short name of what it consists of. */
function queryNameOf(kind: KindName, field: string): string | undefined {
  if (fieldNamed(fieldTable, [kind], field)) return field;
  return Object.entries(kinds[kind].aliases ?? {}).find(([, path]) => path.startsWith(`${field}.`))?.[0];
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

/** By what a list can be sorted, each with its words: the columns that are seen, and the orders of every list. */
export function sortKeys(kind: KindName | undefined, hasWords: boolean): { key: string; title: string }[] {
  const columns = kind ? columnsOf(kind).flatMap(({ name, title }) => (name === undefined ? [] : [{ key: name, title }])) : [];
  const hasWhen = columns.some(({ key }) => kind && `/${key}` === kinds[kind].extent);
  return [
    ...(hasWords ? [{ key: 'relevance', title: 'Relevance' }] : []),
    { key: 'name', title: 'Name' },
    ...columns,
    ...(hasWhen || (kind && !kinds[kind].extent) ? [] : [{ key: 'when', title: 'When' }]),
    { key: 'id', title: 'Reference' },
  ];
}

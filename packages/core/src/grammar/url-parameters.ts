import { type FieldTable, type FieldType, fieldNamed, fieldNames, isHierarchical, states } from '../query/fields.ts';
import type { Parameter } from '../query/read-query.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { verbs } from './conditions.ts';
import { type Directive, directives } from './directives.ts';

/** The parameters of a URL: decoded names to decoded values, in the order of the URL. */
export type UrlParameters = ReadonlyMap<string, readonly string[]>;

/** The parameter for words to look for. */
export const textName = 'q';
/** The parameter for conditions in text form: what filters cannot say. */
export const whereName = 'where';

const nameOf = (parameter: Parameter): string => (parameter === 'kinds' ? 'kind' : parameter);

/** What says how to answer, by what it is called in a URL. */
export const answering: ReadonlyMap<string, Directive> = new Map(
  Object.values(directives).map((directive) => [nameOf(directive.parameter), directive]),
);

/** Conditions that every kind knows. */
const filtersOfAll: Readonly<Record<string, string>> = {
  cites: 'a paragraph that is cited, such as a-58-98/42, or a source',
  text: 'words that stand anywhere in the record',
  ...verbs,
};

/** Does a name, with or without `!` behind it, stand for a condition? */
export function isFilter(name: string, { table, kinds }: { table: FieldTable; kinds: readonly KindName[] }): boolean {
  const field = name.replace(/!$/, '');
  return field !== 'kind' && (Object.hasOwn(filtersOfAll, field) || fieldNamed(table, kinds, field) !== undefined);
}

/** One parameter that a URL may have. */
export type UrlParameter = {
  name: string;
  description: string;
  /** `filter`: a condition, which `!` behind the name turns round. */
  role: 'words' | 'filter' | 'answer';
  /** What a value is. */
  type: FieldType | Directive['form'];
  isList: boolean;
  /** The values it may have, where they are a closed list. */
  values?: readonly string[];
  /** A name for the same condition that is shorter. */
  shortName?: string;
};

/** All parameters of a URL that asks for some kinds: all kinds, and `kind` to choose among them, where left out. */
export function urlParameters(kinds: readonly KindName[] | undefined, table: FieldTable): UrlParameter[] {
  return [
    {
      name: textName,
      description: 'words that must all be there; "…" in a row, OR for any of several',
      role: 'words',
      type: 'text',
      isList: false,
    },
    ...fieldFilters(kinds ?? kindNames, table),
    ...Object.entries(filtersOfAll).map(([name, description]): UrlParameter => filterOfAll(name, description)),
    {
      name: whereName,
      description: 'conditions as text: (topic:trafficking OR party.lead:ilo)',
      role: 'filter',
      type: 'text',
      isList: false,
    },
    ...[...answering]
      .filter(([name]) => name !== 'kind' || !kinds)
      .map(
        ([name, { detail, form, values }]): UrlParameter => ({
          name,
          description: detail,
          role: 'answer',
          type: form,
          isList: form === 'list',
          ...(values && { values }),
        }),
      ),
  ];
}

function filterOfAll(name: string, description: string): UrlParameter {
  const isProse = name === 'text';
  return { name, description, role: 'filter', type: isProse ? 'prose' : 'code', isList: true, ...(name === 'is' && { values: states }) };
}

function fieldFilters(kinds: readonly KindName[], table: FieldTable): UrlParameter[] {
  const names = fieldNames(table, kinds).filter((name) => name !== 'kind');
  const named = names.map((name) => ({ name, field: fieldNamed(table, kinds, name) })).filter(({ field }) => field !== undefined);
  return named.map(({ name, field }): UrlParameter => {
    const fields = field?.fields ?? [];
    const lists = fields.map(({ values }) => values);
    const values = lists.every((list) => list !== undefined) ? [...new Set(lists.flat())] : undefined;
    const shortName = named.find((other) => !other.name.includes('.') && name.includes('.') && other.field?.fields[0] === fields[0])?.name;
    const type = field?.type ?? 'code';
    const ofWhat = [...new Set(fields.flatMap(({ refersTo }) => refersTo ?? []))].join(', ');
    const within = fields.some(isHierarchical) ? '; what lies within it too, `=` before it for it alone' : '';
    return {
      name,
      description: type === 'reference' ? `a reference to ${ofWhat}${within}` : descriptions[type],
      role: 'filter',
      type,
      isList: true,
      ...(values && { values }),
      ...(shortName !== undefined && { shortName }),
    };
  });
}

const descriptions: Record<Exclude<FieldType, 'reference'>, string> = {
  code: 'a code',
  name: 'a whole name, in any case',
  date: 'EDTF: 2003 and 2002/2003 for what may fall into it; =2003 lies within, <2003 ends before, >2003 begins after',
  number: 'a number; >=40, <5, 40..60',
  quantity: 'a figure, hedged or not; >=40, <5, 40..60',
  prose: 'words in a row',
};

import { kindNames, kinds } from '@org/migration-core';
import { findingWords } from '@org/migration-core/load';
import { codeMeanings, codeWords } from '@org/migration-core/vocabulary';
import { addressVersion } from '../json-schema/address.ts';
import type { JsonSchema } from '../json-schema/json-schema.ts';
import { rules } from '../rules/rules.ts';
import type { Code, CodeList } from './code-list.ts';

/** The closed lists of words of the public schemas, each under the name of its part. */
export function enumerations({ $defs = {} }: JsonSchema): CodeList[] {
  return Object.values($defs as Record<string, JsonSchema>).flatMap(({ title = '', description = '', enum: values }): CodeList[] =>
    values === undefined
      ? []
      : [
          {
            name: title.toLowerCase().replaceAll(' ', '-'),
            title,
            description,
            codes: values.map((value) => wordOf(title, String(value))),
          },
        ],
  );
}

function wordOf(list: string, code: string): Code {
  const description = codeMeanings[list]?.[code];
  if (description === undefined) throw new Error(`The code ${code} of the list "${list}" has no meaning.`);
  return inUse({ code, title: codeWords(code), description });
}

/** Lists of words that are no part of a schema. */
export const otherLists: readonly CodeList[] = [
  {
    name: 'kind',
    title: 'Kind',
    description: 'The kind of a record.',
    codes: kindNames.map((kind) => inUse({ code: kind, title: kinds[kind].title, description: kinds[kind].description })),
  },
  {
    name: 'finding-code',
    title: 'Finding code',
    description: 'Under what the register reports what is wrong; the ids of the rules.',
    codes: rules.map(({ code, description }) => inUse({ code, title: `${codeWords(code)} (${findingWords[code].level})`, description })),
  },
];

/** A code that stands by itself and is in use since the first version. */
function inUse(code: Pick<Code, 'code' | 'title' | 'description'>): Code {
  return { ...code, broader: [], since: addressVersion, deprecated: '' };
}

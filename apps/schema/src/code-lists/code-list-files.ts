import type { Dataset } from '@org/migration-core';
import { stringify } from 'csv-stringify/sync';
import { base } from '../json-schema/address.ts';
import { printed } from '../json-schema/json-schema.ts';
import { schemasOf } from '../json-schema/schema-files.ts';
import type { CodeList } from './code-list.ts';
import { enumerations, otherLists } from './enumerations.ts';
import { vocabularies } from './vocabularies.ts';

/** Every code list as JSON and as CSV, with an index of them: the name of a file to its text. */
export function codeListFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const lists = codeLists(dataset);
  const index = lists.map(({ name, title, description, codes }) => ({
    name,
    title,
    description,
    codes: codes.length,
    json: `${base}/code-lists/${name}.json`,
    csv: `${base}/code-lists/${name}.csv`,
  }));
  return new Map([
    ['index.json', printed(index)],
    ...lists.flatMap((list): [string, string][] => [
      [`${list.name}.json`, printed(list)],
      [`${list.name}.csv`, asCsv(list)],
    ]),
  ]);
}

/** Every list, by name. */
export const codeLists = (dataset: Dataset): CodeList[] =>
  [...enumerations(schemasOf('public', dataset).bundle), ...otherLists, ...vocabularies(dataset)].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );

/** As RFC 4180 has it: a header, lines that end with CRLF, several broader codes with a space between. */
const asCsv = ({ codes }: CodeList) =>
  stringify(
    codes.map((code) => ({ ...code, broader: code.broader.join(' ') })),
    { header: true, columns: ['code', 'title', 'description', 'broader', 'since', 'deprecated'], record_delimiter: 'windows' },
  );

import { readFileSync } from 'node:fs';
import { valueAt } from '@org/migration-core';
import { type Dialect, dialects, faces, schemaFolder, subjects } from '../src/json-schema/address.ts';
import type { InstanceCase } from '../src/kit/kit-case.ts';
import type { Manifest } from '../src/kit/manifest.ts';

const app = new URL('../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, app), 'utf8'));

/** A case as a validator gets it: which schema it is to use, and what is expected. */
export type Question = { id: string; draft: Dialect; schema: string; of: InstanceCase; instance: unknown };

/** A list of records is judged by the dataset, and by the bundle, which says the same in one file; earlier drafts have local references only. */
const schemasFor = (draft: Dialect, schema: string) =>
  schema !== 'dataset' ? [schema] : draft === '2020-12' ? ['dataset', 'bundle'] : ['bundle'];

/** All instances of the kit, once for each draft and schema that they are for. */
export function questions(): readonly Question[] {
  const { cases } = read('kit/manifest.json') as Manifest;
  const files = new Map<string, unknown>();
  const fileAt = (path: string) => {
    const file = files.get(path) ?? read(`kit/${path}`);
    files.set(path, file);
    return file;
  };
  return cases
    .filter((one) => one.type === 'instance')
    .flatMap((one) =>
      dialects.flatMap((draft) =>
        schemasFor(draft, one.schema).map((subject) => {
          const schema = `${draft}/${one.face}/${subject}`;
          return { id: `${schema} ${one.id}`, draft, schema, of: one, instance: valueAt(fileAt(one.file), one.at) };
        }),
      ),
    );
}

/** What a runner reads: the schemas of the drafts, then the cases, one a line. */
export function input(asked: readonly Question[]): string {
  const wanted = dialects.filter((draft) => asked.some((one) => one.draft === draft));
  const documents = wanted.flatMap((draft) =>
    faces.flatMap((face) =>
      subjects[draft].map((subject) => ({
        schema: `${draft}/${face}/${subject}`,
        document: read(`${schemaFolder(face, draft)}/${subject}.schema.json`),
      })),
    ),
  );
  const lines = [...documents, ...asked.map(({ id, schema, instance }) => ({ case: id, schema, instance }))];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

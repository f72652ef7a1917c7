/** Writes the fields that queries can name, as the schemas have them, where those find them who carry no schemas; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import stringify from 'json-stringify-pretty-compact';
import { collectFields } from '../src/query/collect-fields.ts';

const file = new URL('../src/query/field-table.ts', import.meta.url);
const source = `import type { FieldTable } from './fields.ts';

/** Every field of every kind. Written by \`npm run field-table\`, from the schemas. */
export const fieldTable: FieldTable = ${stringify(collectFields(), { maxLength: 140 })};
`;

if (!process.argv.includes('--check')) writeFileSync(file, source);
else if (readFileSync(file, 'utf8') !== source) {
  console.error('src/query/field-table.ts is not what the schemas say; run `npm run field-table -w @org/migration-core`.');
  process.exitCode = 1;
}

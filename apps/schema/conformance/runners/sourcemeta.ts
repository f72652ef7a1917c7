/** Verdicts of the command line of @sourcemeta/jsonschema, which judges all cases of a schema in one process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('./cli.js', import.meta.resolve('@sourcemeta/jsonschema')));
const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const schemas = new Map<string, { id: string; file: string }>();
const tests = new Map<string, { description: string; data: unknown; valid: true }[]>();

for (const line of (await text(process.stdin)).split('\n').filter(Boolean)) {
  const message = JSON.parse(line);
  if ('document' in message) {
    const file = join(folder, `${schemas.size}.json`);
    schemas.set(message.schema, { id: message.document.$id, file });
    writeFileSync(file, JSON.stringify(message.document));
  } else {
    const list = tests.get(message.schema) ?? [];
    // A test that expects every instance to be valid passes where it is.
    list.push({ description: message.case, data: message.instance, valid: true });
    tests.set(message.schema, list);
  }
}
for (const [schema, list] of tests) {
  const file = join(folder, 'cases.json');
  writeFileSync(file, JSON.stringify({ target: schemas.get(schema)?.id, tests: list }));
  // Each schema is told by name: to look for them in the folder takes four times as long.
  const needed = [...schemas].filter(([name]) => name === schema || (schema.endsWith('/dataset') && isBeside(schema, name)));
  const resolve = needed.flatMap(([, needs]) => ['--resolve', needs.file]);
  const { stdout, stderr } = spawnSync(process.execPath, [binary, 'test', file, ...resolve, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const report = stdout.trim().startsWith('{') ? JSON.parse(stdout) : {};
  const verdicts: { name: string; status: string }[] = report.results?.tests ?? [];
  for (const { name, status } of verdicts) console.log(JSON.stringify({ case: name, valid: status === 'passed' }));
  if (verdicts.length !== list.length)
    for (const { description } of list) console.log(JSON.stringify({ case: description, error: (stderr || stdout).slice(0, 300) }));
}
rmSync(folder, { recursive: true });

function isBeside(schema: string, name: string) {
  const place = (path: string) => path.slice(0, path.lastIndexOf('/'));
  return place(schema) === place(name);
}

/** Verdicts of the command line of @sourcemeta/jsonschema, which judges all cases of a schema in one process. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('./cli.js', import.meta.resolve('@sourcemeta/jsonschema')));
const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const ids = new Map<string, string>();
const tests = new Map<string, { description: string; data: unknown; valid: true }[]>();
mkdirSync(join(folder, 'schemas'));

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if ('document' in message) {
    ids.set(message.schema, message.document.$id);
    writeFileSync(join(folder, 'schemas', `${ids.size}.json`), JSON.stringify(message.document));
  } else {
    const list = tests.get(message.schema) ?? [];
    // A test that expects every instance to be valid passes where it is.
    list.push({ description: message.case, data: message.instance, valid: true });
    tests.set(message.schema, list);
  }
}
for (const [schema, list] of tests) {
  const file = join(folder, 'cases.json');
  writeFileSync(file, JSON.stringify({ target: ids.get(schema), tests: list }));
  const { stdout, stderr } = spawnSync(process.execPath, [binary, 'test', file, '--resolve', join(folder, 'schemas'), '--json'], {
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

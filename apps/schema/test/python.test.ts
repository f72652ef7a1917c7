import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faces, subjects } from '../src/json-schema/address.ts';
import { folder } from './command.ts';
import { dataset, files, plain } from './register.ts';

const script = fileURLToPath(new URL('./python-jsonschema.py', import.meta.url));

describe('a validator that is not ours', () => {
  test("Debian's jsonschema for Python accepts every record by every schema, and refuses {}", ({ skip }) => {
    const isInstalled = spawnSync('/usr/bin/python3', ['-c', 'import jsonschema']).status === 0;
    // Continuous integration must have it; elsewhere its absence is told, not taken for a failure.
    skip(!isInstalled && !process.env.CI, 'jsonschema is missing: apt-get install python3-jsonschema');
    const place = folder();
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    };
    for (const [path, text] of files) write(path, text);
    const records = [...dataset.records.values()];
    for (const face of faces) write(`${face}.ndjson`, records.map((record) => `${JSON.stringify(plain(record, face))}\n`).join(''));

    const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [script, place], { encoding: 'utf8' });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const counted = (subject: string) =>
      records.filter(({ kind }) => subject === kind || subject === 'dataset' || subject === 'bundle').length;
    const lines = faces.flatMap((face) => subjects['2020-12'].map((subject) => `${face} ${subject} ${counted(subject)}`));
    expect(stdout.trimEnd().split('\n').sort()).toEqual(lines.sort());
  });
});

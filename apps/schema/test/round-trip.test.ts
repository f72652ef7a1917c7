import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../conformance/round-trip/languages.ts';
import { folder } from './command.ts';
import { dataset, plain } from './register.ts';

const records = [...dataset.records.values()].map((record) => plain(record, 'public'));
const sent = records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('the generated types compile as they are, and no record loses or gains anything in them', () => {
  it.for(languages)('$name', { timeout: 300_000 }, ({ tool, packages, build }, { skip }) => {
    // Continuous integration must have them all; elsewhere what is missing is told, not taken for a failure.
    skip(!existsSync(tool) && !process.env.CI, `${tool} is missing: apt-get install ${packages.join(' ')}`);
    const { program, args } = build(folder());
    const { status, stdout, stderr } = spawnSync(program, args, { input: sent, encoding: 'utf8', maxBuffer: 100_000_000 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const written = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(written).toEqual(records);
  });
});

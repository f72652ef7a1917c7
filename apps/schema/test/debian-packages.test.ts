import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../conformance/round-trip/languages.ts';
import { validators } from '../conformance/validators.ts';

test('continuous integration installs what every validator and compiler needs', () => {
  const installed = readFileSync(new URL('../../../.ci/debian-packages', import.meta.url), 'utf8').split('\n');
  const needed = [...validators, ...languages].flatMap(({ packages }) => packages);
  expect(needed.filter((name) => !installed.includes(name))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { kindNames } from '@org/migration-core';
import { describe, expect, it } from 'vitest';
import { readmeWithKeys } from '../scripts/keys.ts';
import { digits, keyTable } from '../src/state/keys.ts';

describe('the key table', () => {
  it('is the one in the README; run `npm run keys` where this fails', () => {
    expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toBe(readmeWithKeys());
  });

  it.each([false, true])('gives no key to two commands (typing: %s)', (typing) => {
    const keys = keyTable.flatMap((binding) => (typing ? (binding.typing ?? []) : binding.keys));
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('takes no printable key away from the search words', () => {
    expect(keyTable.flatMap(({ typing = [] }) => typing).filter((key) => key.length === 1)).toEqual([]);
  });

  it('has a digit for every kind', () => {
    expect(digits).toHaveLength(kindNames.length);
  });
});

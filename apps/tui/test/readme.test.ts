import { readFileSync } from 'node:fs';
import { kindNames } from '@org/migration-core';
import { describe, expect, it } from 'vitest';
import { readmeWithKeys } from '../scripts/keys.ts';
import { commandFor, digits, keyHints, keyRows, keyTable, modes, typingModes } from '../src/state/keys.ts';

const keysIn = (mode: string): string[] =>
  keyTable.flatMap((row) => ((row.modes as readonly string[]).includes(mode) ? (row.keys as readonly string[]) : []));

describe('the key table', () => {
  it('is the one in the README; run `npm run keys` where this fails', () => {
    expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toBe(readmeWithKeys());
  });

  it.each(modes)('gives no key to two commands in the mode %s', (mode) => {
    const keys = keysIn(mode);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it.each(typingModes)('takes no printable key away from the text typed in the mode %s', (mode) => {
    expect(keysIn(mode).filter((key) => [...key].length === 1)).toEqual([]);
  });

  it.each(modes)('lets one leave the mode %s, quit and suspend', (mode) => {
    expect(commandFor('ctrl+c', mode)).toBe('quit');
    expect(commandFor('ctrl+z', mode)).toBe('suspend');
    expect(['back', 'cancel']).toContain(commandFor('escape', mode));
    expect(keyHints(mode).length).toBeGreaterThan(0);
    expect(keyRows(mode).length).toBeGreaterThan(4);
  });

  it('has a digit for every kind', () => {
    expect(digits).toHaveLength(kindNames.length);
  });
});

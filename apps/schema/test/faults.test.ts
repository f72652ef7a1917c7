import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runs, seed } from '../../../.config/proof.ts';
import { command, folder, run, shell } from './command.ts';

describe('a write that is cut short', () => {
  test('by a kill at any moment leaves the old file or the new one, never a part', async () => {
    const place = folder();
    const whole = join(place, 'whole.ndjson');
    expect(run(['data', '--format', 'ndjson', '--out', whole]).code).toBe(0);
    const complete = readFileSync(whole, 'utf8');
    const file = join(place, 'data.ndjson');
    const kills = runs('Export killed (SIGKILL) at random moments: the file is old or new', 12);
    const ends = { old: 0, new: 0 };
    for (let i = 0; i < kills; i++) {
      writeFileSync(file, 'old');
      const [node, ...before] = command;
      const child = spawn(node, [...before, 'data', '--format', 'ndjson', '--out', file, '--force'], { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      // Spread over the whole life of the process, the same moments for the same seed.
      await Promise.race([pause((seed + i * 7919) % 900), ended]);
      child.kill('SIGKILL');
      await ended;
      const now = readFileSync(file, 'utf8');
      expect(now === 'old' || now === complete, `a file of ${now.length} characters after kill ${i}`).toBe(true);
      ends[now === 'old' ? 'old' : 'new']++;
    }
    expect(ends.old).toBeGreaterThan(0);
    expect(
      readdirSync(place)
        .filter((name) => !name.endsWith('.part'))
        .sort(),
    ).toEqual(['data.ndjson', 'whole.ndjson']);
  }, 3_600_000);

  test('by a full disk is told in one line, with exit code 2', () => {
    const { code, stderr } = shell('migration-schema data --format ndjson > /dev/full');
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(stderr).toMatch(/no space|ENOSPC/i);
  });
});

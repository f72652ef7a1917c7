import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that the tests of a file share. */
export function scratch(): string {
  const path = mkdtempSync(join(tmpdir(), 'migration-schema-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

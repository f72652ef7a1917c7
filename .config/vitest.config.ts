import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PlainLine } from './plain-line.ts';

/** One run over all workspaces, so that there is one summary. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts'],
    reporters: ['default', new PlainLine()],
  },
});

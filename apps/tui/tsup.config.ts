import { defineConfig } from 'tsup';

/** All packages stay outside the bundle, so that `--conditions=@org/source` still chooses the core's sources at run time. */
export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  splitting: true,
  sourcemap: true,
  clean: true,
});

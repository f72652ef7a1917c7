import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', effect: 'src/effect.ts', node: 'src/node.ts', data: 'src/data.embedded.ts' },
  format: 'esm',
  target: 'es2024',
  platform: 'neutral',
  external: [/^node:/],
  dts: true,
  splitting: true,
  sourcemap: true,
  clean: true,
});

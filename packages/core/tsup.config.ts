import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    engine: 'src/query-engine.ts',
    client: 'src/client.ts',
    effect: 'src/effect.ts',
    schema: 'src/schema.ts',
    load: 'src/load.ts',
    formats: 'src/formats.ts',
    validate: 'src/validation.ts',
    vocabulary: 'src/vocabulary.ts',
    node: 'src/node.ts',
    data: 'src/data.embedded.ts',
  },
  format: 'esm',
  target: 'es2024',
  platform: 'neutral',
  external: [/^node:/],
  loader: { '.bin': 'base64' },
  dts: true,
  splitting: true,
  sourcemap: true,
  clean: true,
});

import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { layersOf } from './scripts/layers.ts';

// Once, here: two builds write into the folder side by side, and would each clean away what the other has written.
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });

const shared: Options = {
  format: 'esm',
  target: 'es2024',
  platform: 'neutral',
  external: [/^node:/],
  loader: { '.bin': 'file', '.packed': 'base64' },
  dts: true,
  sourcemap: true,
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      engine: 'src/query-engine.ts',
      client: 'src/client.ts',
      effect: 'src/effect.ts',
      schema: 'src/schema.ts',
      load: 'src/load.ts',
      formats: 'src/formats.ts',
      listing: 'src/listing.ts',
      validate: 'src/validation.ts',
      changes: 'src/changes.ts',
      vocabulary: 'src/vocabulary.ts',
      node: 'src/node.ts',
      data: 'src/data.embedded.ts',
    },
    splitting: true,
    esbuildPlugins: [
      layersOf('index', [
        ['client', 'vocabulary', 'changes', 'formats', 'schema'],
        ['engine', 'data'],
        ['index', 'effect', 'listing', 'load', 'validate', 'node'],
      ]),
    ],
  },
  // By itself: nobody who loads another door loads a piece of this one.
  { ...shared, entry: { forms: 'src/forms.ts' }, splitting: false },
]);

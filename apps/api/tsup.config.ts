import { defineConfig, type Options } from 'tsup';

/** Each entry becomes one file that needs nothing beside it: the packages and the register itself are inside. */
const bundle = (entry: string, platform: 'node' | 'neutral'): Options => ({
  entry: [entry],
  format: 'esm',
  target: 'es2023',
  platform,
  noExternal: [/^(?!cloudflare:)/],
  external: [/^node:/, /^cloudflare:/],
  dts: false,
  sourcemap: true,
  // Chunks of the core import each other bare; they are free of side effects, so leaving such imports out is right.
  esbuildOptions: (options) => {
    options.logOverride = { 'ignored-bare-import': 'silent' };
  },
});

export default defineConfig([bundle('src/server/node.ts', 'node'), bundle('src/server/worker.ts', 'neutral')]);

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, inflateRawSync } from 'node:zlib';
import { defineConfig, type Options } from 'tsup';

/** Each entry needs nothing beside dist: the packages and the register itself are inside. */
const bundle = (entry: string[], options: Options): Options => ({
  entry,
  format: 'esm',
  target: 'es2023',
  noExternal: [/^(?!cloudflare:)/],
  external: [/^node:/, /^cloudflare:/],
  inject: ['src/server/buffer.ts'],
  dts: false,
  sourcemap: true,
  ...options,
});

const core = new URL('.', import.meta.resolve('@org/migration-core/package.json'));
const worker = new URL('dist/worker/', import.meta.url);

/**
 * Puts the register beside the worker, packed with Brotli, which is a sixth less to upload than with DEFLATE; inside, as text in Base64, it
 * would be more again. The rest comes from the sources of the core, of which a bundler leaves out more than of its chunks.
 */
const packsRegister: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packs-register',
  setup(build) {
    build.onResolve({ filter: /^@org\/migration-core\/data$/ }, () => ({ path: fileURLToPath(new URL('src/data.embedded.ts', core)) }));
    build.onLoad({ filter: /artifact\/register-file\.ts$/ }, () => ({ contents: 'export const registerFile = () => undefined;' }));
    build.onResolve({ filter: /register\.packed$/ }, () => ({ path: './register.bin.br', external: true }));
    build.onLoad({ filter: /artifact\/inflate\.ts$/ }, () => ({
      contents: `import { brotliDecompressSync } from 'node:zlib';
        export const inflate = async (packed) => brotliDecompressSync(packed);`,
    }));
  },
};

/** Of the manifest the worker reads the version only. */
const cutsManifest: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'cuts-manifest',
  setup(build) {
    build.onLoad({ filter: /api\/package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

const packRegister = async () => {
  const planes = inflateRawSync(readFileSync(new URL('artifact/register.packed', core)));
  writeFileSync(new URL('register.bin.br', worker), brotliCompressSync(planes));
};

export default defineConfig([
  bundle(['src/server/node.ts', 'src/server/bun.ts', 'src/server/deno.ts'], {
    platform: 'node',
    // They share their chunks; one of these, which sends traces, is only loaded where it is asked for.
    splitting: true,
    clean: ['!worker/**', '!dry-run/**', '!client.*'],
    // Chunks of the core import each other bare; they are free of side effects, so leaving such imports out is right.
    esbuildOptions: (options) => {
      options.logOverride = { 'ignored-bare-import': 'silent' };
    },
  }),
  // What others build with: it takes hono and the types of the core from their packages.
  { entry: ['src/client.ts'], format: 'esm', target: 'es2023', platform: 'neutral', dts: true, sourcemap: true },
  bundle(['src/server/worker.ts'], {
    platform: 'neutral',
    outDir: fileURLToPath(worker),
    minify: true,
    splitting: false,
    clean: true,
    esbuildPlugins: [packsRegister, cutsManifest],
    onSuccess: packRegister,
    esbuildOptions: (options) => {
      options.conditions = ['@org/source'];
      options.external = [...(options.external ?? []), 'cloudflare:*'];
    },
  }),
]);

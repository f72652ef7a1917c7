import { defineConfig } from 'tsup';

/**
 * All that a start needs goes into few files, which are read and compiled sooner than many: half of the time to the first frame. What is
 * seldom asked for stays in chunks of its own, or outside where it has files beside it.
 */
export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  // `open` has a script beside it; the tools for the development of React are never loaded.
  external: ['open', 'react-devtools-core'],
  noExternal: [/^(?!open$|react-devtools-core$)/],
  define: {
    'process.env.NODE_ENV': '"production"',
    // Yoga, the layout of Ink, would fetch its own bytes and so load all of Node's HTTP at each start; without it, it decodes them.
    fetch: 'undefined',
  },
  // What packages in the older format of modules take for granted.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url), __filename = import.meta.filename;",
  },
  minify: true,
  splitting: true,
  sourcemap: true,
  clean: true,
});

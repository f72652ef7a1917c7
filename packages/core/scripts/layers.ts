import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** Doors, from those that need little to those that need all: each comes with what the doors of its layer and of those before it need. */
type Layers = readonly (readonly string[])[];

/**
 * Makes one file of each layer of what the door `main` shares with others. Left alone, esbuild makes a file for every set of doors that
 * share something, more than twenty, and a start spends more time on opening them than on what they hold. Bundlers drop what is not used
 * from a layer as they do from many files.
 */
export function layersOf(main: string, layers: Layers): Plugin {
  return {
    name: 'layers',
    async setup({ initialOptions, esbuild, onLoad, onResolve }) {
      const { absWorkingDir: folder = process.cwd() } = initialOptions;
      const entry = Object.entries(initialOptions.entryPoints as Record<string, string>);
      const reached = new Map<string, ReadonlySet<string>>();
      for (const [door, path] of entry) reached.set(door, await modulesOf(path));
      const shared = [...(reached.get(main) ?? [])].filter((path) => doorsTo(path).length > 1);
      const layerOf = new Map(
        shared.map((path) => [path, layers.findIndex((doors) => doorsTo(path).some((door) => doors.includes(door)))]),
      );

      // What is alike then stands together, which compresses better.
      const ordered = [...layerOf].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));

      onResolve({ filter: /^[.].*[.]ts$/ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return layerOf.has(relative(folder, file)) ? { path: file, sideEffects: true } : undefined;
      });
      onLoad({ filter: /[.]ts$/ }, async ({ path }) => {
        const [door] = entry.find(([, source]) => resolve(folder, source) === path) ?? [];
        if (door === undefined) return undefined;
        const own = layers.findIndex((doors) => doors.includes(door));
        const needed = ordered.filter(([, layer]) => layer <= own).map(([module]) => resolve(folder, module));
        const imports = needed.map((module) => `import ${JSON.stringify(`./${relative(dirname(path), module)}`)};`);
        return { contents: [...imports, await readFile(path, 'utf8')].join('\n'), loader: 'ts' };
      });

      function doorsTo(module: string): string[] {
        return [...reached].flatMap(([door, modules]) => (modules.has(module) ? [door] : []));
      }

      /** The modules beside its entry of which something stands in the bundle of a door. */
      async function modulesOf(path: string): Promise<Set<string>> {
        const alone: BuildOptions = { entryPoints: [path], splitting: false, packages: 'external', external: ['node:*'], plugins: [] };
        const { metafile } = await esbuild.build({ ...initialOptions, ...alone, metafile: true, write: false });
        const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
        const sources = inputs.filter(([input, { bytesInOutput }]) => bytesInOutput > 0 && input.endsWith('.ts') && input !== path);
        return new Set(sources.map(([input]) => input));
      }
    },
  };
}

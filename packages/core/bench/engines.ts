import type { EngineModule } from './engine.ts';

export type EngineEntry = {
  title: string;
  /** The package that it comes from, where that is one of the peers'. */
  package?: string;
  /** The most records that it is asked over unless named. */
  most: number;
  load(): Promise<EngineModule>;
};

/** Everything that can be measured, in the order of the report. */
export const engines = {
  ours: { title: 'ours', most: Number.POSITIVE_INFINITY, load: async () => (await import('./ours.ts')).ours },
  scan: { title: 'Array.filter', most: Number.POSITIVE_INFINITY, load: async () => (await import('./peers/scan.ts')).scan },
  orama: { title: 'Orama', package: '@orama/orama', most: 100_000, load: async () => (await import('./peers/orama.ts')).orama },
  minisearch: {
    title: 'MiniSearch',
    package: 'minisearch',
    most: 100_000,
    load: async () => (await import('./peers/minisearch.ts')).miniSearch,
  },
  'node-sqlite': { title: 'node:sqlite', most: 100_000, load: async () => (await import('./peers/node-sqlite.ts')).nodeSqlite },
  'better-sqlite3': {
    title: 'better-sqlite3',
    package: 'better-sqlite3',
    most: 100_000,
    load: async () => (await import('./peers/better-sqlite3.ts')).betterSqlite,
  },
  duckdb: { title: 'DuckDB', package: '@duckdb/node-api', most: 100_000, load: async () => (await import('./peers/duckdb.ts')).duckDb },
  flexsearch: {
    title: 'FlexSearch',
    package: 'flexsearch',
    most: 10_000,
    load: async () => (await import('./peers/flexsearch.ts')).flexSearch,
  },
  itemsjs: { title: 'itemsjs', package: 'itemsjs', most: 10_000, load: async () => (await import('./peers/itemsjs.ts')).itemsJs },
  lunr: { title: 'lunr', package: 'lunr', most: 10_000, load: async () => (await import('./peers/lunr.ts')).lunr },
  sets: { title: 'Map of Sets', most: 100_000, load: async () => (await import('./peers/map-of-sets.ts')).mapOfSets },
  graphology: {
    title: 'graphology',
    package: 'graphology',
    most: 100_000,
    load: async () => (await import('./peers/graphology.ts')).graphology,
  },
} as const satisfies Record<string, EngineEntry>;

export type EngineName = keyof typeof engines;

export const engineNames = Object.keys(engines) as EngineName[];

import type { EngineModule } from '../engine.ts';
import { loadPeer } from './load-peer.ts';
import { type Database, engineOn, fill } from './sqlite.ts';

const open = async (file: string): Promise<Database> => {
  const { default: Database } = await loadPeer<{ default: new (file: string) => Database }>('better-sqlite3');
  return new Database(file);
};

export const betterSqlite: EngineModule = {
  async build(records) {
    const database = await open(':memory:');
    fill(database, records);
    return engineOn(database);
  },
  open: { fromFile: async (file) => engineOn(await open(file)) },
};

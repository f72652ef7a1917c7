import type { EngineModule } from '../engine.ts';
import { type Database, engineOn, fill } from './sqlite.ts';

const open = async (file: string): Promise<Database> => {
  const { DatabaseSync } = await import('node:sqlite');
  return new DatabaseSync(file);
};

export const nodeSqlite: EngineModule = {
  async build(records) {
    const database = await open(':memory:');
    fill(database, records);
    return engineOn(database);
  },
  open: { fromFile: async (file) => engineOn(await open(file)) },
};

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegisterData } from '@org/migration-core/data';
import { build } from 'tsup';
import { builtWorker, workerdCommand } from '../scripts/workerd.ts';
import type { Prepared } from './prepare.ts';
import { ofTheRegister } from './questions.ts';
import type { ServerEntry } from './servers.ts';

export const workerNames = ['ours', 'ours-anew', 'bare-hono'] as const;
export type WorkerName = (typeof workerNames)[number];

/** The workers, served by workerd itself, and the records of the register that is in the built one. */
export async function prepareWorkers(folder: string): Promise<{ workers: Record<WorkerName, ServerEntry>; prepared: Prepared }> {
  const built = builtWorker(folder);
  const { digest, byKind } = await loadRegisterData();
  await build({
    entry: [new URL('servers/bare-worker.ts', import.meta.url).pathname],
    format: 'esm',
    outDir: folder,
    noExternal: [/.*/],
    config: false,
    silent: true,
    clean: false,
  });
  const data = byKind.activity;
  writeFileSync(join(folder, 'item.json'), JSON.stringify({ data: data[0], meta: { dataset: digest, kind: 'activity' } }));
  const worker = (title: string, files: Parameters<typeof workerdCommand>[0]): ServerEntry => ({
    title,
    command: (_, port) => workerdCommand(files, port),
    spelling: ofTheRegister,
  });
  const quiet = '(name = "LOG", text = "off")';
  return {
    workers: {
      ours: worker('the API', { ...built, bindings: [quiet] }),
      'ours-anew': worker('the API without its response cache', { ...built, bindings: [quiet, '(name = "CACHE", text = "0")'] }),
      'bare-hono': worker('Hono, one prepared buffer', {
        folder,
        modules: ['bare-worker.js'],
        bindings: ['(name = "ITEM", data = embed "item.json")'],
      }),
    },
    prepared: { artifact: '', json: '', ids: data.map(({ id }) => id), types: [] },
  };
}

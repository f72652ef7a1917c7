import { readFileSync } from 'node:fs';
import { toDisplay } from '@org/migration-core';
import { Command } from 'commander';
import type { Finish } from './commands/finish.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

type MakeCommand = (finish: Finish) => Command;

/** Every command, in the order of the help. Each is loaded by itself: what one needs makes no other start later. */
const commands: ReadonlyMap<string, () => Promise<MakeCommand>> = new Map([
  ['emit', async () => (await import('./commands/emit.ts')).emitCommand],
  ['data', async () => (await import('./commands/data.ts')).dataCommand],
  ['validate', async () => (await import('./commands/validate.ts')).validateCommand],
  ['diff', async () => (await import('./commands/diff.ts')).diffCommand],
  ['types', async () => (await import('./commands/types.ts')).typesCommand],
]);

/** The command line. `finish` is told the exit code of the command that ran; all commands are there unless one is asked for. */
export async function program(asked: string | undefined, finish: Finish): Promise<Command> {
  const root = new Command('migration-schema')
    .description('JSON Schemas, data exports and validation of the migration register.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${toDisplay(text.trim().replace(/\s*\n\s*/g, ' '))}\n`) });
  const chosen = commands.get(asked ?? '');
  for (const load of chosen ? [chosen] : commands.values()) root.addCommand((await load())(finish).copyInheritedSettings(root));
  return root;
}

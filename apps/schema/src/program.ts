import { readFileSync } from 'node:fs';
import { toDisplay } from '@org/migration-core';
import { Command } from 'commander';
import { dataCommand } from './commands/data.ts';
import { emitCommand } from './commands/emit.ts';
import type { Finish } from './commands/finish.ts';
import { typesCommand } from './commands/types.ts';
import { validateCommand } from './commands/validate.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** Every command, in the order of the help. */
const commands = [emitCommand, dataCommand, validateCommand, typesCommand];

/** The command line. `finish` is told the exit code of the command that ran. */
export function program(finish: Finish): Command {
  const root = new Command('migration-schema')
    .description('JSON Schemas, data exports and validation of the migration register.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${toDisplay(text.trim().replace(/\s*\n\s*/g, ' '))}\n`) });
  for (const command of commands) root.addCommand(command(finish).copyInheritedSettings(root));
  return root;
}

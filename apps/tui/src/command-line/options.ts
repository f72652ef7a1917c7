import { type KindName, kindOfPlural, kinds } from '@org/migration-core';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };

const formats = ['table', 'ndjson', 'json'] as const;
export type Format = (typeof formats)[number];

/** What the user asks for. */
export type Request = { query?: string; kind?: KindName; format?: Format; limit?: number; data?: string };

/** What is wrong with a command line, in one line. */
export class UsageError extends Error {}

/** Reads the command line: a request; or nothing, where help or version were asked for and have been printed. */
export function readCommandLine(argv: readonly string[]): Request | undefined {
  const command = new Command('migration-tui')
    .description('The register of who does what on international migration: browse it, search it, follow every fact to its paragraph.')
    .usage('[QUERY] [options]')
    .argument('[QUERY...]', 'a reference such as organization/unhcr, or search words')
    .option('--kind <KIND>', `one kind only: ${Object.keys(kinds).join(', ')}`)
    .addOption(new Option('--format <FORMAT>', 'print and exit; without a terminal: table').choices(formats))
    .option('--limit <N>', 'print at most N records and exit', wholeNumber)
    .option('--data <DIR>', 'read another data folder')
    .version(packageFile.version)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', '\nExit codes: 0 found, 1 nothing found or unsound data, 2 wrong usage.\nOn the terminal, ? shows the keys.')
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new UsageError(
      error.message
        .replace(/^error: /, '')
        .replace(/\s+/g, ' ')
        .replace(/\.$/, ''),
    );
  }
  const { kind, ...rest } = command.opts<{ kind?: string; format?: Format; limit?: number; data?: string }>();
  const query = command.args.join(' ').trim();
  return {
    ...rest,
    ...(query !== '' && { query }),
    // A kind that is none goes on as it is: the register says what is wrong with it and suggests another.
    ...(kind !== undefined && { kind: kindNamed(kind) as KindName }),
  };
}

/** The kind of which this is the plural; any other word as it is. */
export const kindNamed = (word: string): string => (Object.hasOwn(kindOfPlural, word) ? (kindOfPlural[word] as string) : word);

/** The register knows the bounds. */
function wholeNumber(given: string): number {
  if (/^-?\d{1,9}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('Expected a whole number such as 50.');
}

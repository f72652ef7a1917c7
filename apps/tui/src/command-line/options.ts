import { type Clocks, type KindName, kindOfPlural, kinds } from '@org/migration-core';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { type Format, formats } from '../print/formats.ts';
import { type ThemeName, themeNames } from '../theme.ts';

/** What the user asks for. */
export type Request = {
  query?: string;
  kind?: KindName;
  sort?: string;
  limit?: number;
  format?: Format;
  data?: string;
  clocks: Clocks;
  theme: ThemeName;
  screenReader: boolean;
  mouse: boolean;
};

/** What is wrong with a command line, in one line. */
export class UsageError extends Error {}

/** The shells for which there is a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const;

const examples = `
Examples:
  migration-tui                                          browse everything
  migration-tui organization/unhcr                       open one record
  migration-tui 'A/58/98 §42'                            open one paragraph, with all that is known from it
  migration-tui trafficking women                        search words
  migration-tui type:meeting party:desa when:2002..2003  ask by fields
  migration-tui --kind people --format csv > people.csv  write what is found, all of it
  migration-tui --data my-records                        look at records of your own, or at what is wrong with them

A query has fields with values (type:meeting,seminar  -place:europe  when:2002..2003  has:summary  is:disputed), words,
"words in a row", OR and groups. Quote it where your shell would take a sign of it for its own.

Without a terminal, or with --format, --limit or --sort, what is found is printed, all of it unless --limit says less.
As a table the columns are cut at the edge of a terminal; in a pipe nothing is cut, and there is no head.

Completion of options, fields and values:
  bash: source <(migration-tui completion bash)          in ~/.bashrc
  zsh:  source <(migration-tui completion zsh)           in ~/.zshrc, after compinit
  fish: migration-tui completion fish | source           in ~/.config/fish/config.fish

Environment: NO_COLOR (no colours), FORCE_HYPERLINK=0|1 (links off or on), XDG_STATE_HOME (where bookmarks are kept).
Exit codes: 0 found, 1 nothing found or unsound data, 2 wrong usage, 70 a fault of the program, 74 unwritable output.
In the program, ? shows the keys.`;

/** The command line as commander knows it. */
export const commandLine = (): Command =>
  new Command('migration-tui')
    .description('The register of who does what on international migration: browse it, search it, follow every fact to its paragraph.')
    .usage('[QUERY] [options]')
    .argument('[QUERY...]', 'a reference such as organization/unhcr, a paragraph such as "A/58/98 §42", or a query')
    .option('--kind <KIND>', `one kind only: ${Object.keys(kinds).join(', ')}; plurals too`)
    .option('--as-of <DATE>', 'what held then, such as 2003 or 2003-07-01')
    .option('--known-at <DATE>', 'what had been said by then')
    .option('--sort <FIELD>', 'print by relevance, id, name, when or a field; -FIELD turns it round')
    .option('--limit <N>', 'print at most N records and exit', wholeNumber)
    .addOption(new Option('--format <FORMAT>', 'print and exit; without a terminal: table').choices(formats))
    .option('--data <PATH>', 'read other data: a folder, a file .ndjson or .bin')
    .addOption(new Option('--theme <THEME>', 'how it looks').choices(themeNames).default('auto'))
    .option('--screen-reader', 'lines to be read aloud, top to bottom', false)
    .option('--mouse', 'wheel and clicks are for the program, not for selecting text', false)
    .version(packageFile.version)
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', examples);

type Options = Omit<Request, 'query' | 'kind' | 'clocks'> & { kind?: string; asOf?: string; knownAt?: string };

/** Reads the command line: a request; or nothing, where help or version were asked for and have been printed. */
export function readCommandLine(argv: readonly string[]): Request | undefined {
  const command = commandLine()
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
  const { kind, asOf, knownAt, ...rest } = command.opts<Options>();
  const query = command.args.join(' ').trim();
  return {
    ...rest,
    ...(query !== '' && { query }),
    // A kind that is none goes on as it is: the register says what is wrong with it and suggests another.
    ...(kind !== undefined && { kind: kindNamed(kind) as KindName }),
    clocks: { ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) },
  };
}

/** The kind of which this is the plural; any other word as it is. */
export const kindNamed = (word: string): string => (Object.hasOwn(kindOfPlural, word) ? (kindOfPlural[word] as string) : word);

function wholeNumber(given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('Expected a whole number from 1 on, such as 50.');
}

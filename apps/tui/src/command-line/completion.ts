import type { Complete, RootCommand } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import { openRegister, toDisplay } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { CommanderError } from 'commander';
import { bashWords } from './bash-words.ts';
import { commandLine, shells, UsageError } from './options.ts';
import { dataPaths, datesOf, kindChoices, queryWords, sortFields, type Value } from './values.ts';

/**
 * Writes the completion script of a shell, or, as such a script asks, what may stand in place of the last word.
 *
 * @param argv `completion bash`, or `complete -- WORD...`
 */
export async function completeCommandLine(argv: readonly string[]): Promise<number> {
  const [asked = '', ...words] = argv;
  const shell = words[0] as (typeof shells)[number];
  if (asked === 'completion' && (words.length !== 1 || !shells.includes(shell))) {
    throw new UsageError(`completion: expected one shell: ${shells.join(', ')}, as in completion ${shells[0]}`);
  }
  const program = commandLine()
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  const completion = tab(program, { completionCommandName: 'completion' });
  if (asked === 'complete') await offer(completion, words.slice(1));
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    // A word that is half typed may be none that the program takes; there is nothing to offer then.
    if (!(error instanceof CommanderError)) throw error;
  }
  if (asked === 'completion' && shell === 'bash') process.stdout.write(bashWords(program.name()));
  return 0;
}

/** Sets what may be in place of the word that is typed last: values of options, and words of a query. */
async function offer(completion: RootCommand, words: readonly string[]): Promise<void> {
  const typed = words.at(-1)?.replace(/^--[a-z-]+=/, '') ?? '';
  const dataset = await loadRegisterData();
  const register = openRegister(dataset);
  const values: Record<string, readonly Value[]> = {
    kind: kindChoices(),
    'known-at': datesOf(dataset),
    sort: await sortFields(register, typed),
    data: dataPaths(typed),
  };
  for (const [name, choices] of Object.entries(values)) {
    const option = completion.options.get(name);
    if (option) option.handler = (complete) => tell(complete, choices);
  }
  const query = await queryWords(dataset, register, typed);
  for (const argument of completion.arguments.values()) argument.handler = (complete) => tell(complete, query);
}

/** A shell would run or part what has other signs. */
const plain = /^[\p{L}\p{N}_./:,=@+-]+$/u;

function tell(complete: Complete, values: readonly Value[]): void {
  for (const { value, description } of values) if (plain.test(value)) complete(value, toDisplay(description));
}

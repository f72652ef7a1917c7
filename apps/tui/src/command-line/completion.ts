import { type Complete, type RootCommand, script } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import { openRegister, toDisplay } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { CommanderError } from 'commander';
import { bashWords } from './bash-words.ts';
import { commandLine, shells, UsageError } from './options.ts';
import { dataPaths, datesOf, kindChoices, queryWords, sortFields, type Value } from './values.ts';

type Shell = (typeof shells)[number];

/**
 * The completion script of a shell, which asks {@link offer} at each press of Tab.
 *
 * @param args what stands behind `completion`
 */
export function completionScript(args: readonly string[]): string {
  const [shell] = args as readonly Shell[];
  if (args.length !== 1 || !shell || !shells.includes(shell)) {
    throw new UsageError(`completion: expected one shell: ${shells.join(', ')}, as in completion ${shells[0]}`);
  }
  const name = commandLine().name();
  return finish[shell](
    printedBy(() => script(shell, name, name)),
    name,
  );
}

/** What the scripts of the package lack. */
const finish: Record<Shell, (text: string, program: string) => string> = {
  // Sourced for a second time, it would complain.
  bash: (text, program) => text.replace(/^readonly /gm, '') + bashWords(program),
  // A colon parts a value from its description unless a backslash stands before it; one is lost on the way.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the language of the shell.
  zsh: (text) => text.replace('comp=${comp//:/\\:}', 'comp=${comp//:/\\\\:}'),
  fish: (text) => text,
};

/** The package only prints. */
function printedBy(act: () => void): string {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    act();
  } finally {
    console.log = log;
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Prints what may stand in place of the last word, as the scripts read it.
 *
 * @param words the command line as far as it is typed, without the program
 */
export async function offer(words: readonly string[]): Promise<void> {
  const program = commandLine()
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  program.command('completion').description('write a completion script').argument('<SHELL>', shells.join(', '));
  const completion = tab(program);
  await setValues(completion, words.at(-1)?.replace(/^--[a-z-]+=/, '') ?? '');
  try {
    program.parse(['complete', '--', ...words], { from: 'user' });
  } catch (error) {
    // A word that is half typed may be none that the program takes; there is nothing to offer then.
    if (!(error instanceof CommanderError)) throw error;
  }
}

/** Sets what may be in place of what is typed last: values of options, and words of a query. */
async function setValues(completion: RootCommand, typed: string): Promise<void> {
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
  const asked = completion.commands.get('completion')?.arguments.values() ?? [];
  for (const argument of asked)
    argument.handler = (complete) =>
      tell(
        complete,
        shells.map((value) => ({ value, description: 'shell' })),
      );
}

/** A shell would run or part what has other signs. */
const plain = /^[\p{L}\p{N}_./:,=@+-]+$/u;

function tell(complete: Complete, values: readonly Value[]): void {
  for (const { value, description } of values) if (plain.test(value)) complete(value, toDisplay(description));
}

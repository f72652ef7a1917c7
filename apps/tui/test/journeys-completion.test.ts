import { describe, expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import { run } from './support/run.ts';
import { isInstalled } from './support/tmux.ts';

const offered = async (...words: string[]) =>
  (await run(['complete', '--', ...words])).stdout
    .split('\n')
    .filter((line) => line !== '' && !/^:\d+$/.test(line))
    .map((line) => line.split('\t')[0]);

describe('what may be typed', () => {
  it.concurrent.each([
    [['--ki'], ['--kind']],
    [
      ['--format', ''],
      ['table', 'csv', 'ndjson', 'json', 'md'],
    ],
    [['--format', 'nd'], ['ndjson']],
    [['--format=nd'], ['ndjson']],
    [['--theme', 'd'], ['dark']],
    [['--kind', 'meet'], ['meeting-session']],
    [['--limit', ''], []],
    [['--sort', '-wh'], ['-when']],
    [['topic:rem'], ['topic:remittances']],
    [['--kind', 'person', 'topic:rem'], ['topic:remittances']],
    [['people/joseph'], ['people/joseph-chamie']],
    [['zzzz'], []],
    [['"'], []],
    [['completi'], ['completion']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['completion', 'z'], ['zsh']],
  ])('after %j: %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it.concurrent('a field that is the only one goes on with its values at once', async () => {
    expect(await offered('typ')).toEqual(expect.arrayContaining(['type:meeting', 'type:report']));
  });

  it.concurrent('fields and kinds are offered where nothing is typed', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['type:', 'topic:']));
    expect(await offered('org')).toEqual(expect.arrayContaining(['organizations/']));
  });
});

const journey = journeys();
const shells = [
  ['bash', 'bash --norc --noprofile -i', 'source <(migration-tui completion bash)'],
  ['zsh', 'zsh -f -i', "PS1='%? ready> '; autoload -Uz compinit; compinit -u -D; source <(migration-tui completion zsh)"],
  ['fish', 'fish --no-config -i', 'function fish_prompt; echo "$status ready> "; end; migration-tui completion fish | source'],
] as const;

describe('completion at a prompt', () => {
  for (const [name, shell, setUp] of shells.filter(([name]) => isInstalled(name, '--version'))) {
    journey(
      name,
      [100, 30],
      async (terminal) => {
        await terminal.sees(/[>%#]\s*$/);
        await terminal.type(`${setUp}; clear`);
        await terminal.press('Enter');
        await terminal.sees(/^0 ready>\s*$/);
        for (const [typed, whole] of [
          ['migration-tui --form', '--format'],
          ['migration-tui --format nd', '--format ndjson'],
          ['migration-tui topic:rem', 'migration-tui topic:remittances'],
          ['migration-tui people/joseph', 'migration-tui people/joseph-chamie'],
        ] as const) {
          await terminal.type(typed);
          await terminal.press('Tab');
          await terminal.sees(new RegExp(`^0 ready> (?:.* )?${whole} *$`, 'm'));
          await terminal.press('C-u');
          await terminal.sees(/ready>\s*$/);
        }
      },
      { shell },
    );
  }
});

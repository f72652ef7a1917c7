import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeArguments } from './support/run.ts';
import { isInstalled, Terminal } from './support/tmux.ts';

let terminal: Terminal;

beforeEach(({ task, skip }) => {
  // Continuous integration must have it; elsewhere its absence is told, not taken for a failure.
  skip(!isInstalled() && !process.env.CI, 'tmux is missing: apt-get install tmux');
  terminal = new Terminal(task.id);
  terminal.open(80, 24);
});
afterEach(() => {
  if (isInstalled()) terminal.close();
});

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');

async function start(...args: string[]): Promise<void> {
  await terminal.sees('0 ready>');
  terminal.type(`echo before; ${quoted([process.execPath, ...nodeArguments, ...args])}`);
  terminal.press('Enter');
  await terminal.sees('? help');
}

/** The shell is back, with what stood on its screen before, echo and line editing. */
async function expectRestored(exitCode: number): Promise<void> {
  const screen = await terminal.sees(new RegExp(`^${exitCode} ready>\\n*$`, 'm'));
  expect(screen).toMatch(/^before$/m);
  expect(screen).not.toContain('Migration register');
  expect(terminal.isBorrowed()).toBe(false);
  terminal.type('echo typed $((6 * 7))');
  terminal.press('Enter');
  expect(await terminal.sees('typed 42')).toContain('echo typed');
}

it('a journey: open, move, search, enter, follow, come back, resize, quit', async () => {
  await start();
  expect(terminal.isBorrowed()).toBe(true);
  expect(terminal.screen()).toMatch(/^▸1 Organizations +\d+ +Name/m);
  terminal.press('j', 'Down');
  await terminal.sees(/^3 of \d+/m);

  terminal.press('/');
  terminal.type('unhcr');
  await terminal.sees(/^\/ unhcr▏ +\d+ found/m);
  terminal.press('Enter');
  await terminal.sees('Office of the United Nations High Commissioner for Refugees');

  terminal.press('G');
  await terminal.sees(/▌ +› \S/);
  terminal.press('Enter');
  await terminal.sees(/“unhcr” › UNHCR › \S/);
  terminal.press('[');
  await terminal.sees(/“unhcr” › UNHCR$/m);
  terminal.press(']');
  await terminal.sees(/“unhcr” › UNHCR › \S/);
  terminal.press('1');
  await terminal.sees(/^▸1 Organizations/m);

  terminal.resize(40, 10);
  const small = await terminal.sees(/^▸1 Organizations +\d+ +tab: next of 10$/m);
  expect(small.split('\n').filter((line) => line.length > 40)).toEqual([]);
  terminal.press('?');
  await terminal.sees('open, or follow a ›');
  terminal.press('?');
  terminal.resize(30, 8);
  await terminal.sees('The terminal is 30×8.');
  terminal.resize(120, 30);
  await terminal.sees(/^▸1 Organizations .* │ /m);

  terminal.press('q');
  await expectRestored(0);
});

it('opens where the command line says', async () => {
  await start('instrument/ga-resolution-56-203');
  expect(terminal.screen()).toMatch(/⚠ 2002-02-21/);
  terminal.press('C-c');
  await expectRestored(0);
});

it.each([
  ['TERM', 143],
  ['INT', 130],
  ['HUP', 129],
] as const)('gives the terminal back after SIG%s', async (signal, code) => {
  await start();
  process.kill(terminal.programId(), `SIG${signal}`);
  await expectRestored(code);
});

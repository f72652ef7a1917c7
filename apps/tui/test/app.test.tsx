import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { expect, it, vi } from 'vitest';
import { App, type AppOptions } from '../src/app.tsx';
import type { Bookmark } from '../src/state/bookmarks.ts';
import type { Action } from '../src/state/state.ts';
import { plainTerminal } from './support/plain-terminal.ts';
import { smallRegister } from './support/small-register.ts';

/** Types into the app and waits until its frame holds a text. */
function open(options: Partial<AppOptions> = {}) {
  const app = render(<App dataset={smallRegister} terminal={plainTerminal} {...options} />);
  const sees = async (text: string) => {
    for (let i = 0; i < 200 && !stripVTControlCharacters(app.lastFrame() ?? '').includes(text); i++) await pause(10);
    expect(stripVTControlCharacters(app.lastFrame() ?? '')).toContain(text);
  };
  return { ...app, sees };
}

it('takes keys from the terminal', async () => {
  const { stdin, sees } = open();
  await sees('▸ Agency for Refugees');
  stdin.write('j');
  await sees('▸ Bureau of Statistics');
  stdin.write('/');
  await sees('words, or field:value');
  stdin.write('asyl');
  await sees('/ asyl ');
  stdin.write('\r');
  await sees('⏎ open');
  stdin.write('\r');
  await sees('Filed under it');
  stdin.write('\u001b');
  await sees('/ asyl ');
});

it('takes keys that arrive together one by one', async () => {
  const { stdin, sees } = open();
  await sees('▸ Agency for Refugees');
  stdin.write('/bureau\r\r');
  await sees('Organizations › “bureau” › Bureau of Statistics');
});

it('draws once for keys that arrive together', async () => {
  const { stdin, sees, frames } = open();
  await sees('▸ Agency for Refugees');
  const drawn = frames.length;
  stdin.write('\u001b[B'.repeat(20));
  await sees('▸ Bureau of Statistics');
  stdin.write('\u001b[A\u001b[B'.repeat(20));
  stdin.write('/');
  stdin.write('asylum');
  await sees('/ asylum ');
  expect(frames.length - drawn).toBeLessThanOrEqual(4);
});

it('takes Escape and a key typed fast for the two keys that they are', async () => {
  const { stdin, sees } = open();
  await sees('▸ Agency for Refugees');
  stdin.write('?');
  await sees('In a list');
  stdin.write('\u001b/');
  await sees('words, or field:value');
});

it('has the terminal do each thing once, in order, and tells its word', async () => {
  const copy = vi.fn((text: string) => `copied ${text}`);
  const suspend = vi.fn();
  const { stdin, sees } = open({ terminal: { ...plainTerminal, copy, suspend } });
  await sees('▸ Agency for Refugees');
  stdin.write('yjy');
  await sees('copied organization/bureau');
  stdin.write('\u001a');
  stdin.write('k');
  await sees('▸ Agency for Refugees');
  expect(copy.mock.calls).toEqual([['organization/agency'], ['organization/bureau']]);
  expect(suspend).toHaveBeenCalledTimes(1);
});

it('reads bookmarks at the start and writes them when they change', async () => {
  const write = vi.fn((_: readonly Bookmark[]) => 'The bookmarks could not be written.');
  const kept: Bookmark = { name: 'Asylum', place: { view: 'record', ref: 'topic/asylum' } };
  const { stdin, sees } = open({ bookmarks: { read: () => ({ bookmarks: [kept], problem: 'One line was skipped.' }), write } });
  await sees('One line was skipped.');
  stdin.write('m');
  await sees('The bookmarks could not be written.');
  expect(write.mock.calls).toEqual([[[kept, { name: 'Organizations', place: { view: 'browse', query: '', kind: 'organization' } }]]]);
  stdin.write('M');
  await sees('› Asylum');
});

it('reads the data again where they can have changed, and says so where they cannot', async () => {
  const reload = vi.fn(async () => ({ dataset: smallRegister, findings: [] }));
  const other = open({ reload });
  await other.sees('▸ Agency for Refugees');
  other.stdin.write('R');
  await other.sees('The data has been read again.');
  expect(reload).toHaveBeenCalledTimes(1);
  const fixed = open();
  await fixed.sees('▸ Agency for Refugees');
  fixed.stdin.write('R');
  await fixed.sees('there is nothing to read again');
});

it('says what went wrong where the data cannot be read again', async () => {
  const { stdin, sees } = open({ reload: () => Promise.reject(new Error('the folder is gone')) });
  await sees('▸ Agency for Refugees');
  stdin.write('R');
  await sees('The data could not be read again: the folder is gone');
});

it('takes what the terminal reports besides keys, until the end', async () => {
  const stop = vi.fn();
  const reports = (act: (action: Action) => void) => {
    act({ type: 'wheel', by: 1 });
    return stop;
  };
  const { sees, unmount } = open({ reports });
  await sees('▸ Bureau of Statistics');
  unmount();
  expect(stop).toHaveBeenCalledTimes(1);
});

/** Draws the screens of the README as a terminal shows them: `npm run screens -w @org/migration-tui`. Needs tmux. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { TmuxServer } from '../test/support/tmux.ts';
import { svgOf } from './svg.ts';

const folder = new URL('../docs/', import.meta.url);
const screens: readonly { name: string; args: readonly string[]; keys: readonly string[]; shows: string | RegExp; title: string }[] = [
  { name: 'browse', title: 'All records, and the one under the cursor', args: [], keys: ['2', 'j', 'j'], shows: /^3 of 179/m },
  { name: 'search', title: 'A search of everything', args: [], keys: ['/', ...'trafficking'], shows: /^\/ trafficking .* found/m },
  { name: 'record', title: 'A record with a contradiction', args: ['instrument/ga-resolution-56-203'], keys: [], shows: '⚠' },
  { name: 'facets', title: 'Facets with their counts', args: ['--kind', 'activity'], keys: ['f', 'Down', 'Space'], shows: /□ research/ },
];

const server = new TmuxServer();
try {
  mkdirSync(folder, { recursive: true });
  for (const { name, title, args, keys, shows } of screens) {
    const terminal = await server.open(100, 28);
    await terminal.start(args);
    for (const key of keys) await terminal.press(key);
    await terminal.sees(shows);
    // The last frame may still be on its way.
    await pause(300);
    const file = new URL(`${name}.svg`, folder);
    writeFileSync(file, await svgOf(await terminal.colouredScreen(), { columns: 100, rows: 28, title }));
    console.log(file.pathname.slice(file.pathname.indexOf('apps/tui')));
    await terminal.close();
  }
} finally {
  await server.close();
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journeys } from './support/journey.ts';
import { authored } from './support/small-register.ts';

const journey = journeys();
const usual = [80, 24] as const;

/** A data folder in the home of a terminal. */
function dataFolder(home: string, name: string, files: Record<string, string>): string {
  const folder = join(home, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const plurals: Record<string, string> = { source: 'sources', organization: 'organizations', instrument: 'instruments', topic: 'topics' };
const sound = Object.fromEntries(
  authored.map((record) => [`${plurals[record.kind]}/${record.id}.json`, `${JSON.stringify(record, null, 2)}\n`]),
);

journey('all conflicts are stepped through, and one is entered', usual, async (terminal) => {
  await terminal.start();
  await terminal.press('!');
  const first = await terminal.sees(/› Conflicts *$/m);
  await terminal.press('n');
  await terminal.sees(/^(?!1 )\d+ of \d+/m);
  await terminal.press('N');
  await terminal.sees(/^1 of \d+/m);
  expect(first).toMatch(/^1 of \d+/m);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('the conflicts of one record', usual, async (terminal) => {
  await terminal.start(['instrument/ga-resolution-56-203']);
  await terminal.press('c');
  await terminal.sees(/Conflicts of/);
  await terminal.sees('2002-02-21');
  await terminal.press('[');
  await terminal.sees('Adopted on');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('a paragraph from the command line, the next one, and what stands on it', usual, async (terminal) => {
  await terminal.start(['A/58/98 §42'], 'A/58/98, para. 42');
  await terminal.sees(/After +› A\/58\/98, para\. 43/);
  await terminal.press('j', 'j', 'j', 'j');
  await terminal.sees(/▌After/);
  await terminal.press('Enter');
  await terminal.sees(/After +› A\/58\/98, para\. 44/);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('what cites a record, and the way back', usual, async (terminal) => {
  await terminal.start(['topic/remittances']);
  await terminal.press('r');
  await terminal.sees(/Cited by: Remittances|Remittances › Cited/);
  await terminal.press('Escape');
  await terminal.sees('Scope note');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('a timeline of the activities found', usual, async (terminal) => {
  await terminal.start(['type:seminar']);
  await terminal.press('t');
  await terminal.sees(/6 activities/);
  await terminal.press('-');
  await terminal.sees('/ type:seminar');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('data with faults open on what is wrong with them, and are read again when they are mended', usual, async (terminal) => {
  const folder = dataFolder(terminal.home, 'mended', { ...sound, 'topics/half.json': '{\n  "kind": "topic",\n' });
  await terminal.start(['--data', folder], /topics\/half\.json/);
  await terminal.press('R');
  await terminal.sees('read again');
  writeFileSync(
    join(folder, 'topics/half.json'),
    `${JSON.stringify({ kind: 'topic', id: 'half', names: [{ value: 'Half', role: 'descriptive', cite: 'report/1' }], cite: ['report/1'] }, null, 2)}\n`,
  );
  await terminal.press('R');
  await terminal.loses('topics/half.json');
  await terminal.press('8');
  await terminal.sees(/Half/);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('findings are stepped through, on a small screen too', [40, 10], async (terminal) => {
  const folder = dataFolder(terminal.home, 'broken', { 'topics/a.json': '{', 'topics/b.json': '[]', 'places/c.json': '{"kind": "place"}' });
  await terminal.start(['--data', folder]);
  await terminal.press('n', 'n');
  await terminal.sees(/^(?!1 )\d+ of \d+/m);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('data that are not there are told, and nothing is opened', usual, async (terminal) => {
  await terminal.sees('0 ready>');
  await terminal.type('migration-tui --data no-such-folder');
  await terminal.press('Enter');
  await terminal.sees('cannot be read');
  await terminal.sees(/^1 ready>\s*$/m);
  expect(await terminal.isBorrowed()).toBe(false);
});

journey('a wrong query on the command line is marked, and nothing is opened', usual, async (terminal) => {
  await terminal.sees('0 ready>');
  await terminal.type("migration-tui 'topic:remitances'");
  await terminal.press('Enter');
  await terminal.sees(/^ {2}topic:remitances\n {8}\^$/m);
  await terminal.sees(/^2 ready>\s*$/m);
});

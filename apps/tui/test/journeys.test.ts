import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journeys } from './support/journey.ts';

const journey = journeys();
const [small, usual, wide] = [
  [40, 10],
  [80, 24],
  [200, 60],
] as const;

for (const size of [small, usual, wide]) {
  journey('opens, moves about, and gives the terminal back', size, async (terminal) => {
    await terminal.start([], /1 of 474/);
    expect(await terminal.isBorrowed()).toBe(true);
    await terminal.press('j', 'Down', 'PgDn');
    await terminal.sees(/^[2-9]\d* of 474/m);
    await terminal.press('G');
    await terminal.sees('474 of 474');
    await terminal.press('g');
    const screen = await terminal.sees(/^1 of 474/m);
    expect(screen.split('\n').filter((line) => line.length > size[0])).toEqual([]);
    await terminal.press('q');
    await terminal.isRestored(0);
  });

  journey('finds by a misspelling, follows to another record and comes back', size, async (terminal) => {
    await terminal.start();
    await terminal.press('/');
    await terminal.type('unchr');
    await terminal.sees('1 of 1');
    await terminal.press('Enter', 'Enter');
    await terminal.sees('Office of the United Nations High');
    await terminal.press('G');
    await terminal.sees(/▌.*›/);
    await terminal.press('Enter');
    const there = /^[^\n]*UNHCR *\n/;
    const further = /^(?![^\n]*UNHCR *\n)[^\n]*(?:›|…) *\S/;
    await terminal.sees(further);
    await terminal.press('[');
    await terminal.sees(there);
    await terminal.press(']');
    await terminal.sees(further);
    await terminal.press('-');
    await terminal.sees(there);
    await terminal.press('C-c');
    await terminal.isRestored(0);
  });

  journey('shows its keys, where one is, and takes them away again', size, async (terminal) => {
    await terminal.start();
    await terminal.press('?');
    await terminal.sees('In a list');
    await terminal.press('End');
    await terminal.sees('to the last');
    await terminal.press('Escape');
    await terminal.sees('474');
    await terminal.press('q');
    await terminal.isRestored(0);
  });
}

journey('opens one record where the command line says so', usual, async (terminal) => {
  await terminal.start(['instruments/ga-resolution-56-203'], 'General Assembly resolution 56/203');
  await terminal.sees(/⚠.*2002-02-21/);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('opens a query, and its text is shown', usual, async (terminal) => {
  await terminal.start(['type:meeting', 'topic:trafficking-in-persons'], /\/ type:meeting topic:trafficking-in-persons/);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('opens under clocks, says so, and counts what they hide', usual, async (terminal) => {
  await terminal.start(['--known-at', '2003-07'], /known at 2003-07 · hides \d+ here/);
  await terminal.press('a', 'Tab', 'C-u', 'Enter');
  await terminal.loses('known at');
  await terminal.press('a', 'Tab');
  await terminal.type('2003-13');
  await terminal.press('Enter');
  await terminal.sees(/is not a date/);
  await terminal.press('Escape', 'q');
  await terminal.isRestored(0);
});

journey('facets: two values of one field, and back', usual, async (terminal) => {
  await terminal.start();
  await terminal.press('2');
  await terminal.sees('1 of 179');
  await terminal.press('f');
  await terminal.sees('□ programme');
  await terminal.press('Down', 'Space', 'Down', 'Space', 'Escape');
  const [, found] = /(\d+) found/.exec(await terminal.sees(/\/ type:\w+,\w+ +\d+ found/)) ?? [];
  expect(Number(found)).toBeGreaterThan(10);
  expect(Number(found)).toBeLessThan(179);
  await terminal.press('f', 'Down', 'x', 'Escape');
  await terminal.sees('1 of 179');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('edits the query as text: a wrong word is marked, and mended', usual, async (terminal) => {
  await terminal.start(['type:meeting']);
  await terminal.press('e', 'C-u');
  await terminal.type('type:semnar');
  await terminal.press('Escape');
  await terminal.sees('/ type:meeting');
  await terminal.press('e', 'C-u');
  await terminal.type('type:semnar topic:x');
  await terminal.press('Enter');
  await terminal.sees(/is not a value of it/);
  await terminal.press('C-u');
  await terminal.type('type:semin');
  await terminal.press('Tab', 'Enter');
  await terminal.sees(/\/ type:seminar +6 found/);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('a query that nothing answers says so and is given up', small, async (terminal) => {
  await terminal.start();
  await terminal.press('/');
  await terminal.type('zzzzzz');
  await terminal.sees(/[Nn]othing/);
  await terminal.press('Escape');
  await terminal.sees('474');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('no key is lost while one types fast', usual, async (terminal) => {
  await terminal.start();
  const words = 'international migration and development in the world';
  await terminal.type(`/${words}`);
  await terminal.sees(`/ ${words}`);
  await terminal.press(...Array<string>(words.length).fill('BSpace'));
  await terminal.type('asylum');
  await terminal.sees(/^\/ asylum\b/m);
  await terminal.press('C-c');
  await terminal.isRestored(0);
});

journey('a paste is text, also with ends of lines and escapes', usual, async (terminal) => {
  await terminal.start();
  await terminal.press('/');
  await terminal.paste('migrant\nwomen \u001b[31mq');
  await terminal.sees(/^\/ migrant women/m);
  expect(await terminal.isBorrowed()).toBe(true);
  await terminal.press('Escape', 'q');
  await terminal.isRestored(0);
});

journey('the palette finds a command by some of its letters, and opens a reference', usual, async (terminal) => {
  await terminal.start();
  await terminal.press(':');
  await terminal.type('copy cit');
  await terminal.sees(/Copy the citation/);
  await terminal.press('Escape', 'C-p');
  await terminal.type('topic/remittances');
  await terminal.press('Enter');
  await terminal.sees(/› Remittances$/m);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('bookmarks last beyond the program', usual, async (terminal) => {
  await terminal.start(['topic/remittances'], 'Scope note');
  await terminal.press('m');
  await terminal.press('q');
  await terminal.isRestored(0);
  await terminal.type('clear');
  await terminal.press('Enter');
  await terminal.start();
  await terminal.press('M');
  await terminal.sees(/› Remittances/);
  await terminal.press('Enter');
  await terminal.sees('Scope note');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('exports what is found to a file, and asks before it writes over one', wide, async (terminal) => {
  await terminal.start(['type:seminar']);
  const write = async () => {
    await terminal.press('x');
    await terminal.type('seminars.csv');
    await terminal.press('Enter');
  };
  await write();
  await terminal.sees('6 written to seminars.csv.');
  const lines = () => readFileSync(join(terminal.home, 'seminars.csv'), 'utf8').trimEnd().split('\r\n');
  expect(lines()).toHaveLength(7);
  await write();
  await terminal.sees('seminars.csv is there already.');
  await write();
  await terminal.sees('6 written to seminars.csv.');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('exports to the standard output after the end', usual, async (terminal) => {
  await terminal.start(['type:seminar']);
  await terminal.press('x', 'Down', 'Down', 'Down', 'Enter');
  await terminal.sees('when you quit');
  await terminal.press('q');
  await terminal.sees(/^\| activity\/ilo-seminars-africa-asia \| Regional/m);
  expect(await terminal.isBorrowed()).toBe(false);
});

journey('an export that cannot be written says why, and goes on', usual, async (terminal) => {
  await terminal.start();
  await terminal.press('x');
  await terminal.type('no/such/folder/out.csv');
  await terminal.press('Enter');
  await terminal.sees(/Not written to no\/such\/folder\/out\.csv: no such file/);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('copies the reference, the address and the citation', usual, async (terminal) => {
  await terminal.start(['topic/remittances'], 'Scope note');
  await terminal.press('y');
  await terminal.sees('Copied topic/remittances.');
  await terminal.press('Y');
  await terminal.sees(/Copied http:\/\/\S+\/topics\/remittances\./);
  await terminal.press('C');
  await terminal.sees(/Copied .*(?:A\/58\/98|characters)/);
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('sorts by a column, and the other way round', usual, async (terminal) => {
  await terminal.start(['--kind', 'people'], 'Alberto Padova');
  await terminal.press('S');
  await terminal.loses('Alberto Padova  ');
  await terminal.press('s');
  await terminal.sees('Sort by');
  await terminal.press('Escape', 'q');
  await terminal.isRestored(0);
});

journey('stays whole in a storm of sizes', usual, async (terminal) => {
  await terminal.start();
  for (const [columns, rows] of [
    [41, 11],
    [120, 40],
    [40, 10],
    [300, 80],
    [30, 8],
    [72, 14],
    [199, 9],
    [110, 30],
  ] as const)
    await terminal.resize(columns, rows);
  await terminal.sees(/^▸ +Everything +474 .* │ /m);
  await terminal.resize(30, 8);
  await terminal.sees('The terminal is 30×8.');
  await terminal.resize(40, 10);
  await terminal.sees('1 of 474');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey('is suspended and comes back to where one was, at another size', usual, async (terminal) => {
  await terminal.start(['topic/remittances'], 'Scope note');
  await terminal.press('j', 'C-z');
  await terminal.sees(/Stopped/);
  expect(await terminal.isBorrowed()).toBe(false);
  await terminal.type('echo typed $((6 * 7))');
  await terminal.press('Enter');
  await terminal.sees(/^typed 42$/m);
  await terminal.resize(60, 20);
  await terminal.type('fg');
  await terminal.press('Enter');
  await terminal.sees(/^2 of \d+/m);
  expect(await terminal.isBorrowed()).toBe(true);
  await terminal.press('C-z');
  await terminal.sees(/ready> *\n*$/);
  await terminal.type('fg');
  await terminal.press('Enter');
  await terminal.sees(/^2 of \d+/m);
  await terminal.press('q');
  await terminal.sees(/^0 ready>\s*$/m);
});

for (const [signal, code] of [
  ['TERM', 143],
  ['INT', 130],
  ['HUP', 129],
] as const) {
  journey(`gives the terminal back after SIG${signal}, the mouse too`, usual, async (terminal) => {
    await terminal.start(['--mouse']);
    expect(await terminal.mode('mouse_any_flag')).toBe('1');
    process.kill(await terminal.programId(), `SIG${signal}`);
    await terminal.isRestored(code);
    expect(await terminal.mode('mouse_any_flag')).toBe('0');
  });
}

journey('the mouse: the wheel moves, a click opens, and nothing of it is text', usual, async (terminal) => {
  await terminal.start(['--mouse'], /^1 of 474/m);
  await terminal.type('\u001b[<65;40;8M');
  await terminal.sees(/^(?!1 )\d+ of 474/m);
  await terminal.press('/');
  await terminal.type('\u001b[<35;40;8M');
  await terminal.type('asylum');
  await terminal.sees(/^\/ asylum\b/m);
  await terminal.press('Escape');
  await terminal.press('q');
  await terminal.isRestored(0);
  expect(await terminal.mode('mouse_any_flag')).toBe('0');
});

journey('without --mouse the terminal keeps the mouse', usual, async (terminal) => {
  await terminal.start();
  expect(await terminal.mode('mouse_any_flag')).toBe('0');
  await terminal.press('q');
  await terminal.isRestored(0);
});

journey(
  'NO_COLOR: no colour is asked of the terminal',
  usual,
  async (terminal) => {
    await terminal.start(['instruments/ga-resolution-56-203'], '⚠');
    expect(await terminal.colouredScreen()).not.toMatch(/\[(?:\d+;)*(?:3[0-7]|9[0-7]|38;)/);
    await terminal.press('q');
    await terminal.isRestored(0);
  },
  { env: { NO_COLOR: '1' } },
);

journey(
  'a terminal that is dumb gets text, and no frame',
  usual,
  async (terminal) => {
    await terminal.sees('0 ready>');
    await terminal.type('migration-tui type:seminar');
    await terminal.press('Enter');
    await terminal.sees(/^activity\/ilo-seminars-africa-asia +Regional/m);
    await terminal.sees(/^0 ready>\s*$/m);
    expect(await terminal.isBorrowed()).toBe(false);
  },
  { env: { TERM: 'dumb' } },
);

journey(
  'CI is a terminal too where there is one',
  usual,
  async (terminal) => {
    await terminal.start([], '1 of 474');
    await terminal.press('q');
    await terminal.isRestored(0);
  },
  { env: { CI: 'true' } },
);

journey('on a terminal a list that is printed has a head and fits', usual, async (terminal) => {
  await terminal.sees('0 ready>');
  await terminal.type('migration-tui --kind people --format table');
  await terminal.press('Enter');
  const screen = await terminal.sees(/^Reference +Name +Positions/m);
  expect(screen).toMatch(/^person\/alberto-padova +Alberto Padova/m);
  await terminal.sees(/^0 ready>\s*$/m);
});

journey('read aloud: lines from top to bottom, and no borrowed screen', usual, async (terminal) => {
  await terminal.start(['--screen-reader'], '474');
  expect(await terminal.isBorrowed()).toBe(false);
  await terminal.press('q');
  await terminal.sees(/ready>\s*$/);
});

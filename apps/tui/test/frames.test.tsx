import { stripVTControlCharacters } from 'node:util';
import type { Dataset } from '@org/migration-core';
import { renderToString } from 'ink';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { Screen } from '../src/views/screen.tsx';
import { type Played, play } from './support/keys.ts';
import { hostileRegister, smallRegister, wideRegister } from './support/small-register.ts';

/** The frame after some keys, as it stands on a terminal of that size. */
function frame(columns: number, rows: number, keys: readonly string[], dataset: Dataset = smallRegister, played: Played = {}): string {
  const { after, catalogue } = play(dataset, { columns, rows, ...played });
  const drawn = renderToString(<Screen state={after(...keys)} catalogue={catalogue} />, { columns });
  return `${stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

const sizes = [
  [40, 10],
  [80, 20],
  [120, 24],
] as const;

/** Each view, and the keys that lead to it. The frames are files, so that they can be read as they look. */
const views: Record<string, readonly string[]> = {
  list: ['j'],
  everything: ['1'],
  'nothing in a kind': ['2'],
  'words, grouped by kind': ['/', 'text:a'],
  'words in one kind': ['e', 'text:statistics', 'enter'],
  'words that stand elsewhere': ['/', 'text:ard', 'enter'],
  'a place of a source': ['/', 'text:A/1 §2', 'enter'],
  'nothing found': ['/', 'text:zzzz', 'enter'],
  'nothing found here': ['e', 'text:asylum', 'enter'],
  'the query bar, empty': ['/'],
  'the query bar, completing': ['e', 'text:type:', 'down'],
  'the query bar, wrong': ['e', 'text:agency colour:red'],
  'the query bar, caret within': ['/', 'text:agency', 'left', 'left'],
  facets: ['f', 'j', ' '],
  'sort menu': ['s', 'j'],
  'sorted downwards': ['S'],
  'clocks, wrong': ['a', 'text:2001', 'tab', 'text:soon'],
  'clocks, set': ['a', 'text:2001', 'tab', 'text:2002', 'enter'],
  palette: [':', 'text:conf'],
  'palette, a reference': [':', 'text:topic/asylum'],
  'palette, nothing': [':', 'text:zzzz'],
  export: ['x', 'down', 'text:found.ndjson'],
  help: ['?'],
  'help on a page': ['enter', '?'],
  'help of the facets': ['f', '?'],
  'a record': ['enter', 'j'],
  'a record, at its end': ['enter', 'G'],
  'a notice': ['enter', 'enter'],
  bookmarks: ['m', 'enter', 'm', 'M'],
  'a record kept': ['enter', 'm'],
};

describe.each(sizes)('at %i by %i', (columns, rows) => {
  it.each(Object.entries(views))('%s', async (name, keys) => {
    const drawn = frame(columns, rows, keys);
    await expect(drawn).toMatchFileSnapshot(`frames/${columns}/${name.replace(/\W+/g, '-')}.txt`);
    const lines = drawn.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(rows - 1);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });
});

describe('marks that do not depend on the size', () => {
  it('the contradiction is marked in the list too, where there is room for the field', () =>
    expect(frame(220, 16, ['3'])).toMatch(/▸ Resolution 1 .* 2001-12-21 ⚠/));

  it('the preview goes away, and comes back', () => {
    expect(frame(120, 20, [])).toContain('│ Agency for Refugees');
    expect(frame(120, 20, ['p'])).not.toContain('│');
    expect(frame(120, 20, ['p', 'p'])).toBe(frame(120, 20, []));
  });
});

describe('below 40 by 10', () => {
  it.each([
    [39, 24],
    [80, 9],
    [30, 8],
    [1, 1],
  ])('%i by %i asks for more room', (columns, rows) => {
    const drawn = frame(columns, rows, ['enter']).replaceAll('\n', ' ');
    expect(drawn.trimEnd().length).toBeGreaterThan(0);
    if (columns >= 30) expect(drawn).toContain(`The terminal is ${columns}×${rows}.`);
  });

  it('goes on where it was when there is room again', () => {
    expect(frame(80, 20, ['j', 'size:20x5', 'size:80x20'])).toBe(frame(80, 20, ['j']));
  });
});

describe('characters of other widths', () => {
  it.each([40, 80, 120])('keep the columns below each other at %i columns', (columns) => {
    const lines = frame(columns, 20, ['1', 'p'], wideRegister).split('\n');
    const kinds = /(Organization|Source|Topic|Instrument)$/;
    const rows = lines.filter((line) => kinds.test(line));
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((line) => stringWidth(line.replace(kinds, '')))).size).toBe(1);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
    for (const name of [/国際移住/, /E\u0301cole/, /المنظمة/]) expect(lines.join('\n')).toMatch(name);
  });

  it('are drawn by the width that they have in a page too', () => {
    const lines = frame(80, 20, ['enter', 'G'], wideRegister).split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });
});

describe('texts that try to act on the terminal', () => {
  it.each([
    { keys: [], mark: '␛[2J' },
    { keys: ['enter'], mark: 'Names                ␛[2J⟨U+202E⟩Agency for Refugees and Displaced Persons␊␛]0;title␇' },
    { keys: ['/', 'text:agency'], mark: '␛[2J' },
    { keys: ['/', 'text:\u202e'], mark: '⟨U+202E⟩' },
    { keys: [':', 'text:\u202e'], mark: '⟨U+202E⟩' },
    { keys: ['x', 'text:\u202e'], mark: '⟨U+202E⟩' },
    { keys: ['a', 'text:\u202e'], mark: '⟨U+202E⟩' },
    { keys: ['f'], mark: 'Narrow by' },
    { keys: ['1', 'm', 'enter', 'm', 'M'], mark: '␛[2J' },
  ])('are shown as marks after $keys', ({ keys, mark }) => {
    const { after, catalogue } = play(hostileRegister, { columns: 120, rows: 24 });
    const drawn = renderToString(<Screen state={after(...keys)} catalogue={catalogue} />, { columns: 120 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the looks of the theme are the only controls allowed.
    expect(drawn.replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(/[\p{Cf}\p{Zl}]|(?!\n)\p{Cc}/u);
    expect(drawn).toContain(mark);
  });
});

import { stripVTControlCharacters } from 'node:util';
import type { Dataset, Ref } from '@org/migration-core';
import { renderToString } from 'ink';
import { describe, expect, it } from 'vitest';
import { Screen } from '../src/views/screen.tsx';
import { play } from './support/keys.ts';
import { hostileRegister, smallRegister } from './support/small-register.ts';

/** The frame after some keys, as it stands on a terminal of that size. */
function frame(
  columns: number,
  rows: number,
  keys: readonly string[],
  { dataset = smallRegister, open }: { dataset?: Dataset; open?: string } = {},
): string {
  const { after, catalogue } = play(dataset, { columns, rows, ...(open !== undefined && { place: { view: 'record', ref: open as Ref } }) });
  const drawn = renderToString(<Screen state={after(...keys)} catalogue={catalogue} />, { columns });
  return `\n${stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}`;
}

describe('at 80 by 16', () => {
  it('a list stands beside the kinds', () =>
    expect(frame(80, 16, ['j'])).toMatchInlineSnapshot(`
    "
    Migration register  Organizations
    ────────────────────────────────────────────────────────────────────────────────
    ▸1 Organizations       2    Name                            Type
     2 Activities          0    Agency for Refugees and Displ…  office
     3 Instruments         1  ▸ Bureau of Statistics            statistical office
     4 Survey results      0
     5 Meeting sessions    0
     6 Sources             1
     7 People              0
     8 Topics              1
     9 Places              0
     0 Statistics          0


    2 of 2                 ⏎ open   esc back   / search   ? help   q quit   tab kind"
  `));
  it('a record is told fact by fact, each with its citation', () =>
    expect(frame(80, 20, ['enter', 'j'])).toMatchInlineSnapshot(`
      "
      Migration register  Organizations › ARD
      ────────────────────────────────────────────────────────────────────────────────
      Agency for Refugees and Displaced Persons (ARD)
       Organization         organization/agency
      ▌Type                 office
       UN system            within   A/1, para. 1
       Points               position: Those who flee must be let in.   A/1, para. 2
                            ⚠ damaged text: para. 2
                            › Topics: Asylum
       Names                Agency for Refugees and Displaced Persons   preferred
                            ARD   acronym
                            both: A/1, para. 1
       Topics             › Asylum
       Referred to by     › Resolution 1   instrument · adopted by it
       Cited at           › A/1
                            › para. 1
                            › para. 2
                              ⚠ Breaks off in mid-sentence.
      2 of 13                ⏎ open   esc back   / search   ? help   q quit   tab kind"
    `));
  it('a field on which the sources differ shows both readings', () =>
    expect(frame(80, 20, [], { open: 'instrument/resolution' })).toMatchInlineSnapshot(`
      "
      Migration register  Instruments › Resolution 1
      ────────────────────────────────────────────────────────────────────────────────
      Resolution 1
      ▌Instrument           instrument/resolution
       Type                 resolution
       Adopted on         ⚠ 2001-12-21   A/1, para. 1
                          ⚠ 2002-02-21   contradicts it · A/1, para. 2
       Adopted by         › Agency for Refugees and Displaced Persons   A/1, para. 1
       Names                Resolution 1   preferred · A/1, para. 1
       Cited at           › A/1
                            › para. 1
                            › para. 2
                              ⚠ Breaks off in mid-sentence.





      1 of 9                 ⏎ open   esc back   / search   ? help   q quit   tab kind"
    `));
  it('the contradiction is marked in the list too, where there is room for the field', () =>
    expect(frame(220, 16, ['3'])).toMatch(/▸ Resolution 1 .* 2001-12-21 ⚠/));
  it('keeps the label of a section in view that began above the window', () =>
    expect(frame(80, 10, ['enter', 'G', 'k', 'k'])).toMatchInlineSnapshot(`
      "
      Migration register  Organizations › ARD
      Agency for Refugees and Displaced Persons (ARD)
       Topics             › Asylum
       Referred to by     › Resolution 1   instrument · adopted by it
      ▌Cited at           › A/1
                            › para. 1
                            › para. 2
                              ⚠ Breaks off in mid-sentence.
      11 of 13               ⏎ open   esc back   / search   ? help   q quit   tab kind"
    `));
  it('search tells what was found, and of which kind', () =>
    expect(frame(80, 16, ['/', 'text:ag'])).toMatchInlineSnapshot(`
      "
      Migration register  Organizations › “ag”
      ────────────────────────────────────────────────────────────────────────────────
      / ag▏  1 found
       1 Organizations       2    Name                               Kind
       2 Activities          0  ▸ Agency for Refugees and Displace…  Organization
       3 Instruments         1
       4 Survey results      0
       5 Meeting sessions    0
       6 Sources             1
       7 People              0
       8 Topics              1
       9 Places              0
       0 Statistics          0

      1 of 1                                                         ⏎ open   esc back"
    `));
  it('the help is the key table', () =>
    expect(frame(80, 24, ['?'])).toMatchInlineSnapshot(`
      "
      Migration register  Organizations
      ────────────────────────────────────────────────────────────────────────────────
      Keys
        ⏎ → l              open, or follow a ›
        esc [ ← h ⌫        go back
        /                  search as you type
        ?                  show these keys
        q ctrl+c           quit
        tab                list the next kind
        shift+tab          list the kind before
        1 … 9 0            list a kind
        ]                  go forward again
        ↓ j                down
        ↑ k                up
        PgDn ctrl+d space  a page down
        PgUp ctrl+u        a page up
        Home g             to the first
        End G              to the last
        ⌫                  typing: erase
        ctrl+u             typing: start over


      ? or esc closes        ⏎ open   esc back   / search   ? help   q quit   tab kind"
    `));
});

describe('at 120 by 16', () => {
  it('the record under the cursor is shown beside the list', () =>
    expect(frame(120, 16, [])).toMatchInlineSnapshot(`
      "
      Migration register  Organizations
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      ▸1 Organizations       2    Name                                        │ Agency for Refugees and Displaced Persons
       2 Activities          0  ▸ Agency for Refugees and Displaced Persons   │ Organization
       3 Instruments         1    Bureau of Statistics                        │    organization/agency
       4 Survey results      0                                                │ Type
       5 Meeting sessions    0                                                │    office
       6 Sources             1                                                │ UN system
       7 People              0                                                │    within   A/1, para. 1
       8 Topics              1                                                │ Points
       9 Places              0                                                │    position: Those who flee must be let in.
       0 Statistics          0                                                │    A/1, para. 2
                                                                              │    ⚠ damaged text: para. 2
                                                                              │ … 15 lines more
      1 of 2                                                         ⏎ open   esc back   / search   ? help   q quit   tab kind"
    `));
});

describe('at 40 by 10', () => {
  it('a list has one line for the kinds', () =>
    expect(frame(40, 10, [])).toMatchInlineSnapshot(`
    "
    Organizations
    ▸1 Organizations  2  tab: next of 10
    ▸ Agency for Refugees and Displaced P…
      Bureau of Statistics




    1 of 2      ⏎ open   esc back   / search"
  `));
  it('a record has its labels above', () =>
    expect(frame(40, 10, ['enter', 'j', 'j'])).toMatchInlineSnapshot(`
      "
      Organizations › ARD
      Agency for Refugees and Displaced Perso…
       Organization
          organization/agency
       Type
          office
      ▌UN system
      ▌   within   A/1, para. 1
      3 of 13     ⏎ open   esc back   / search"
    `));
  it('search keeps the words in view', () =>
    expect(frame(40, 10, ['/', 'text:asyl'])).toMatchInlineSnapshot(`
    "
    Organizations › “asyl”
    / asyl▏  1 found
    ▸ Asylum                     Topic





    1 of 1                 ⏎ open   esc back"
  `));
});

describe('below 40 by 10', () => {
  it.each([
    [39, 24],
    [80, 9],
    [30, 8],
  ])('%i by %i asks for more room', (columns, rows) =>
    expect(frame(columns, rows, ['enter'])).toContain(`The terminal is ${columns}×${rows}.`),
  );
});

describe('texts that try to act on the terminal', () => {
  it.each([
    { keys: [], mark: '␛[2J' },
    { keys: ['enter'], mark: 'Names                ␛[2J⟨U+202E⟩Agency for Refugees and Displaced Persons␊␛]0;title␇' },
    { keys: ['/', 'text:agency'], mark: '␛[2J' },
    { keys: ['/', 'text:\u001b[31m\u202e'], mark: '␛[31m⟨U+202E⟩' },
  ])('are shown as marks after $keys', ({ keys, mark }) => {
    const { after, catalogue } = play(hostileRegister, { columns: 120, rows: 24 });
    const drawn = renderToString(<Screen state={after(...keys)} catalogue={catalogue} />, { columns: 120 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the looks of the theme are the only controls allowed.
    expect(drawn.replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(/[\p{Cf}\p{Zl}]|(?!\n)\p{Cc}/u);
    expect(drawn).toContain(mark);
  });
});

import { openRegister } from '@org/migration-core';
import { describe, expect, it } from 'vitest';
import { encode } from '../src/print/encode.ts';
import { type Format, formats } from '../src/print/formats.ts';
import { print } from '../src/print/print.ts';
import type { Printable } from '../src/print/printable.ts';
import { rows } from '../src/print/rows.ts';
import type { Paper } from '../src/print/table.ts';
import type { Place } from '../src/state/state.ts';
import { hostileRegister, smallRegister } from './support/small-register.ts';

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

const pipe: Paper = { isTerminal: false };

async function printed(
  place: Place | undefined,
  format: Format,
  { paper = pipe, dataset = smallRegister, limit = undefined as number | undefined } = {},
) {
  const { pieces, isFound, word } = await print(dataset, openRegister(dataset), { place, format, paper, limit });
  return { out: await text(pieces), isFound, word };
}

/** A list of two columns. */
const listed = (all: readonly (readonly (string | number | undefined)[])[]): Printable => ({
  total: all.length,
  shown: all.length,
  items: async function* () {
    yield all;
  },
  full: () => rows(['Name', 'Value'], all),
  brief: () => rows(['Name', 'Value'], all),
});
const everything: Place = { view: 'browse', query: '' };
const organizations: Place = { view: 'browse', query: '', kind: 'organization' };

describe('a table', () => {
  it('in a pipe has no head, is padded by the width on screen and never cut', async () => {
    const long = 'x'.repeat(90);
    expect(
      await text(
        encode(
          listed([
            ['移民', 1],
            ['é̂tude', 22],
            [long, undefined],
          ]),
          'table',
          pipe,
        ),
      ),
    ).toBe([`移民${' '.repeat(56)}  1`, `é̂tude${' '.repeat(55)}  22`, long, ''].join('\n'));
  });

  it.each([8, 20, 40, 80])('on a terminal of %i columns has a head and stays within', async (width) => {
    const wide = [
      ['移民'.repeat(30), 'y'.repeat(70)],
      ['é̂'.repeat(50), 'z'],
      ['👩‍👩‍👧'.repeat(9), ''],
    ];
    const out = await text(encode(listed(wide), 'table', { isTerminal: true, width }));
    const lines = out.trimEnd().split('\n');
    const { default: stringWidth } = await import('string-width');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(lines[1]).toContain('…');
  });

  it('of nothing is nothing', async () => {
    expect(await text(encode(listed([]), 'table', { isTerminal: true, width: 80 }))).toBe('');
  });
});

describe('CSV', () => {
  it('is RFC 4180, and what a spreadsheet would run is text', async () => {
    const all = [
      ['a,b', 1],
      ['say "x"', -2.5],
      ['two\nlines', undefined],
      ['=1+1', '+1'],
      ['-1', '@x'],
      ['\t=1', '+x'],
    ];
    expect(await text(encode(listed(all), 'csv', pipe))).toBe(
      ['Name,Value', '"a,b",1', '"say ""x""",-2.5', '"two\nlines",', "'=1+1,'+1", "'-1,'@x", "'\t=1,'+x", ''].join('\r\n'),
    );
  });

  it('has every field of a kind', async () => {
    const { out } = await printed(organizations, 'csv');
    const [head, first] = out.split('\r\n');
    expect(head).toMatch(/^kind,id,name,acronym,otherNames,formerIds,type,/);
    expect(first).toMatch(/^organization,agency,Agency for Refugees and Displaced Persons,ARD,/);
  });
});

describe('Markdown', () => {
  it('is a table of GitHub in which nothing is markup', async () => {
    const all = [
      ['a | b', 1],
      ['*x* _y_ `z` [l](u) <b> ~s~ \\', undefined],
      ['two\nlines', ''],
    ];
    expect(await text(encode(listed(all), 'md', pipe))).toBe(
      [
        '| Name | Value |',
        '| --- | --- |',
        '| a \\| b | 1 |',
        '| \\*x\\* \\_y\\_ \\`z\\` \\[l\\](u) \\<b\\> \\~s\\~ \\\\ |  |',
        '| two␊lines |  |',
        '',
      ].join('\n'),
    );
  });

  it('of a record tells its facts with both readings', async () => {
    const { out } = await printed({ view: 'record', ref: 'instrument/resolution' }, 'md');
    expect(out).toContain('| Adopted on | 2001-12-21 | A/1, para. 1 |\n| Adopted on | 2002-02-21 (contradicted) | A/1, para. 2 |');
  });
});

describe('every format', () => {
  it.each(formats)('%s holds all that is found, page after page, and no more than the limit', async (format) => {
    const count = (out: string) =>
      format === 'json'
        ? (JSON.parse(out) as { data: unknown[] }).data.length
        : out.trimEnd().split(/\r?\n/).length - (format === 'csv' ? 1 : format === 'md' ? 2 : 0);
    expect(count((await printed(everything, format)).out)).toBe(5);
    const cut = await printed(everything, format, { limit: 2 });
    expect({ count: count(cut.out), word: cut.word }).toEqual({ count: 2, word: '2 of 5 shown.' });
  });

  it.each(formats)('%s has no sign that a terminal would obey', async (format) => {
    const places: Place[] = [everything, organizations, { view: 'record', ref: 'organization/agency' }, { view: 'conflicts' }];
    for (const place of places) {
      const { out } = await printed(place, format, { dataset: hostileRegister, paper: { isTerminal: true, width: 80 } });
      const unsafe = [...out].filter((character) => /[\p{Cc}\p{Cf}]/u.test(character) && character !== '\n' && character !== '\r');
      // A table alone has a head, which may be bold.
      expect(format === 'table' ? unsafe.filter((character) => character !== '\u001b') : unsafe).toEqual([]);
      expect(out).not.toContain('\u001b[2J');
    }
  });

  it.each(formats)('%s tells one record, a paragraph and what cites', async (format) => {
    const places: Place[] = [
      { view: 'record', ref: 'topic/asylum' },
      { view: 'referrers', ref: 'topic/asylum' },
      { view: 'conflicts' },
      { view: 'paragraph', source: 'source/report', locator: '2' },
    ];
    for (const place of places) {
      const { out, isFound } = await printed(place, format);
      expect({ place, isFound, isEmpty: out.trim() === '' }).toEqual({ place, isFound: true, isEmpty: false });
      if (format === 'json') JSON.parse(out);
    }
  });

  it('but JSON tells that it leaves out what was asked for beside the records', async () => {
    const place: Place = { view: 'browse', query: 'kind:organization facets:type include:topics' };
    const { out, word } = await printed(place, 'json');
    expect(JSON.parse(out)).toMatchObject({ total: 2, facets: [{ field: 'type' }], included: [{ id: 'asylum' }] });
    expect(word).toBeUndefined();
    expect((await printed(place, 'ndjson')).word).toBe('Only --format json tells facets, include.');
  });

  it('shows the fields that a query asks for', async () => {
    const place: Place = { view: 'browse', query: 'kind:organization fields:topics' };
    expect((await printed(place, 'table')).out).toBe(
      'organization/agency  Agency for Refugees and Displaced Persons  Asylum\norganization/bureau  Bureau of Statistics\n',
    );
    expect(JSON.parse((await printed(place, 'json')).out).data[0]).toEqual({
      kind: 'organization',
      id: 'agency',
      topics: ['topic/asylum'],
    });
  });
});

import type { AnyRecord, Dataset, Ref } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';
import { buildDataset, linkRecords } from '@org/migration-core/load';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { openReading } from '../src/reading/catalogue.ts';
import { type Page, pageOf } from '../src/reading/page.ts';
import type { Bookmark } from '../src/state/bookmarks.ts';
import type { ReadingPlace } from '../src/state/state.ts';
import { hardRegister } from './support/hard-register.ts';
import { smallRegister } from './support/small-register.ts';

const hard = openReading(hardRegister);
const small = openReading(smallRegister);
const textOf = ({ entries }: Page) => entries.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')));
const placesOf = (dataset: Dataset): ReadingPlace[] => [
  ...[...dataset.records.keys()].flatMap((ref): ReadingPlace[] => [
    { view: 'record', ref },
    { view: 'referrers', ref },
    { view: 'conflicts', ref },
  ]),
  { view: 'conflicts' },
  { view: 'timeline', query: '' },
  { view: 'paragraph', source: 'source/report' as Ref, locator: '2' },
];

describe('texts that are hard to show', () => {
  it.each(placesOf(hardRegister))('%j fits every width, and nothing in it can act on the terminal', (place) => {
    const drawn = fc.sample(fc.integer({ min: 36, max: 140 }), runs('hard pages at all widths', 4));
    for (const width of [36, 71, 72, ...drawn]) {
      const lines = textOf(pageOf(hard, place, width));
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.filter((line) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
    }
  });

  it.each([36, 80])('at %i columns', async (width) => {
    const page = pageOf(hard, { view: 'record', ref: 'organization/bureau' as Ref }, width);
    await expect(
      `${textOf(page)
        .map((line) => line.trimEnd())
        .join('\n')}\n`,
    ).toMatchFileSnapshot(`pages/hard.${width}.txt`);
  });

  it('of any kind fit', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme-composite', maxLength: 80 }),
      fc.string({ maxLength: 300 }),
    );
    fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 36, max: 140 }), async (name, summary, width) => {
        const cite = [{ source: 'none', locator: '1' }];
        const record = {
          kind: 'organization',
          id: 'one',
          names: [{ value: name, role: 'preferred', cite }],
          type: 'office',
          summary,
          cite,
        };
        const catalogue = openReading(await linkRecords([record as unknown as AnyRecord]));
        const tooWide = textOf(pageOf(catalogue, { view: 'record', ref: 'organization/one' as Ref }, width)).filter(
          (line) => stringWidth(line) > width,
        );
        expect(tooWide).toEqual([]);
      }),
      { numRuns: runs('pages of any text', 60) },
    );
  });
});

describe('what is not there', () => {
  it.each<[ReadingPlace, RegExp]>([
    [{ view: 'record', ref: 'topic/none' as Ref }, /There is no record topic\/none/],
    [{ view: 'record', ref: 'nonsense' as Ref }, /There is no record nonsense/],
    [{ view: 'referrers', ref: 'topic/none' as Ref }, /Nothing in the register refers to it/],
    [{ view: 'conflicts', ref: 'topic/none' as Ref }, /neither contradict/],
    [{ view: 'conflicts', ref: 'topic/asylum' as Ref }, /neither contradict/],
    [{ view: 'paragraph', source: 'source/report' as Ref, locator: '99' }, /no such place/],
    [{ view: 'paragraph', source: 'source/none' as Ref, locator: '1' }, /no such place/],
    [{ view: 'paragraph', source: 'topic/asylum' as Ref, locator: '1' }, /no such place/],
    [{ view: 'timeline', query: '' }, /No activity is found/],
    [{ view: 'timeline', query: 'typ:report' }, /no field "typ"/],
    [{ view: 'timeline', query: '(((' }, /column/],
    [{ view: 'timeline', query: `x${' OR y'.repeat(3000)}` }, /too long|at most/],
    [{ view: 'bookmarks' }, /No place is kept yet/],
    [{ view: 'findings' }, /Nothing is wrong/],
  ])('%j is told', (place, words) => {
    expect(
      textOf(pageOf(small, place, 60))
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toMatch(words);
  });
});

describe('bookmarks', () => {
  const bookmarks: Bookmark[] = [
    { name: 'The agency', place: { view: 'record', ref: 'organization/agency' as Ref } },
    { name: 'Gone', place: { view: 'record', ref: 'organization/gone' as Ref } },
    { name: 'A/1, para. 2', place: { view: 'paragraph', source: 'source/report' as Ref, locator: '2' } },
    { name: 'Reports of\u001b[2J IOM', place: { view: 'browse', query: 'type:report', kind: 'activity' } },
  ];
  const { entries } = pageOf(small, { view: 'bookmarks' }, 80, { bookmarks });

  it('lead where they led, and tell what is no longer there', () => {
    expect(entries.map(({ ref, to }) => ref ?? to)).toEqual(['organization/agency', undefined, bookmarks[2]?.place, bookmarks[3]?.place]);
    expect(textOf({ title: '', entries })).toEqual([
      'Organization       › Agency for Refugees and Displaced Persons',
      '                   ⚠ Gone   organization/gone is not in this register',
      'Paragraph          › A/1, para. 2',
      'Search             › Reports of␛[2J IOM',
    ]);
  });
});

describe('findings', async () => {
  const { findings } = await buildDataset([
    { authored: { kind: 'topic', id: 'asylum', names: [] }, file: 'topics/asylum.json' },
    { authored: { kind: 'topic', id: 'x', oops: 1, cite: 'report/9' }, file: `topics/${'long-'.repeat(30)}.json` },
  ]);

  it('are counted, and each tells its place, what is wrong and what to do', () => {
    const page = pageOf(small, { view: 'findings' }, 80, { findings });
    expect(page.entries).toHaveLength(findings.length + 1);
    const lines = textOf(page);
    expect(lines[0]?.trim()).toBe(`${findings.filter(({ level }) => level === 'error').length} errors`);
    expect(lines[1]).toMatch(/^ ✗ topics\/asylum\.json/);
    expect(lines.every((line) => stringWidth(line) <= 80)).toBe(true);
  });

  it('stand with line and column where these are known', () => {
    const one = { code: 'file-bom', level: 'error', file: 'topics/a.json', line: 3, column: 12, path: '/names/0', args: {} } as Finding;
    expect(textOf(pageOf(small, { view: 'findings' }, 100, { findings: [one] }))).toEqual([
      '   1 error',
      ' ✗ topics/a.json:3:12 /names/0 error: begins with a byte order mark',
      '   Save as UTF-8 without BOM.',
    ]);
  });
});

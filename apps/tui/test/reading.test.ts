import { describeCitations, kindNames, parseQuery, type Ref } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { Register } from '@org/migration-core/effect';
import * as Effect from 'effect/Effect';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { openReading } from '../src/reading/catalogue.ts';
import { type Entry, type Page, pageOf } from '../src/reading/page.ts';
import { asciiSigns } from '../src/reading/signs.ts';
import type { Place, ReadingPlace } from '../src/state/state.ts';

const dataset = await loadRegisterData();
const register = Effect.runSync(Effect.provide(Register, Register.layerMemory(dataset)));
const catalogue = openReading(dataset);
const recordPlaces = [...dataset.records.keys()].map((ref): ReadingPlace => ({ view: 'record', ref }));
const places: readonly ReadingPlace[] = [
  ...recordPlaces,
  ...[...dataset.records.keys()].map((ref): ReadingPlace => ({ view: 'referrers', ref })),
  ...dataset.byKind.source.flatMap(({ id, paragraphs }) =>
    paragraphs.map(({ locator }): ReadingPlace => ({ view: 'paragraph', source: `source/${id}` as Ref, locator })),
  ),
  ...dataset.byKind.organization.slice(0, 20).map(({ id }): ReadingPlace => ({ view: 'conflicts', ref: `organization/${id}` as Ref })),
  { view: 'conflicts' },
  { view: 'timeline', query: '' },
  { view: 'timeline', query: 'party:desa' },
];
const lineText = (line: Entry['lines'][number]) => line.map(({ text }) => text).join('');
const textOf = ({ entries }: Page) => entries.flatMap(({ lines }) => lines.map(lineText));

/** What an entry says, without the signs and spaces that depend on the width. */
const said = ({ lines }: Entry) =>
  lines
    .map(lineText)
    .join('')
    .replace(/[├└│─█▏▎▍▌▋▊▉░\s]/g, '');
const widths = Array.from({ length: 105 }, (_, i) => 36 + i);

describe('every page of the register', () => {
  it('fits its width at any width, and says the same at each', () => {
    const each = runs('pages of the register at all widths', 2);
    for (const place of places) {
      const whole = pageOf(catalogue, place, 400).entries;
      for (const width of fc.sample(fc.constantFrom(...widths), each)) {
        const { entries } = pageOf(catalogue, place, width);
        const tooWide = entries.flatMap(({ lines }) => lines.map(lineText)).filter((line) => stringWidth(line) > width);
        expect({ place, width, tooWide }).toEqual({ place, width, tooWide: [] });
        expect(entries.map(said)).toEqual(whole.map(said));
        expect(entries.map(({ ref, to }) => [ref, to])).toEqual(whole.map(({ ref, to }) => [ref, to]));
      }
    }
  });

  it('has something to say, in every entry', () => {
    for (const place of places) {
      const { title, entries } = pageOf(catalogue, place, 80);
      expect(title).not.toBe('');
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) expect(said(entry)).not.toMatch(/^$|undefined|\[object|NaN/);
    }
  });

  it('leads to records that are there', () => {
    for (const place of places) {
      const refs = pageOf(catalogue, place, 80).entries.flatMap(({ ref }) => ref ?? []);
      expect(refs.filter((ref) => !dataset.records.has(ref))).toEqual([]);
    }
  });

  it('leads to places where there is something to see', () => {
    const leading = new Map(
      places.flatMap((place) => pageOf(catalogue, place, 80).entries).flatMap(({ to }) => (to ? [[JSON.stringify(to), to]] : [])),
    );
    expect(leading.size).toBeGreaterThan(300);
    for (const to of leading.values()) expect(isThere(to), JSON.stringify(to)).toBe(true);
  });

  it('tells everything that a record says', () => {
    // The order of sessions is that of the agenda, and the types of paragraphs are told by their words.
    const isToldOtherwise = (path: string) => /^\/(order|sections|paragraphs|summary|cite)/.test(path);
    for (const place of recordPlaces) {
      const told = textOf(pageOf(catalogue, place, 100_000)).join('\n');
      const facts = catalogue.facts(refOf(place)).filter(({ path }) => !isToldOtherwise(path));
      const missing = facts
        .flatMap(({ text, others }) => [text, ...others.map((other) => other.text)])
        .filter((text) => !told.includes(text));
      expect({ place, missing }).toEqual({ place, missing: [] });
    }
  });

  it('leads everywhere that the record refers to', () => {
    for (const place of recordPlaces) {
      const reached = new Set(pageOf(catalogue, place, 80).entries.map(({ ref }) => ref));
      const missed = (dataset.outgoing.get(refOf(place)) ?? []).filter(({ target }) => !reached.has(target) && target !== refOf(place));
      expect({ place, missed }).toEqual({ place, missed: [] });
    }
  });

  it('shows for each fact all the places where it stands', () => {
    for (const place of recordPlaces) {
      const told = textOf(pageOf(catalogue, place, 100_000)).join('\n');
      const origins = catalogue
        .facts(refOf(place))
        .flatMap(({ citations, others }) =>
          [citations, ...others.map((other) => other.citations)].map((cites) => describeCitations(dataset, cites)),
        );
      expect({ place, missing: origins.filter((origin) => !told.includes(origin)) }).toEqual({ place, missing: [] });
    }
  });

  it('has every conflict as a step, and elsewhere the first of each section', () => {
    const { entries } = pageOf(catalogue, { view: 'conflicts' }, 80);
    const steps = entries.filter(({ isStep }) => isStep);
    // The counts at the top of the page and of the plans are steps too.
    expect(steps).toHaveLength(2 + catalogue.conflicts().items.length + catalogue.plans().items.length);
    for (const place of recordPlaces) {
      const { entries } = pageOf(catalogue, place, 80);
      expect(entries.flatMap(({ isStep }, at) => (isStep ? at : []))).toEqual(
        entries.flatMap(({ section }, at) => (section === entries[at - 1]?.section ? [] : at)),
      );
    }
  });

  it('can be drawn in ASCII but for what the data says', () => {
    const fromData = new Set([...dataset.records.values()].flatMap((record) => [...JSON.stringify(record)]));
    for (const place of places) {
      const signs = textOf(pageOf(catalogue, place, 80, { signs: asciiSigns }))
        .join('')
        .replace(/[ -~]/g, '');
      expect([...signs].filter((sign) => !fromData.has(sign) && !'·“”'.includes(sign))).toEqual([]);
    }
  });
});

describe('under the clocks', () => {
  const forum: ReadingPlace = { view: 'record', ref: 'activity/forum-for-social-development-2003' as Ref };

  it('a page shows what had been said by then, and counts what is hidden', () => {
    const lines = textOf(pageOf(catalogue, forum, 100, { clocks: { knownAt: '2003-08' } })).map((line) => line.trimEnd());
    expect(lines).toContain('Status               planned   A/58/98, para. 8');
    expect(lines).toContain('When                 2003-10   A/58/98, para. 8');
    expect(lines.find((line) => line.startsWith('Clocks'))).toMatch(/^Clocks {13}⚠ \d\d statements are hidden by the clocks$/);
    expect(textOf(pageOf(catalogue, forum, 100)).join()).not.toContain('hidden by the clocks');
  });

  it.each([{ knownAt: '1990' }, { asOf: '1990' }, { asOf: '2003', knownAt: '2003-08' }])('%j: every page can be read', (clocks) => {
    for (const place of places) {
      for (const line of textOf(pageOf(catalogue, place, 60, { clocks }))) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    }
  });
});

describe.each([40, 80, 120])('at %i columns', (width) => {
  const shown: readonly [string, ReadingPlace][] = [
    ...[
      'organization/population-division',
      'activity/forum-for-social-development-2003',
      'instrument/ga-resolution-56-203',
      'survey-result/conference-views-2003',
      'survey-result/conference-views-1999',
      'meeting-session/session-b1',
      'source/second-coordination-meeting-2003',
      'person/laczko',
      'topic/remittances',
      'place/africa',
      'statistic/international-migrants-2000',
    ].map((ref): [string, ReadingPlace] => [ref.replace('/', '-'), { view: 'record', ref: ref as Ref }]),
    ['referrers-iom', { view: 'referrers', ref: 'organization/iom' as Ref }],
    ['conflicts', { view: 'conflicts' }],
    ['conflicts-ga-resolution-56-203', { view: 'conflicts', ref: 'instrument/ga-resolution-56-203' as Ref }],
    ['timeline-desa', { view: 'timeline', query: 'party:desa' }],
    ['paragraph-a-58-98-8', { view: 'paragraph', source: 'source/a-58-98' as Ref, locator: '8' }],
  ];

  it.each(shown)('%s', async (name, place) => {
    const page = pageOf(catalogue, place, width);
    const text = [page.title, '', ...textOf(page).map((line) => line.trimEnd()), ''].join('\n');
    await expect(text).toMatchFileSnapshot(`pages/${name}.${width}.txt`);
  });

  it('shows a record of each kind', () => {
    expect(new Set(shown.flatMap(([, place]) => (place.view === 'record' ? place.ref.split('/', 1) : [])))).toEqual(new Set(kindNames));
  });
});

const refOf = (place: ReadingPlace) => (place as { ref: Ref }).ref;

function isThere(to: Place): boolean {
  switch (to.view) {
    case 'browse':
      return Effect.runSync(register.query({ ...parseQuery(to.query), ...(to.kind && { kinds: [to.kind] }) })).total > 0;
    case 'paragraph':
      return dataset.byKind.source.some(
        ({ id, paragraphs }) => `source/${id}` === to.source && paragraphs.some(({ locator }) => locator === to.locator),
      );
    case 'referrers':
      return dataset.records.has(to.ref);
    default:
      return false;
  }
}

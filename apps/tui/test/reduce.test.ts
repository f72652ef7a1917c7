import type { Ref } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { describe, expect, it, vi } from 'vitest';
import { facetRows } from '../src/state/facet-panel.ts';
import { foundAt, itemsOf } from '../src/state/items.ts';
import type { OverlayOf } from '../src/state/overlay.ts';
import { paletteRows } from '../src/state/palette.ts';
import { type BrowsePlace, currentStop, placeOf, type State } from '../src/state/state.ts';
import { play, typing } from './support/keys.ts';
import { smallRegister } from './support/small-register.ts';

const { after, catalogue, press, reduce } = play(smallRegister);
const placeAfter = (...keys: string[]) => placeOf(currentStop(after(...keys)));
const overlayAfter = <T extends 'query' | 'facets' | 'sort' | 'clocks' | 'palette' | 'help' | 'export'>(_: T, ...keys: string[]) =>
  after(...keys).overlay as OverlayOf<T>;
const list = (kind?: string) => ({ view: 'browse', query: '', kind });
const agency = { view: 'record', ref: 'organization/agency' };
const effectsOf = (state: State) => state.effects.map(({ number, ...effect }) => effect);

const register = await loadRegisterData();
const real = play(register);
const refsIn = (state: State, most = 10): (Ref | undefined)[] => {
  const found = foundAt(real.catalogue, state, currentStop(state) as BrowsePlace);
  return Array.from({ length: Math.min(most, found.count) }, (_, at) => {
    const item = found.itemAt(at);
    return item?.type === 'record' ? item.ref : undefined;
  });
};

describe('moving in a list', () => {
  it.each([
    [['j'], 1],
    [['down', 'down', 'down'], 1],
    [['j', 'k'], 0],
    [['up'], 0],
    [['G'], 1],
    [['G', 'g'], 0],
    [['end', 'home'], 0],
    [['pagedown'], 1],
    [['pagedown', 'pageup'], 0],
    [['ctrl+d'], 1],
    [['wheel:1'], 1],
    [['wheel:1', 'wheel:-1'], 0],
    [['click:4'], 1],
    [['click:90'], 0],
    [['click:0'], 0],
  ])('%j leads to row %i', (keys, row) => expect(currentStop(after(...keys)).scroll.cursor).toBe(row));

  it('goes by the order of names', () => {
    const found = foundAt(catalogue, after(), currentStop(after()) as BrowsePlace);
    expect([0, 1].map((at) => found.itemAt(at))).toEqual([
      { type: 'record', ref: 'organization/agency' },
      { type: 'record', ref: 'organization/bureau' },
    ]);
  });

  it('a click on the row where the cursor stands opens it', () => {
    expect(placeAfter('click:4')).toEqual(list('organization'));
    expect(placeAfter('click:4', 'click:4')).toEqual({ view: 'record', ref: 'organization/bureau' });
  });
});

describe('choosing a kind', () => {
  it.each([
    [['3'], 'instrument'],
    [['0'], 'statistic'],
    [['1'], undefined],
    [['1', '1'], 'organization'],
    [['tab'], 'activity'],
    [['shift+tab'], undefined],
    [['shift+tab', 'shift+tab'], 'statistic'],
    [['0', 'tab'], undefined],
    [['0', 'tab', 'tab'], 'organization'],
    [['enter', 'tab'], 'activity'],
    [['enter', '1'], 'organization'],
  ])('%j lists %s', (keys, kind) => expect(placeAfter(...keys)).toEqual(list(kind)));

  it('remembers where one was in each list', () => {
    expect(currentStop(after('j', '2', '1')).scroll.cursor).toBe(1);
  });

  it('keeps the query, but for what it said of kinds', () => {
    expect(placeAfter('e', 'text:agency', 'enter', '8')).toEqual({ view: 'browse', query: 'agency', kind: 'topic' });
    expect(placeAfter('/', 'text:kind:organization agency', 'enter', '8')).toEqual({ view: 'browse', query: 'agency', kind: 'topic' });
  });
});

describe('a query that a kind has no field for', () => {
  it('is left behind with the kind that has it, and said so', () => {
    const state = real.after('2', 'e', 'text:party:iom', 'enter', '7');
    expect(placeOf(currentStop(state))).toEqual(list('person'));
    expect(state.notice).toMatch(/^The query was left behind: a record of kind person has no field "party"/);
  });

  it('of a bookmark is not gone to, and said why', () => {
    const place = { view: 'browse', query: 'party:iom', kind: 'person' } as const;
    const old = play(register, { bookmarks: [{ name: 'Old', place }] });
    for (const state of [old.after('M', 'enter'), old.after(':', 'text:Old', 'enter')]) {
      expect(state.notice).toMatch(/has no field "party"/);
      expect(placeOf(currentStop(state))).not.toEqual(place);
    }
  });
});

describe('following and going back', () => {
  it('opens a record, follows its reference and comes back to where it was', () => {
    const topic = after('enter', 'j', 'j', 'j', 'j', 'enter');
    expect(currentStop(topic)).toMatchObject({ view: 'record', ref: 'topic/asylum' });
    expect(placeAfter('enter', 'j', 'j', 'j', 'j', 'l', '[')).toEqual(agency);
    expect(currentStop(after('enter', 'j', 'j', 'j', 'j', 'l', 'h')).scroll.cursor).toBe(4);
    expect(placeAfter('enter', 'j', 'j', 'j', 'j', 'l', 'escape', 'escape')).toEqual(list('organization'));
  });

  it('goes forward again, until one turns off', () => {
    expect(placeAfter('enter', '[', ']')).toEqual(agency);
    expect(after('enter', '[', 'j', 'enter', '[', ']', ']').notice).toBe('There is no way forward from here.');
    expect(placeAfter('enter', '[', 'j', 'enter')).toEqual({ view: 'record', ref: 'organization/bureau' });
  });

  it('goes to and fro between the last two places', () => {
    expect(after('-').notice).toBe('There is no other place yet.');
    expect(placeAfter('enter', '-')).toEqual(list('organization'));
    expect(placeAfter('enter', '-', '-')).toEqual(agency);
    expect(placeAfter('enter', '[', '-', '-', '-')).toEqual(agency);
  });

  it('says so where there is no way', () => {
    expect(after('[').notice).toMatch(/where you began/);
    expect(after('enter', 'enter').notice).toMatch(/leads nowhere/);
    expect(after('2', 'enter').notice).toMatch(/nothing to open/);
    expect(after('[', 'j').notice).toBeUndefined();
  });

  it.each([
    ['r', { view: 'referrers', ref: 'organization/agency' }],
    ['c', { view: 'conflicts', ref: 'organization/agency' }],
    ['!', { view: 'conflicts' }],
    ['t', { view: 'timeline', query: '' }],
    ['M', { view: 'bookmarks' }],
  ])('%s goes to its screen, and again stays there', (key, place) => {
    expect(placeAfter(key)).toEqual(place);
    expect(after(key, key).at).toBe(1);
  });

  it('goes about the record that is read, not the one below the cursor', () => {
    expect(placeAfter('enter', 'G', 'r')).toEqual({ view: 'referrers', ref: 'organization/agency' });
    expect(after('2', 'r').notice).toBe('There is no record here.');
  });

  it('steps through sections', () => {
    const read = (...keys: string[]) => currentStop(after('enter', ...keys)).scroll.cursor;
    // What it is, its type, whether it belongs to the UN system; then two entries of points, and the names.
    expect(read('n')).toBe(1);
    expect(read('n', 'n', 'n', 'n')).toBe(5);
    expect(read('n', 'n', 'n', 'n', 'N')).toBe(3);
    expect(after('enter', 'N').notice).toBe('This was the first.');
    expect(after('enter', 'G', 'n').notice).toBe('This was the last.');
  });
});

describe('the query bar', () => {
  it('takes every key as text, keys of commands too', () => {
    expect(placeAfter('/', ...typing('jq?1 h'))).toEqual({ view: 'browse', query: 'jq?1 h', kind: undefined });
  });

  it('finds as one types; Enter keeps the query and opens what is chosen the second time', () => {
    expect(placeAfter('/', ...typing('agen'))).toMatchObject({ query: 'agen' });
    expect(after('/', ...typing('agen'), 'enter')).toMatchObject({ overlay: undefined, at: 1 });
    expect(placeAfter('/', ...typing('agen'), 'enter', 'enter')).toEqual(agency);
  });

  it('takes up the query at hand again', () => {
    expect(placeAfter('/', ...typing('agen'), 'enter', '/', 'c')).toMatchObject({ query: 'agenc' });
    expect(placeAfter('/', ...typing('agen'), 'enter', 'enter', '[', 'e', 'c')).toMatchObject({ query: 'agenc' });
  });

  it('searches everything with /, and the list at hand with e', () => {
    expect(placeAfter('/', ...typing('a'))).toEqual({ view: 'browse', query: 'a', kind: undefined });
    expect(placeAfter('e', ...typing('a'))).toEqual({ view: 'browse', query: 'a', kind: 'organization' });
  });

  it('gives up what was typed: a new search is gone, an edited query is as it was', () => {
    expect(after('/', ...typing('ab'), 'escape')).toMatchObject({ at: 0, overlay: undefined });
    expect(placeAfter('e', ...typing('ab'), 'escape')).toEqual(list('organization'));
    expect(placeAfter('e', ...typing('ab'), 'enter', 'e', 'c', 'escape')).toMatchObject({ query: 'ab' });
  });

  it.each([
    [['left', 'X'], 'aXb', 2],
    [['left', 'left', 'left', 'X'], 'Xab', 1],
    [['home', 'X'], 'Xab', 1],
    [['ctrl+a', 'right', 'X'], 'aXb', 2],
    [['home', 'end', 'X'], 'abX', 3],
    [['left', 'backspace'], 'b', 0],
    [['backspace', 'backspace', 'backspace'], '', 0],
    [['left', 'ctrl+k'], 'a', 1],
    [['left', 'ctrl+u'], 'b', 0],
    [[...' c d', 'ctrl+w'], 'ab c ', 5],
    [['ctrl+w', 'ctrl+w'], '', 0],
    [['text: two\nlines\t'], 'ab two lines ', 13],
    [['text:\u0000\u001b'], 'ab ', 3],
    [['text:日本', 'left', 'backspace'], 'ab本', 2],
    [['text:e\u0301', 'backspace'], 'ab', 2],
    [['text:👩‍👩‍👧', 'backspace'], 'ab', 2],
  ])('%j makes of ab: %s', (keys, text, caret) => {
    expect(overlayAfter('query', 'e', 'a', 'b', ...keys).line).toEqual({ text, caret });
  });

  it('takes pasted text of bounded length, and only while typing', () => {
    expect(overlayAfter('query', '/', `text:${'x'.repeat(3000)}`).line.text).toHaveLength(2000);
    expect(placeAfter('text:q')).toEqual(list('organization'));
  });

  it('keeps the last list while the query cannot be read, says where it is wrong, and does not let it be kept', () => {
    const wrong = after('e', ...typing('agency (x'));
    expect(placeOf(currentStop(wrong))).toMatchObject({ query: 'agency ' });
    expect((wrong.overlay as OverlayOf<'query'>).fault).toMatchObject({ column: 7 });
    const refused = press(wrong, 'enter');
    expect(refused.overlay?.type).toBe('query');
    expect(refused.notice).toMatch(/expected/);
    expect(placeOf(currentStop(press(press(press(wrong, 'backspace'), 'backspace'), 'enter')))).toMatchObject({ query: 'agency ' });
  });

  it('finds the place of what the data does not have', () => {
    expect(overlayAfter('query', 'e', ...typing('a topic:nothing')).fault).toMatchObject({ column: 8 });
    expect(overlayAfter('query', 'e', ...typing('type:ofice')).fault?.message).toMatch(/Did you mean office/);
  });

  it('completes names and values with Tab, and with arrows and Enter', () => {
    expect(overlayAfter('query', 'e', ...typing('ty'), 'tab').line.text).toBe('type:');
    expect(overlayAfter('query', 'e', ...typing('type:stat'), 'tab').line.text).toBe('type:statistical-office ');
    expect(overlayAfter('query', 'e', ...typing('type:stat'), 'right').line.text).toBe('type:statistical-office ');
    const second = after('e', ...typing('type:'), 'down', 'down');
    const { completion, choice } = second.overlay as OverlayOf<'query'>;
    expect(choice).toBe(1);
    expect((press(second, 'enter').overlay as OverlayOf<'query'>).line.text).toBe(`type:${completion.items[1]?.insert} `);
  });

  it('lets words be words: nothing is completed where no field begins so', () => {
    expect(overlayAfter('query', '/', ...typing('asylum')).completion.items).toEqual([]);
    expect(after('/', ...typing('asylum'), 'tab')).toEqual(after('/', ...typing('asylum')));
  });

  it('moves in the list with the arrows where nothing is completed', () => {
    expect(currentStop(real.after('/', ...typing('migration'), 'down', 'down')).scroll.cursor).toBe(2);
  });
});

describe('what is found', () => {
  it.each(['unhcr', 'UNHCR', 'unchr', 'high commissioner for refugees'])('%s finds UNHCR first', (words) => {
    expect(real.catalogue.find({ query: words, kind: 'organization', clocks: {} }).itemAt(0)).toEqual({
      type: 'record',
      ref: 'organization/unhcr',
    });
  });

  it('groups what words find by kind, the kind of the best first, and goes on to the rest of a group', () => {
    const state = real.after('/', ...typing('migration'));
    const found = foundAt(real.catalogue, state, currentStop(state) as BrowsePlace);
    expect(found.isGrouped).toBe(true);
    const starts = Array.from({ length: found.count }, (_, at) => found.groupAt(at)).filter((kind) => kind !== undefined);
    expect(starts).toEqual([...new Set(starts)]);
    expect(starts.length).toBeGreaterThan(5);
    const more = Array.from({ length: found.count }, (_, at) => found.itemAt(at)).findIndex((item) => item?.type === 'more');
    const opened = real.press(Array.from({ length: more }, () => 'j').reduce(real.press, real.press(state, 'enter')), 'enter');
    expect(placeOf(currentStop(opened))).toEqual({ view: 'browse', query: 'migration', kind: starts[0] });
  });

  it.each(['A/58/98 §42', 'a-58-98/42', 'A/58/98, para. 42'])('%s leads to the paragraph, with what cites it below', (words) => {
    const state = real.after('/', `text:${words}`, 'enter');
    expect(placeOf(currentStop(real.press(state, 'enter')))).toEqual({ view: 'paragraph', source: 'source/a-58-98', locator: '42' });
    const found = foundAt(real.catalogue, state, currentStop(state) as BrowsePlace);
    expect(found.total).toBeGreaterThan(5);
  });

  it('a reference leads to its record', () => {
    expect(placeOf(currentStop(real.after('/', 'text:organization/unhcr', 'enter', 'enter')))).toEqual({
      view: 'record',
      ref: 'organization/unhcr',
    });
  });

  it('reads rows far down as the core orders them', () => {
    const end = currentStop(real.after('shift+tab', 'end'));
    expect(end.scroll.cursor).toBe(register.records.size - 1);
    const state = real.after('shift+tab');
    const found = foundAt(real.catalogue, state, currentStop(state) as BrowsePlace);
    const all = Array.from({ length: found.count }, (_, at) => found.itemAt(at));
    expect(new Set(all.map((item) => JSON.stringify(item))).size).toBe(register.records.size);
    expect(found.itemAt(found.count)).toBeUndefined();
  });
});

describe('sorting', () => {
  it('sorts by what the menu offers, and turns the order round', () => {
    expect(currentStop(real.after('2', 's', 'j', 'j', 'enter'))).toMatchObject({ sort: 'when' });
    const [up, down] = [real.after('2', 's', 'j', 'j', 'enter'), real.after('2', 's', 'j', 'j', 'enter', 'S')];
    expect(currentStop(down)).toMatchObject({ sort: '-when' });
    expect(refsIn(up)).not.toEqual(refsIn(down));
    expect(currentStop(real.after('2', 's', 'S'))).toMatchObject({ sort: '-name' });
    expect(real.after('2', 's', 'escape').overlay).toBeUndefined();
  });

  it('takes the order out of the query, which would gainsay it', () => {
    expect(currentStop(real.after('2', 'e', 'text:sort:-when when:2002', 'enter', 's', 'g', 'enter'))).toMatchObject({
      query: 'when:2002',
      sort: 'name',
    });
  });

  it('forgets an order with the kind that has it', () => {
    expect(placeOf(currentStop(real.after('2', 's', 'j', 'enter', '1')))).toEqual(list('organization'));
  });
});

describe('facets', () => {
  const queryAfter = (...keys: string[]) => (currentStop(real.after(...keys)) as BrowsePlace).query;

  it('several values at once stand in the query, as text', () => {
    expect(queryAfter('2', 'f', 'j', ' ')).toBe('type:programme');
    expect(queryAfter('2', 'f', 'j', ' ', 'j', ' ')).toMatch(/^type:(programme,\S+|\S+,programme)$/);
    expect(queryAfter('2', 'f', 'j', ' ', ' ')).toBe('');
    expect(queryAfter('2', 'f', 'j', ' ', 'x')).toBe('');
  });

  it('counts follow the query, but not what is chosen of their own field', () => {
    const question = { kind: 'activity', clocks: {} } as const;
    const all = real.catalogue.facets({ ...question, query: '' });
    const chosen = real.catalogue.facets({ ...question, query: 'type:meeting' });
    const of = (facets: typeof all, field: string) => facets.find((one) => one.field === field)?.values;
    expect(of(chosen, 'type')).toEqual(of(all, 'type'));
    expect(of(chosen, 'status')).not.toEqual(of(all, 'status'));
  });

  it('tells the count of a value that is chosen though it is rare', () => {
    const state = real.after('shift+tab', 'e', 'text:type:seminar', 'enter', 'f');
    const rows = facetRows(real.catalogue, state).filter((row) => row.type === 'value' && row.isChosen);
    expect(rows).toEqual([expect.objectContaining({ value: 'seminar', count: 6 })]);
  });

  it('leaves the rest of the query as it was', () => {
    expect(queryAfter('2', 'e', 'text:women -place:europe', 'enter', 'f', 'j', ' ')).toMatch(/^-place:europe type:\S+ women$/);
  });

  it('folds and unfolds fields', () => {
    const folded = real.after('2', 'f', 'h').overlay as OverlayOf<'facets'>;
    expect(folded.folded).toContain('type');
    expect((real.after('2', 'f', 'h', 'l').overlay as OverlayOf<'facets'>).folded).not.toContain('type');
    expect((real.after('2', 'f', 'enter').overlay as OverlayOf<'facets'>).folded).toContain('type');
    expect(real.after('f', 'f').overlay).toBeUndefined();
  });
});

describe('clocks', () => {
  it('are set, shown and taken back', () => {
    expect(after('a', ...typing('2002'), 'tab', ...typing('2003-07'), 'enter')).toMatchObject({
      overlay: undefined,
      clocks: { asOf: '2002', knownAt: '2003-07' },
    });
    const set = after('a', ...typing('2002'), 'enter');
    expect(['a', 'ctrl+u', 'enter'].reduce(press, set).clocks).toEqual({ asOf: undefined, knownAt: undefined });
    expect(after('a', ...typing('2002'), 'escape').clocks).toEqual({});
  });

  it.each(['200x', 'soon', '2003-13', '2003-02-30', '..', '2003-7'])('refuse %s with the words of the core', (date) => {
    const refused = after('a', 'tab', ...typing(date), 'enter');
    expect(refused).toMatchObject({ overlay: { type: 'clocks', field: 1 }, clocks: {} });
    expect((refused.overlay as OverlayOf<'clocks'>).faults[1]).toMatch(/expected an EDTF date/);
  });

  it('hide records, which are counted', () => {
    const state = real.after('2', 'a', 'tab', ...typing('2000'), 'enter');
    const found = foundAt(real.catalogue, state, currentStop(state) as BrowsePlace);
    expect(found.total + found.hidden).toBe(register.counts.activity);
    expect(found.hidden).toBeGreaterThan(0);
  });
});

describe('the palette', () => {
  const rowsAfter = (...keys: string[]) => paletteRows(real.catalogue, real.after(':', ...keys));

  it('finds commands by a few letters, and marks them', () => {
    const [first] = rowsAfter(...typing('copcit'));
    expect(first).toMatchObject({ label: 'Copy the citation', beside: 'C' });
    expect(first?.ranges.map(([from, to]) => first.label.slice(from, to)).join('')).toBe('Copcit');
  });

  it('does what is chosen where it was opened', () => {
    expect(placeOf(currentStop(real.after(':', ...typing('list topics'), 'enter')))).toEqual(list('topic'));
    expect(real.after(':', ...typing('all conflicts'), 'enter')).toMatchObject({ overlay: undefined });
    expect(real.after('enter', 'ctrl+p', ...typing('quit'), 'enter').hasQuit).toBe(true);
  });

  it('opens a reference, and a place of a source', () => {
    expect(placeOf(currentStop(real.after(':', ...typing('organization/unhcr'), 'enter')))).toEqual({
      view: 'record',
      ref: 'organization/unhcr',
    });
    expect(placeOf(currentStop(real.after(':', ...typing('A/58/98 §42'), 'enter')))).toMatchObject({ view: 'paragraph', locator: '42' });
  });

  it('says so where nothing fits', () => {
    expect(real.after(':', ...typing('zzzz'), 'enter').notice).toMatch(/No command fits/);
    expect(rowsAfter('escape')).toEqual([]);
  });

  it('offers no command that does not work here', () => {
    const labels = (...keys: string[]) => paletteRows(real.catalogue, real.after(...keys, ':')).map(({ label }) => label);
    expect(labels()).toContain('Sort by a column');
    expect(labels('enter')).not.toContain('Sort by a column');
    expect(labels('enter')).toContain('To the next section, or conflict');
  });
});

describe('bookmarks', () => {
  it('keep a place once, and forget it', () => {
    expect(after('enter', 'm').bookmarks).toEqual([{ name: 'ARD', place: agency }]);
    expect(after('enter', 'm', 'm').bookmarks).toEqual([]);
    expect(effectsOf(after('enter', 'm'))).toEqual([{ type: 'keep-bookmarks', bookmarks: [{ name: 'ARD', place: agency }] }]);
  });

  it('are listed and gone to', () => {
    const kept = after('enter', 'm', '[', 'M');
    expect(itemsOf(catalogue, kept).placeAt(0)).toEqual(agency);
    expect(placeOf(currentStop(press(kept, 'enter')))).toEqual(agency);
  });
});

describe('taking away', () => {
  it.each([
    [['y'], 'organization/agency'],
    [['enter', 'G', 'y'], 'organization/agency'],
    [['enter', 'Y'], 'http://127.0.0.1:8787/v1/organizations/agency'],
    [['u'], 'http://127.0.0.1:8787/v1/organizations?sort=name'],
    [['e', 'text:type:office', 'enter', 'Y'], 'http://127.0.0.1:8787/v1/organizations?type=office&sort=name'],
  ])('%j copies %s', (keys, text) => expect(effectsOf(after(...keys))).toEqual([{ type: 'copy', text, what: text }]));

  it('copies a citation, and opens an address', () => {
    expect(effectsOf(after('enter', 'C'))).toEqual([
      { type: 'copy', text: catalogue.cite('organization/agency'), what: expect.any(String) },
    ]);
    expect(effectsOf(after('enter', 'o'))).toEqual([{ type: 'open', url: 'http://127.0.0.1:8787/v1/organizations/agency' }]);
  });

  it('exports what is shown, under the clocks, to a file or to the standard output', () => {
    expect(effectsOf(after('x', 'down', ...typing('q.txt'), 'enter'))).toEqual([
      { type: 'export', request: { place: list('organization'), format: 'ndjson', file: 'q.txt', clocks: {} } },
    ]);
    expect(effectsOf(after('x', 'enter'))).toMatchObject([{ request: { format: 'csv', file: undefined } }]);
    expect(effectsOf(after('x', 'escape'))).toEqual([]);
  });

  it('says so where there is nothing to take', () => {
    expect(after('2', 'y').notice).toMatch(/no record/);
    expect(after('2', 'C').notice).toMatch(/no record/);
    expect(after('M', 'Y').notice).toMatch(/no address/);
  });

  it('numbers what is to be done, and forgets what has been', () => {
    const { reduce } = play(smallRegister);
    const state = after('y', 'y', 'ctrl+z');
    expect(state.effects.map(({ number, type }) => [number, type])).toEqual([
      [1, 'copy'],
      [2, 'copy'],
      [3, 'suspend'],
    ]);
    expect(reduce(state, { type: 'done', number: 2 }).effects.map(({ number }) => number)).toEqual([3]);
    expect(['y'].reduce(press, reduce(state, { type: 'done', number: 3 })).effects).toMatchObject([{ number: 4 }]);
  });
});

describe('help, reading again and quitting', () => {
  it('shows the help over anything, and leaves what is below as it was', () => {
    expect(after('enter', '?')).toMatchObject({ overlay: { type: 'help', below: 'reading' }, at: 1 });
    expect(after('f', '?')).toMatchObject({ overlay: { type: 'help', below: 'facets' } });
    expect(after('enter', '?', 'j', 'escape')).toMatchObject({ overlay: undefined, at: 1 });
  });

  it('quits with q, and with ctrl+c even while typing', () => {
    expect(after('q').hasQuit).toBe(true);
    expect(after('?', 'q').hasQuit).toBe(true);
    expect(after('/', 'q').hasQuit).toBe(false);
    expect(after('/', 'ctrl+c').hasQuit).toBe(true);
  });

  it('leaves out places that are no more when the data is read again', async () => {
    const { linkRecords } = await import('@org/migration-core/load');
    const fewer = play(await linkRecords([...smallRegister.records.values()].filter(({ id }) => id !== 'resolution')));
    const state = after('enter', 'G', ...'kkk', 'enter');
    expect(placeOf(currentStop(state))).toEqual({ view: 'record', ref: 'instrument/resolution' });
    const read = fewer.reduce(state, { type: 'reloaded', findings: [] });
    expect(placeOf(currentStop(read))).toEqual(agency);
    expect(read.stops).toHaveLength(2);
  });
});

describe('keys that arrive together', () => {
  const together = (...keys: string[]) => reduce(after(), { type: 'keys', keys });

  it.each([
    [['/', ...typing('bureau'), 'enter', 'enter']],
    [['/', ...typing('agency  for'), 'backspace', 'backspace', ...typing('x y')]],
    [['/', ...typing('asylum'), 'left', 'left', ...typing('é文 '), 'ctrl+w', 'enter']],
    [['j', 'k', 'j', 'enter', '[', ']']],
    [['a', ...typing('2003'), 'tab', ...typing('2003-08'), 'enter']],
    [[':', ...typing('help'), 'enter', 'j']],
    [['x', ...typing('out.csv')]],
    [['/', ' ', ' ', ' ', ...typing('a  '), 'backspace']],
    [['/', 'escape', ...typing('jk')]],
    [[]],
  ])('%j end where they end one by one', (keys) => expect(together(...keys)).toEqual(after(...keys)));

  it('leave in the bar what was typed, where it cannot be read', () => {
    const wrong = ['/', ...typing('bureau colour:red'), 'left', ...typing('e')];
    expect((together(...wrong).overlay as OverlayOf<'query'>).line).toEqual(overlayAfter('query', ...wrong).line);
    expect((together(...wrong).overlay as OverlayOf<'query'>).fault).toBeDefined();
  });

  it('ask only for what they find when all are there', () => {
    const find = vi.spyOn(catalogue, 'find');
    together('/', ...typing('barely anything'));
    const asked = new Set(find.mock.calls.map(([{ query }]) => query));
    find.mockRestore();
    expect(asked).toEqual(new Set(['', 'barely anything']));
  });
});

import type { Ref } from '@org/migration-core';
import { caption } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../src/reading/page.ts';
import { chosenRef } from '../src/state/items.ts';
import { currentStop } from '../src/state/state.ts';
import { play } from './support/keys.ts';
import { smallRegister } from './support/small-register.ts';

const { after, catalogue } = play(smallRegister);
const placeAfter = (...keys: string[]) => {
  const { scroll, ...place } = currentStop(after(...keys));
  return place;
};
const agency = { view: 'record', ref: 'organization/agency' };

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
  ])('%j leads to row %i', (keys, row) => expect(currentStop(after(...keys)).scroll.cursor).toBe(row));

  it('goes by the order of names', () => {
    expect(catalogue.list('organization').map(caption)).toEqual(['Agency for Refugees and Displaced Persons', 'Bureau of Statistics']);
  });
});

describe('choosing a kind', () => {
  it.each([
    [['3'], 'instrument'],
    [['0'], 'statistic'],
    [['tab'], 'activity'],
    [['shift+tab'], 'statistic'],
    [['0', 'tab'], 'organization'],
    [['enter', 'tab'], 'activity'],
  ])('%j lists %s', (keys, kind) => expect(placeAfter(...keys)).toEqual({ view: 'browse', query: '', kind }));

  it('remembers where one was in each list', () => {
    expect(currentStop(after('j', '2', '1')).scroll.cursor).toBe(1);
  });
});

describe('following and going back', () => {
  it('opens a record, follows its reference and comes back to where it was', () => {
    const topic = after('enter', 'j', 'j', 'j', 'j', 'enter');
    expect(currentStop(topic)).toMatchObject({ view: 'record', ref: 'topic/asylum' });
    expect(placeAfter('enter', 'j', 'j', 'j', 'j', 'l', '[')).toEqual(agency);
    expect(currentStop(after('enter', 'j', 'j', 'j', 'j', 'l', 'h')).scroll.cursor).toBe(4);
    expect(placeAfter('enter', 'j', 'j', 'j', 'j', 'l', 'escape', 'escape')).toEqual({ view: 'browse', query: '', kind: 'organization' });
  });

  it('goes forward again, until one turns off', () => {
    expect(placeAfter('enter', '[', ']')).toEqual(agency);
    expect(after('enter', '[', 'j', 'enter', '[', ']', ']').notice).toBe('There is no way forward from here.');
    expect(placeAfter('enter', '[', 'j', 'enter')).toEqual({ view: 'record', ref: 'organization/bureau' });
  });

  it('says so where there is no way', () => {
    expect(after('[').notice).toMatch(/where you began/);
    expect(after('enter', 'enter').notice).toMatch(/leads nowhere/);
    expect(after('2', 'enter').notice).toMatch(/nothing to open/);
    expect(after('[', 'j').notice).toBeUndefined();
  });

  it('reaches what refers to a record', () => {
    const entries = pageOf(catalogue, { view: 'record', ref: agency.ref as Ref }, 79).entries;
    const downs = entries.findIndex(({ ref }) => ref === 'instrument/resolution');
    expect(currentStop(after('enter', ...Array(downs).fill('j'), 'enter'))).toMatchObject({ ref: 'instrument/resolution' });
  });

  it('reaches the other reading of a field too', () => {
    const { after: inInstruments, catalogue } = play(smallRegister, { place: { view: 'record', ref: 'instrument/resolution' as never } });
    expect(catalogue.facts('instrument/resolution' as never).find(({ path }) => path === '/adoptedOn')?.others).toHaveLength(1);
    expect(chosenRef(catalogue, inInstruments('j', 'j', 'j', 'j'))).toBe('organization/agency');
    expect(inInstruments('[')).toMatchObject({ at: 0, stops: [{ view: 'browse', query: '', kind: 'instrument' }, {}] });
  });
});

describe('searching', () => {
  const type = (words: string) => ['/', ...words];

  it('takes every key as text, keys of commands too', () => {
    expect(placeAfter(...type('jq?1 h'))).toEqual({ view: 'browse', query: 'jq?1 h' });
  });

  it('finds as one types, and opens what is chosen', () => {
    expect(chosenRef(catalogue, after(...type('agen')))).toBe('organization/agency');
    expect(placeAfter(...type('agen'), 'enter')).toEqual(agency);
    expect(after(...type('agen'), 'enter').isTyping).toBe(false);
  });

  it('comes back to the words, where keys are commands again until / is pressed', () => {
    expect(placeAfter(...type('agen'), 'enter', '[')).toEqual({ view: 'browse', query: 'agen' });
    expect(placeAfter(...type('agen'), 'enter', '[', 'x', '/', 'c')).toEqual({ view: 'browse', query: 'agenc' });
  });

  it('erases, starts over and gives up', () => {
    expect(placeAfter(...type('ab'), 'backspace')).toMatchObject({ query: 'a' });
    expect(placeAfter(...type('ab'), 'ctrl+u')).toMatchObject({ query: '' });
    expect(placeAfter(...type('ab'), 'escape')).toEqual({ view: 'browse', query: '', kind: 'organization' });
  });

  it('takes pasted text as one line of bounded length, and only while typing', () => {
    expect(placeAfter('/', 'text:two\nlines')).toMatchObject({ query: 'two lines' });
    expect(placeAfter('/', `text:${'x'.repeat(500)}`)).toMatchObject({ query: 'x'.repeat(200) });
    expect(placeAfter('text:q')).toEqual({ view: 'browse', query: '', kind: 'organization' });
  });
});

describe('help and quitting', () => {
  it('shows the help over anything, and leaves what is below as it was', () => {
    expect(after('enter', '?')).toMatchObject({ isHelp: true, at: 1 });
    expect(after('enter', '?', 'j', 'escape')).toMatchObject({ isHelp: false, at: 1 });
  });

  it('quits with q, and with ctrl+c even while typing', () => {
    expect(after('q').hasQuit).toBe(true);
    expect(after('?', 'q').hasQuit).toBe(true);
    expect(after('/', 'q').hasQuit).toBe(false);
    expect(after('/', 'ctrl+c').hasQuit).toBe(true);
  });
});

describe('the register itself', async () => {
  it('leads from an organization to what it does', async () => {
    const { after } = play(await loadRegisterData(), { place: { view: 'record', ref: 'organization/unhcr' as never } });
    expect(currentStop(after('G', 'enter'))).toMatchObject({ view: 'record' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { QueryInvalid } from '../src/errors.ts';
import { complete, parseQuery as parse, printQuery as print, readQuery } from '../src/query-language.ts';
import { arbitraryQuery } from './support/arbitrary-query.ts';

const large = { maxLength: 1_000_000 };

/** Pieces that mean something somewhere. */
const piece = fc.constantFrom(
  ...['(', ')', '"', '\\', '-', ' ', ' OR ', 'OR', ':', '=', '<', '>', ',', '..', '/', '\n', '\u00a0', '\ud800', '__proto__:x', '!'],
  ...['type:', 'when<', 'order:', 'has:', 'is:', 'kind:', 'sort:-', 'limit:', 'topic:a', 'text:"a b"', 'constructor', 'unicef'],
);
const soup = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }).map((pieces) => pieces.join(''));

/** A sound text with pieces put in, left out or doubled. */
const nearMiss = fc
  .tuple(
    arbitraryQuery().map((query) => print(query)),
    fc.array(fc.record({ at: fc.nat(), remove: fc.nat({ max: 4 }), insert: fc.oneof(piece, fc.constant('')) }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, slips]) =>
    slips.reduce((now, { at, remove, insert }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + insert + now.slice(place + remove);
    }, text),
  );

/** Reads a text, or is told where it cannot be read. */
function readOrRefused(text: string) {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof QueryInvalid)) throw error;
    expect(error.parameter).toBe('q');
    expect(error.column).toBeGreaterThanOrEqual(1);
    expect(error.column).toBeLessThanOrEqual(text.length + 1);
    expect(error.message).not.toMatch(/undefined|\[object|NaN/);
    return undefined;
  }
}

describe('the text of a query', () => {
  it('is read as the query that it was printed from', () => {
    fc.assert(
      fc.property(arbitraryQuery(), (query) => {
        const canonical = readQuery(query);
        const text = print(query);
        expect(parse(text, large)).toEqual(canonical);
        expect(print(canonical)).toBe(text);
        expect(() => encodeURIComponent(text)).not.toThrow();
      }),
      { numRuns: runs('Queries: printed and read, they are the same', 500) },
    );
  });

  it.each([
    ['any text', soup],
    ['a text with slips of the pen', nearMiss],
  ])('is read or refused with its column: %s', (name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const query = readOrRefused(text);
        if (!query) return;
        const printed = print(query);
        expect(parse(printed, large)).toEqual(query);
        expect(print(parse(printed, large))).toBe(printed);
      }),
      { numRuns: runs(`Queries as text: read or refused with a column, never a throw: ${name}`, 1000) },
    );
  });

  it('is gone on with wherever the caret stands', () => {
    const vocabulary = { values: () => [{ value: 'organization/unicef', label: 'UNICEF', count: 1 }] };
    fc.assert(
      fc.property(fc.oneof(soup, nearMiss), fc.nat(), (text, n) => {
        const caret = n % (text.length + 1);
        const { replace, items } = complete(text, caret, vocabulary);
        expect(replace[0]).toBeLessThanOrEqual(caret);
        expect(replace[1]).toBeGreaterThanOrEqual(caret);
        expect(replace[1]).toBeLessThanOrEqual(text.length);
        expect(items.length).toBeLessThanOrEqual(20);
        expect(new Set(items.map(({ insert }) => insert)).size).toBe(items.length);
      }),
      { numRuns: runs('Completion: something for every caret, never a throw', 500) },
    );
  });
});

describe('the time that reading takes', () => {
  const pieces = [
    '(',
    ')',
    '"',
    '\\',
    '-',
    'a',
    'OR ',
    'a OR ',
    ':',
    'a:',
    'type:meeting,',
    'a.',
    '-(',
    '"a',
    '\\"',
    '"\\',
    ',',
    ' ',
    '1..',
    'when<',
    '\u0301',
  ];

  it.each(pieces)('is short for the longest text of %j', (unit) => {
    const text = unit.repeat(2000).slice(0, 2000);
    expect(timeOf(() => readOrRefused(text))).toBeLessThan(200);
    expect(timeOf(() => complete(text, 1999, { values: () => [] }))).toBeLessThan(400);
  });

  it.each(pieces)('grows no faster than a text of %j', (unit) => {
    const text = unit.repeat(400_000).slice(0, 400_000);
    const read = () => {
      try {
        parse(text, large);
      } catch (error) {
        if (!(error instanceof QueryInvalid)) throw error;
      }
    };
    // At the square of its length it would take minutes.
    expect(timeOf(read)).toBeLessThan(5000);
  });
});

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

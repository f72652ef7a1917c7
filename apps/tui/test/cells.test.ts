import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { cut, cutStart, fitted, fittedParts, fittedRight, marked } from '../src/layout/cells.ts';
import { edits, insert, lineOf } from '../src/state/text-line.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom('a', '日', 'e\u0301', 'ع', '👩‍👩‍👧', ' ', '\u001b[2J', '\u202e', '한'), { maxLength: 12 })
    .map((parts) => parts.join('')),
);
const width = fc.integer({ min: 0, max: 40 });

describe('a cell', () => {
  it.each([
    ['plain', 5, 'plain'],
    ['plainly', 5, 'plai…'],
    ['plainly', 1, '…'],
    ['plainly', 0, ''],
    ['two words', 5, 'two…'],
    ['日本語', 6, '日本語'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['日本語', 2, '…'],
    ['e\u0301te\u0301', 3, 'e\u0301te\u0301'],
    ['e\u0301te\u0301s', 3, 'e\u0301t…'],
    ['a\u001b[31m', 3, 'a␛…'],
  ])('%j in %i columns is %j', (given, columns, shown) => expect(cut(given, columns)).toBe(shown));

  it('shows the end where that is wanted, and numbers from the right', () => {
    expect(cutStart('a › b › c', 5)).toBe('… › c');
    expect(cutStart('日本語', 5)).toBe('…本語');
    expect(fittedRight('42', 5)).toBe('   42');
  });

  it('is never wider than its room, and fills it exactly', () => {
    fc.assert(
      fc.property(text, width, (given, columns) => {
        expect(stringWidth(cut(given, columns))).toBeLessThanOrEqual(columns);
        expect(stringWidth(cutStart(given, columns))).toBeLessThanOrEqual(columns);
        expect(stringWidth(fitted(given, columns))).toBe(columns);
      }),
      { numRuns: runs('Texts cut to the width of a cell: exactly as wide', 500) },
    );
  });

  it('of several parts is filled exactly too, and keeps their looks', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), width, (texts, columns) => {
        const parts = fittedParts(
          texts.map((one, i) => ({ text: one, tone: i % 2 ? 'faint' : 'plain' })),
          columns,
        );
        expect(parts.reduce((sum, one) => sum + stringWidth(one.text), 0)).toBe(columns);
      }),
      { numRuns: runs('Parts cut to the width of a row: exactly as wide', 500) },
    );
  });
});

describe('marks in a text', () => {
  it('stand where the ranges say, and nowhere else', () => {
    expect(
      marked(
        'migration of women',
        [
          [0, 9],
          [13, 18],
        ],
        'plain',
      ),
    ).toEqual([
      { text: 'migration', tone: 'match' },
      { text: ' of ', tone: 'plain' },
      { text: 'women', tone: 'match' },
    ]);
    expect(marked('short', [[3, 99]], 'plain')).toEqual([{ text: 'short', tone: 'plain' }]);
    expect(marked('', [], 'plain')).toEqual([]);
  });
});

describe('a line that is typed', () => {
  it('keeps its caret between two characters and its text in bounds, whatever is done to it', () => {
    const act = fc.oneof(
      text.map((typed) => (line: ReturnType<typeof lineOf>) => insert(line, typed, 60)),
      fc.constantFrom(...Object.values(edits)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const line = acts.reduce((at, change) => change(at), lineOf(''));
        const borders = [...new Intl.Segmenter('en').segment(line.text)].map(({ index }) => index);
        expect([...borders, line.text.length]).toContain(line.caret);
        expect(line.text.length).toBeLessThanOrEqual(60);
        expect(line.text).not.toMatch(/[\n\r\t]/);
      }),
      { numRuns: runs('Lines that are typed and edited at random: the caret stands between two characters', 300) },
    );
  });
});

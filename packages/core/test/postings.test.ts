import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { StringTable, writeStrings } from '../src/artifact/string-table.ts';
import { type Bits, emptyBits, hasBit, setBit } from '../src/engine/bits.ts';
import { searched } from '../src/engine/searched.ts';
import { sumsFor } from '../src/engine/sums.ts';
import { TextIndex, type TextSections } from '../src/engine/text-index.ts';
import { TextIndexBuilder } from '../src/engine/text-index-builder.ts';

/** The texts of a record, each with the number of its field. */
type Texts = readonly (readonly [field: number, text: string])[];

function indexOf(records: readonly Texts[]): TextIndex {
  const builder = new TextIndexBuilder();
  for (const texts of records) {
    for (const [field, text] of texts) builder.add(field, text);
    builder.endRecord();
  }
  const { vocabulary, sections } = builder.finish();
  const { bytes, ends } = writeStrings(vocabulary);
  return new TextIndex(new StringTable(bytes, ends), sections as TextSections, records.length);
}

/** The records in which the words stand in a row in one text, found by looking at each. */
const naiveRows = (records: readonly Texts[], words: readonly string[]): number[] =>
  records.flatMap((texts, doc) => (texts.some(([, text]) => ` ${text} `.includes(` ${words.join(' ')} `)) ? [doc] : []));

const rowsOf = (index: TextIndex, words: readonly string[]): number[] => {
  const terms = words.map((word) => index.termOf(word));
  return terms.includes(-1) ? [] : [...index.inARow(terms).keys()];
};

function holdersOf(index: TextIndex, size: number, word: string, among?: Bits): Map<number, number> {
  const found = sumsFor(size);
  index.postings(index.termOf(word)).gather(1, false, found, among);
  return new Map([...found.docs.subarray(0, found.count)].map((doc) => [doc, found.sums[doc] as number]));
}

/** Few words, so that they come again, and texts of which some are longer than a place in one byte can tell. */
const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const words = (maxLength: number) => fc.array(word, { maxLength }).map((list) => list.join(' '));
const text = fc.oneof({ weight: 4, arbitrary: words(12) }, { weight: 1, arbitrary: words(400) });
const texts = fc.array(fc.tuple(fc.nat(searched.length - 1), text), { maxLength: 4 });
const gaps = fc.array(fc.oneof({ weight: 9, arbitrary: texts }, { weight: 1, arbitrary: fc.constant<Texts>([]) }), { maxLength: 40 });

/** Among many records without words no word is usual; among few nearly all are. */
const records = fc
  .tuple(gaps, fc.constantFrom(0, 2000))
  .map(([some, others]) => [...some, ...Array.from({ length: others }, (): Texts => [])]);

describe('the postings of a text index', () => {
  it('tell in which records words stand in a row', () => {
    fc.assert(
      fc.property(records, fc.array(word, { minLength: 1, maxLength: 4 }), (records, row) => {
        expect(rowsOf(indexOf(records), row)).toEqual(naiveRows(records, row));
      }),
      { numRuns: runs('Postings: words in a row found as by looking at each text', 300) },
    );
  });

  it('tell which records hold a word, all of them or among others', () => {
    fc.assert(
      fc.property(records, word, fc.infiniteStream(fc.boolean()), (records, sought, coins) => {
        const index = indexOf(records);
        fc.pre(index.termOf(sought) >= 0);
        const all = holdersOf(index, records.length, sought);
        expect([...all.keys()]).toEqual(naiveRows(records, [sought]));
        const among = emptyBits(records.length);
        for (const doc of records.keys()) if (coins.next().value) setBit(among, doc);
        expect(holdersOf(index, records.length, sought, among)).toEqual(new Map([...all].filter(([doc]) => hasBit(among, doc))));
      }),
      { numRuns: runs('Postings: the records that hold a word found as by looking at each text', 300) },
    );
  });

  it('hold long distances, far places and words that come often', () => {
    const filler = (count: number, of: string) => Array.from({ length: count }, () => of).join(' ');
    const far = `${filler(300, 'x')} north ${filler(9000, 'x')} south pole`;
    const records: Texts[] = [
      [[9, 'north pole']],
      ...Array.from({ length: 20_000 }, (): Texts => []),
      [[9, far]],
      [
        [9, 'north'],
        [9, 'pole'],
      ],
    ];
    const index = indexOf(records);
    expect(rowsOf(index, ['north', 'pole'])).toEqual([0]);
    expect(rowsOf(index, ['south', 'pole'])).toEqual([20_001]);
    expect(rowsOf(index, ['x', 'north', 'x'])).toEqual([20_001]);
    expect(rowsOf(index, ['pole'])).toEqual([0, 20_001, 20_002]);
  });

  it('find no row of no words', () => {
    expect(rowsOf(indexOf([[[9, 'north pole']]]), [])).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { StringTable, writeStrings } from '../src/artifact/string-table.ts';
import { docsOf, emptyBits } from '../src/engine/bits.ts';
import { CodeColumn, type CodeSections } from '../src/engine/code-column.ts';
import { CodeColumnBuilder } from '../src/engine/code-column-builder.ts';
import { docsWith } from '../src/engine/code-docs.ts';
import { View } from '../src/engine/visibility.ts';

const noSections = () => ({
  external: new Uint8Array(),
  sets: new Uint8Array(),
  from: new Float64Array(),
  to: new Float64Array(),
  records: new Uint8Array(),
});
const open = new View({ sets: [], said: [] }, noSections, { saidOn: new Map() }, true);

/** So many records that a list of them is in several parts; the codes of some of them, of which there are few or many. */
const size = 300_000;
const holdings = fc
  .integer({ min: 1, max: 60 })
  .chain((codes) =>
    fc.dictionary(fc.nat(size - 1).map(String), fc.array(fc.nat(codes - 1), { minLength: 1, maxLength: 4 }), {
      minKeys: 1,
      maxKeys: 400,
      size: 'max',
    }),
  )
  .map((byDoc) => Object.entries(byDoc).map(([doc, codes]) => [Number(doc), codes.map((code) => `code-${code}`)] as const));

it('tells of each record its codes and of each code its records, as the records themselves do', () => {
  fc.assert(
    fc.property(holdings, (records) => {
      const builder = new CodeColumnBuilder();
      for (const [doc, codes] of records) for (const code of codes) builder.add(doc, code);
      const { meta, sections, dictionary } = builder.finish('field', size);
      const { bytes, ends } = writeStrings(dictionary);
      const column = new CodeColumn(meta, sections as CodeSections, new StringTable(bytes, ends), size);
      expect(new Set(dictionary)).toEqual(new Set(records.flatMap(([, codes]) => codes)));
      for (const [code, value] of dictionary.entries()) {
        const docs = records.filter(([, codes]) => codes.includes(value)).map(([doc]) => doc);
        expect([...docsWith(column, code)]).toEqual(docs);
        expect([...docsOf(column.holders([code], open))]).toEqual(docs);
        const bits = emptyBits(size);
        column.addHolders(code, bits);
        expect([...docsOf(bits)]).toEqual(docs);
      }
      for (const [doc, codes] of records) expect(column.codesOf(doc, open).map((code) => dictionary[code])).toEqual([...new Set(codes)]);
    }),
  );
});

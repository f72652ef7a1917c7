import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NameTable } from '../src/engine/name-table.ts';
import { NameTableBuilder } from '../src/engine/name-table-builder.ts';
import type { TextIndex } from '../src/engine/text-index.ts';
import { nameRoles } from '../src/schema/name.ts';

const vocabulary = ['a', 'b', 'c', 'd', 'e', 'f'];
const words = fc.oneof(
  fc.array(fc.nat(vocabulary.length - 1), { minLength: 1, maxLength: 4 }),
  // Long enough that more is shared than can be told.
  fc.nat(5).map((last) => [0, 0, 0, 0, 0, 0, 0, 0, 0, last]),
  fc.array(fc.nat(vocabulary.length - 1), { minLength: 15, maxLength: 40 }),
);
const names = fc.array(fc.record({ words, role: fc.nat(nameRoles.length) }), { maxLength: 120 });

const text = { termOf: (word: string) => vocabulary.indexOf(word) } as TextIndex;
const inOrder = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((term, i) => term !== b[i]);
  return at < 0 || at === b.length ? a.length - b.length : (a[at] as number) - (b[at] as number);
};

it('holds names in order, and finds those that are asked for, as a list does', () => {
  fc.assert(
    fc.property(names, fc.array(words), (given, others) => {
      const builder = new NameTableBuilder();
      // Words have other numbers while they are gathered.
      for (const [doc, { words, role }] of given.entries())
        builder.add(
          words.map((word) => vocabulary.length - 1 - word),
          doc,
          role,
        );
      const table = new NameTable(builder.finish(Uint32Array.from(vocabulary.keys()).reverse()), text);
      const sorted = given.map((name, doc) => ({ ...name, doc })).sort((a, b) => inOrder(a.words, b.words) || a.doc - b.doc);
      expect(table.size).toBe(given.length);
      expect([...table.from(0)].length).toBe(given.length);
      for (const [place, { words, doc, role }] of sorted.entries()) {
        expect(table.termsAt(place)).toEqual(words);
        expect(table.bearerAt(place)).toEqual({ doc, ...(role > 0 && { role: nameRoles[role - 1] }) });
      }
      for (const wanted of [...given.map((name) => name.words), ...others, []]) {
        const before = sorted.filter((name) => inOrder(name.words, wanted) < 0).length;
        expect(table.lowerBound(wanted)).toBe(before);
        const same = sorted.filter((name) => inOrder(name.words, wanted) === 0).map(({ doc }) => doc);
        expect(table.bearers(wanted.map((term) => vocabulary[term] as string)).map(({ doc }) => doc)).toEqual(same);
      }
      expect(table.bearers(['a', 'unknown'])).toEqual([]);
    }),
  );
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnParts } from '../src/engine/code-column-builder.ts';
import { Rows } from '../src/engine/rows.ts';

/** Of some records how many values each has: stretches of records that have some, and gaps. */
const counts = fc
  .array(fc.tuple(fc.constantFrom(0, 1, 1, 2, 3, 300), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 12 })
  .map((stretches) => stretches.flatMap(([count, length]) => new Array<number>(length).fill(count)))
  .filter((all) => all.some((count) => count > 0));

it('tells which records have a field and where their values lie, as a list of all does', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const rows = [...all.keys()].filter((doc) => (all[doc] as number) > 0);
      const starts = [0];
      for (const doc of rows) starts.push((starts.at(-1) as number) + (all[doc] as number));
      const classes = new Uint32Array(starts.at(-1) as number);
      const { meta, sections } = columnParts('field', Uint32Array.from(rows), Uint32Array.from(starts), classes);
      const read = new Rows(meta, sections);
      expect(all.map((_, doc) => read.of(doc))).toEqual(all.map((_, doc) => rows.indexOf(doc)));
      expect([-1, all.length].map((doc) => read.of(doc))).toEqual([-1, -1]);
      expect(rows.map((_, row) => read.doc(row))).toEqual(rows);
      expect(starts.map((_, row) => read.start(row))).toEqual(starts);
      expect(read.isSingle).toBe(all.every((count) => count < 2));
      expect(read.isStretch).toBe(rows.length === (rows.at(-1) as number) + 1 - (rows[0] as number));
    }),
  );
});

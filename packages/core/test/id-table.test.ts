import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdTable } from '../src/engine/id-table.ts';
import { writeIds } from '../src/engine/id-table-builder.ts';
import { compareText } from '../src/schema/compare.ts';
import { kindNames, refOf } from '../src/schema/id.ts';

const id = fc.oneof(
  fc.stringMatching(/^[a-c0-1]{1,4}(-[a-c0-1]{1,3}){0,2}$/),
  fc.nat(400).map((n) => `act-${String(n).padStart(7, '0')}`),
  fc.stringMatching(/^[a-z]{60,80}$/),
);
const register = fc.array(fc.uniqueArray(id, { maxLength: 60 }), { minLength: kindNames.length, maxLength: kindNames.length });

it('tells the id of each number and the number of each reference, as lists do', () => {
  fc.assert(
    fc.property(register, fc.array(id), (byKind, others) => {
      const lists = byKind.map((ids) => [...ids].sort(compareText));
      const all = lists.flat();
      const counts = Object.fromEntries(kindNames.map((kind, i) => [kind, lists[i]?.length ?? 0])) as Parameters<typeof writeIds>[1];
      const table = new IdTable(writeIds(all, counts));
      expect(all.map((_, doc) => table.at(doc))).toEqual(all);
      let from = 0;
      for (const [i, kind] of kindNames.entries()) {
        const own = lists[i] ?? [];
        for (const wanted of [...own, ...others, ...(lists[i + 1] ?? []), 'a', '', 'é', `${own[0]}x`]) {
          const place = own.indexOf(wanted);
          expect(table.find(refOf(kind, wanted), wanted, from, from + own.length)).toBe(place < 0 ? -1 : from + place);
        }
        from += own.length;
      }
    }),
  );
});

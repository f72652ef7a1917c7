import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextOrder } from '../src/engine/text-order.ts';

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'b', '\u0000', '\u007f', '\u0080', '\u07ff', '\u0800', '\ud800', '\udfff', '\ue000', '\uffff', '😀'),
  }),
  fc.string({ unit: fc.constantFrom('a', '\u0000'), maxLength: 9 }),
  fc.string({ unit: 'binary' }),
);

it('puts texts in the order of their code units, equal ones as they came', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const all = [...texts, ...texts.slice(0, 5)];
      const builder = new TextOrder();
      for (const one of all) builder.push(one);
      const { order, isSame } = builder.finish();
      const places = [...all.keys()];
      const at = (place: number) => all[place] as string;
      expect([...order]).toEqual(places.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a - b)));
      for (const a of places) for (const b of places) expect(isSame(a, b)).toBe(at(a) === at(b));
    }),
  );
});

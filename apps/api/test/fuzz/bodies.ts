import fc from 'fast-check';
import { anyText } from './values.ts';

/** Bodies for a path that reads records: records with something done to them, JSON that is no record, and bytes that are no JSON. */
export function bodies(records: readonly string[]): fc.Arbitrary<Uint8Array<ArrayBuffer> | undefined> {
  const record = fc.constantFrom(...records);
  const harmed = fc.tuple(record, fc.array(harm, { minLength: 1, maxLength: 4 })).map(([text, all]) => all.reduce(harming, text));
  const one = fc.oneof({ weight: 2, arbitrary: record }, { weight: 4, arbitrary: harmed }, { weight: 2, arbitrary: fc.json() });
  const text = fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 3, arbitrary: fc.array(one, { maxLength: 4 }).map((all) => `[${all.join(',')}]`) },
    { weight: 3, arbitrary: fc.array(one, { maxLength: 4 }).map((all) => all.join('\n')) },
    { weight: 2, arbitrary: anyText },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('[', '{"a":', '[{"kind":', '"\\'), fc.constantFrom(50, 5000, 100_000)).map(deep) },
    { weight: 1, arbitrary: anyText.map((name) => `{"kind":"topic","id":"a",${JSON.stringify(name)}:{"__proto__":{"kind":1}}}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '\ufeff{}', '{"__proto__":null}', '{"kind":"__proto__"}', '{"kind":"topic","kind":"place"}'),
    },
  );
  return fc.oneof(
    { weight: 20, arbitrary: text.map((written) => new TextEncoder().encode(written)) },
    { weight: 2, arbitrary: text.map((written) => new Uint8Array(Buffer.from(written, 'utf16le'))) },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

const deep = ([piece, times]: [string, number]) => piece.repeat(times);

/** Something done to a text: a piece taken out, doubled, or replaced. */
const harm = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  instead: fc.oneof(fc.constant(''), fc.constantFrom('{', '}', '[', ']', '"', ',', '\\', 'null', '1e400', '-', '"__proto__":1,'), anyText),
});

type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harming(text: string, { at, length, instead }: Harm): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + instead + text.slice(start + length);
}

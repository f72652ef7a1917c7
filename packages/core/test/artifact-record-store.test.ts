import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { RecordStore } from '../src/artifact/record-store.ts';
import { RecordStoreWriter } from '../src/artifact/record-store-writer.ts';
import { readSections, type Sections, writeSections } from '../src/artifact/sections.ts';
import { sectionsInMemory } from '../src/artifact/sections-in-memory.ts';
import { loadRegisterData } from '../src/data.ts';
import { ArtifactDamaged } from '../src/errors.ts';

const register: readonly object[] = [...(await loadRegisterData()).records.values()];

function sectionsOf(records: readonly object[]): Sections {
  const writer = new RecordStoreWriter();
  for (const record of records) writer.add(record);
  return writer.finish();
}
const artifactOf = (records: readonly object[]) => writeSections({}, sectionsOf(records));
const storeOf = (sections: Sections) => new RecordStore(sectionsInMemory(sections));
const storeIn = (artifact: Uint8Array) => new RecordStore(readSections(artifact).sections);
const all = (store: RecordStore) => Array.from({ length: store.size }, (_, i) => store.at(i));

/** Equal, to the order of keys and the sign of zero. As text, since `toEqual` asks objects for their `constructor`, which may be a key of theirs. */
function expectSame(found: readonly unknown[], records: readonly object[]) {
  expect(exactly(found)).toBe(exactly(records));
}
const exactly = (value: unknown) => JSON.stringify(value, (_, part) => (Object.is(part, -0) ? ['minus zero'] : part));

const parsed = (json: string): object => JSON.parse(json);
const peculiar: readonly object[] = [
  {},
  { '': '', ' ': ' ', a: [], b: {}, c: [[], [[{}]]], d: [{}], e: [{}, {}] },
  parsed('{"__proto__":{"polluted":true},"b":[{"__proto__":1,"a":"x"}],"constructor":null,"toString":"x","hasOwnProperty":1}'),
  parsed('{"__proto__":null}'),
  { 10: 'ten', 9: 'nine', '01': 'one', x: 1, toJSON: 'x', length: 0 },
  { n: [0, -0, 1, -1, 127, 128, 2 ** 31, 2 ** 32 - 1, 2 ** 32, -(2 ** 32), 2 ** 53, 0.1, -1e300, 5e-324, Number.MAX_VALUE] },
  { flat: [{ n: -0 }, { n: 0 }, { n: 1.5 }], same: [{ n: 0 }, { n: 0 }, { n: 1.5 }], again: [{ n: -0 }, { n: 0 }, { n: 1.5 }] },
  { cite: [{ a: 1, b: 2 }], other: [{ b: 2, a: 1 }], same: [{ b: 2, a: 1 }] },
  { cite: [{ damage: ['x', 'y'] }], same: [{ damage: ['x', 'y'] }], other: [{ damage: ['x,y'] }], none: [{ damage: [] }] },
  { s: ['\ud800', '\udc00', '\udc00\ud800', 'a \ud83d b', '\ufffd', '\ufeff', '\ufeffa', '\u0000', '😀', '移民 に', 'é', 'É é É'] },
  { s: ['act-0000123', 'act-0000123', 'act-1', 'act-999999999', 'act-9999999999', '0', '00', '000000000', 'x0', '1e5', '-0', '٣'] },
  {
    s: [
      ' ',
      '  ',
      'a ',
      ' a',
      'a  b',
      'a\tb',
      'a\n\nb',
      '. ',
      '. a',
      '. A',
      'A. a',
      'A. A. AB. aB',
      '.',
      '..',
      'A.a',
      'I am',
      'The The the',
    ],
  },
  {
    s: [
      'a-b',
      'a-b',
      'a-',
      '-a',
      'a--b',
      "a-'b c",
      "a'b",
      "'a'",
      'a- b',
      'a -b',
      'well-known',
      'Well-known',
      'well-known. Well-known',
      "don't-know",
    ],
  },
  {
    s: [
      'UNHCR',
      'iPhone',
      'A',
      'a',
      'Éa',
      '"The',
      '(the) The',
      'x'.repeat(70_000),
      `${'word '.repeat(20_000)}.`,
      'abcdefghijkl',
      'abcdefghijklm',
    ],
  },
];

const units = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 8 });
const word = fc.constantFrom(
  'the',
  'The',
  'UN',
  'migration',
  'well-known',
  'a',
  'of',
  '2003',
  'é',
  '. ',
  ', ',
  ' ',
  '-',
  "'",
  '(',
  ')',
  '.',
  '\n',
);
const sentence = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
const glued = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), units, sentence, glued);
const key = fc.oneof(text, fc.constantFrom('__proto__', '', 'a', 'cite', 'source', 'value', '0', '1', 'constructor', 'toJSON'));
const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 5 }),
    objectOf(tie('value')),
    fc.array(objectOf(fc.oneof(text, number, fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 2 }))), { maxLength: 3 }),
  ),
}));
const record = objectOf(value);

/** An object as JSON would read it: `__proto__` is a key like others. */
function objectOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc.array(fc.tuple(key, value), { maxLength: 6 }).map((entries) => Object.fromEntries(entries));
}

describe('a store of records', () => {
  it('gives the whole register back', () => {
    const store = storeIn(artifactOf(register));
    expectSame(all(store), register);
    expectSame(all(store), register);
    expect(store.size).toBe(register.length);
    for (const none of [-1, store.size, Number.NaN]) expect(store.at(none)).toBeUndefined();
  });

  it('gives peculiar records back, whether they come once or often', () => {
    expectSame(all(storeIn(artifactOf([]))), []);
    for (const records of [peculiar, [...peculiar, ...peculiar, ...peculiar], peculiar.flatMap((one) => [one, one])]) {
      expectSame(all(storeIn(artifactOf(records))), records);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('gives records back that come after those which the codes are chosen by', () => {
    const many = Array.from({ length: 6 }, () => register).flat();
    const records = [
      ...many,
      ...peculiar,
      ...peculiar,
      ...register.map((one, i) => ({ ...one, id: `number-${i}`, summary: `Word${i} word${i}` })),
    ];
    expectSame(all(storeIn(artifactOf(records))), records);
  });

  it('has codes enough for many different words and strings', () => {
    const records = Array.from({ length: 30_000 }, (_, i) => ({
      [`key ${i % 3000}`]: `s${i}x`,
      text: `w${i}x is w${i}x`,
      again: [{ s: `l${i % 9000}x` }],
    }));
    const twice = [...records, ...records];
    const store = storeIn(artifactOf(twice));
    for (let i = 0; i < twice.length; i += 7) expect(JSON.stringify(store.at(i))).toBe(JSON.stringify(twice[i]));
  });

  it('gives any records back', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), fc.boolean(), (records, isDoubled) => {
        const given = isDoubled ? [...records, ...records] : records;
        expectSame(all(storeIn(artifactOf(given))), given);
      }),
      { numRuns: runs('Stores of records: any JSON is read as it was written', 300) },
    );
  });

  it('is the same bytes each time', () => {
    expect(artifactOf(register)).toEqual(artifactOf(structuredClone(register) as object[]));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), (records) => {
        expect(artifactOf(records)).toEqual(artifactOf(structuredClone(records)));
      }),
      { numRuns: runs('Stores of records: the same bytes each time', 50) },
    );
  });

  it('is much smaller than its records in JSON', () => {
    expect(artifactOf(register).length / JSON.stringify(register).length).toBeLessThan(0.25);
  });

  it('shares lists of citations, which nobody can change, and nothing else', () => {
    const cite = [{ source: 'a', locator: '1', damage: ['x'] }];
    const store = storeIn(artifactOf([{ cite, names: [{ cite }] }, { cite }, { cite }]));
    const [first, second, third] = all(store) as { cite: [{ damage: string[] }]; names: { cite: unknown[] }[] }[];
    expect(first?.names[0]?.cite).toBe(first?.cite);
    expect(second?.cite).toBe(third?.cite);
    expect(Object.isFrozen(first?.cite) && Object.isFrozen(first?.cite[0])).toBe(true);
    expect(() => second?.cite[0].damage.push('y')).toThrow(TypeError);
    expect(store.at(0)).not.toBe(store.at(0));
    expect(Object.isFrozen(store.at(0))).toBe(false);
  });

  it('takes nothing but JSON', () => {
    for (const [value, said] of [
      [undefined, 'a value of type undefined'],
      [Number.NaN, 'NaN'],
      [Number.POSITIVE_INFINITY, 'Infinity'],
      [1n, 'a value of type bigint'],
      [() => 1, 'a value of type function'],
    ] as const) {
      for (const record of [{ value }, { list: [{ value }] }]) {
        expect(() => sectionsOf([record])).toThrow(new TypeError(`A record is plain JSON, and ${said} is not.`));
      }
    }
  });
});

/** What a store gives: all its records, or the damage that was found. */
function readOf(artifact: Uint8Array): readonly unknown[] | ArtifactDamaged {
  try {
    return all(storeIn(artifact));
  } catch (error) {
    if (error instanceof ArtifactDamaged) return error;
    throw error;
  }
}

describe('a store of records that is damaged', () => {
  const few = artifactOf(register.slice(0, 3));
  const many = Array.from({ length: 20_000 }, (_, i) => ({ ...register[i % register.length], id: `number-${i}` }));
  const large = artifactOf(many);

  it('is refused whichever byte is another, and wherever it is cut', () => {
    for (let at = 0; at < few.length; at++) {
      const bytes = few.slice();
      bytes[at] = (bytes[at] as number) ^ (1 + (at % 255));
      expect(readOf(bytes)).toBeInstanceOf(ArtifactDamaged);
      expect(readOf(few.subarray(0, at))).toBeInstanceOf(ArtifactDamaged);
    }
  });

  it('if it is large, gives the records that are whole and refuses the others', () => {
    expect(large.length).toBeGreaterThan(2 ** 21);
    const bytes = large.slice();
    bytes.fill(0x55, 500_000, 500_010);
    const store = storeIn(bytes);
    const refused = many.flatMap((record, i) => {
      try {
        expect(store.at(i)).toEqual(record);
        return [];
      } catch (error) {
        expect(error).toMatchObject({ reason: 'checksum', part: 'section records.data' });
        return [i];
      }
    });
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.length).toBeLessThan(many.length / 50);
    expect((refused.at(-1) as number) - (refused[0] as number)).toBe(refused.length - 1);
  });

  it('if it is large, never gives another record', () => {
    fc.assert(
      fc.property(
        fc.nat(large.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(many.length - 1)),
        (at, others, asked) => {
          const before = large.slice(at, at + others.length);
          try {
            large.set(others.subarray(0, before.length), at);
            const store = storeIn(large);
            for (const i of asked) expect(store.at(i)).toEqual(many[i]);
          } catch (error) {
            expect(error).toBeInstanceOf(ArtifactDamaged);
          } finally {
            large.set(before, at);
          }
        },
      ),
      { numRuns: runs('Damaged stores of records: never another record', 300) },
    );
  });

  it('is refused when its sections are not those of a store, or make no sense', () => {
    const sections = sectionsOf(register.slice(0, 3));
    for (const name of Object.keys(sections)) {
      const { [name]: _, ...rest } = sections;
      expect(() => storeOf(rest)).toThrow(ArtifactDamaged);
    }
    const cut = { ...sections, 'records.starts': (sections['records.starts'] as Uint32Array).map((start) => Math.max(0, start - 1)) };
    expect(() => all(storeOf(cut))).toThrow('The record is damaged: it cannot be decoded. Fetch the artifact or build it again.');
    for (const code of [0, 15, 30, 191, 247, 254, 255]) {
      const other = { ...sections, 'records.data': (sections['records.data'] as Uint8Array).map(() => code) };
      expect(() => all(storeOf(other))).toThrow(ArtifactDamaged);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { checksum } from '../src/artifact/checksum.ts';
import { blockLength, type Header, requireLittleEndian } from '../src/artifact/layout.ts';
import { type ReadableSections, readSections, type Section, type Sections, writeSections } from '../src/artifact/sections.ts';
import { ArtifactDamaged } from '../src/errors.ts';

const sections: Sections = {
  bytes: Uint8Array.of(1, 2, 3),
  shorts: Uint16Array.of(1, 65_535, 7),
  none: new Uint32Array(0),
  words: Uint32Array.of(4_294_967_295, 0, 5),
  signed: Int32Array.of(-1, 2 ** 31 - 1),
  floats: Float64Array.of(Math.PI, -0, Number.NaN),
  constructor: Uint8Array.of(9),
};
const meta = { name: 'a small one — 移民', digest: 'abc', nested: [{ a: null }] };
const small = writeSections(meta, sections);

/** Large enough that its sections are verified only when they are used. */
const largeSections = {
  first: new Uint8Array(100).fill(1),
  large: new Uint32Array(600_000).map((_, i) => i * 7),
  last: Float64Array.of(1, 2),
};
const large = writeSections({}, largeSections);

/** Reads every section, as one who uses all of the artifact does. */
function readAll(bytes: Uint8Array): { meta: unknown; sections: { [name: string]: Section } } {
  const { meta, sections } = readSections(bytes);
  return { meta, sections: allOf(sections, bytes) };
}

function allOf(sections: ReadableSections, bytes: Uint8Array): { [name: string]: Section } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
  const { numbers } = JSON.parse(new TextDecoder().decode(bytes.subarray(32, 32 + length))) as Header;
  const names = Object.entries(numbers).flatMap(([group, rests]) => Object.keys(rests).map((rest) => group + rest));
  return Object.fromEntries(names.map((name) => [name, sections.get(name) as Section]));
}

function damageOf(read: () => unknown): ArtifactDamaged {
  try {
    read();
  } catch (error) {
    if (error instanceof ArtifactDamaged) return error;
    throw error;
  }
  throw new Error('It was read.');
}

const changed = (bytes: Uint8Array, at: number, by: number) => {
  const copy = bytes.slice();
  copy[at] = (copy[at] as number) ^ by;
  return copy;
};

describe('sections of an artifact', () => {
  it('come back as they were, with what is said of them', () => {
    expect(readAll(small)).toEqual({ meta, sections: { ...sections } });
    expect(readAll(large).sections).toEqual(largeSections);
    expect(readAll(writeSections({}, {}))).toEqual({ meta: {}, sections: {} });
  });

  it('are the same bytes each time', () => {
    expect(writeSections(structuredClone(meta), { ...sections })).toEqual(small);
    expect(writeSections(meta, readAll(small).sections)).toEqual(small);
  });

  it('are stored once where they hold the same, bit by bit', () => {
    const of = (section: Section) => ({ first: section, other: Uint8Array.of(1), same: section.slice(), last: Uint8Array.of(2) });
    for (const section of [new Uint16Array(10_000).fill(7), Float64Array.of(Number.NaN, -0)]) {
      const once = writeSections({}, of(section));
      expect(once.length).toBeLessThan(writeSections({}, { ...of(section), same: section.slice().reverse().fill(5, 0, 1) }).length);
      expect(readAll(once).sections).toEqual(of(section));
    }
    expect(readAll(writeSections({}, { a: Float64Array.of(0), b: Float64Array.of(-0), c: Uint8Array.of(0), d: Int32Array.of(0) }))).toEqual(
      {
        meta: {},
        sections: { a: Float64Array.of(0), b: Float64Array.of(-0), c: Uint8Array.of(0), d: Int32Array.of(0) },
      },
    );
  });

  it('may be views of a larger buffer, and are copied only where they do not lie at a multiple of eight', () => {
    for (const at of [0, 1, 4, 8, 16]) {
      const buffer = new Uint8Array(small.length + 40);
      buffer.set(small, at);
      const read = readAll(buffer.subarray(at, at + small.length));
      expect(read.sections).toEqual({ ...sections });
      expect(read.sections.words?.buffer === buffer.buffer).toBe(at % 8 === 0);
    }
    expect(readAll(Buffer.from(`x${Buffer.from(small).toString('latin1')}`, 'latin1').subarray(1)).sections).toEqual({ ...sections });
  });

  it('come back whatever they hold', () => {
    const section = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array(), fc.int32Array(), fc.float64Array());
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), section), fc.dictionary(fc.string(), fc.jsonValue()), (given, meta) => {
        const read = readAll(writeSections(meta, given));
        expect(read.sections).toEqual({ ...given });
        expect(read.meta).toEqual(JSON.parse(JSON.stringify(meta)));
      }),
      { numRuns: runs('Sections of an artifact: read as they were written', 300) },
    );
  });

  it('are found by name and type', () => {
    const read = readSections(small).sections;
    expect(read.unverified('words', Uint32Array).section).toEqual(sections.words);
    for (const wrong of [
      () => read.unverified('words', Uint8Array),
      () => read.unverified('toString', Uint8Array),
      () => readSections(writeSections({}, {})).sections.unverified('toString', Uint8Array),
      () => read.unverified('other', Uint8Array),
    ]) {
      expect(damageOf(wrong).reason).toBe('missing');
    }
    for (const none of ['toString', 'other', 'toString/length', 'words/']) expect(read.get(none)).toBe(undefined);
  });

  it('are found together by what their names begin with', () => {
    const named = (...names: string[]) => Object.fromEntries(names.map((name, i) => [name, Uint8Array.of(i)]));
    const read = readSections(writeSections({}, named('a/b', 'a', 'a/b/c', 'a/d', 'ab/c', 'a/', '/b'))).sections;
    expect(read.under('a')).toEqual({ b: Uint8Array.of(0), d: Uint8Array.of(3), '': Uint8Array.of(5) });
    expect(read.under('a/b')).toEqual({ c: Uint8Array.of(2) });
    expect(read.under('')).toEqual({ b: Uint8Array.of(6) });
    expect(read.under('toString')).toEqual({});
  });
});

describe('an artifact that is not whole', () => {
  it('is refused with what is wrong and what to do', () => {
    const messages = [
      new Uint8Array(0),
      small.subarray(0, 31),
      new TextEncoder().encode('{"records":[]}                     '),
      changed(small, 8, 3),
      small.subarray(0, small.length - 1),
      Uint8Array.of(...small, 0),
      changed(small, small.length - 1, 1),
      changed(small, 33, 1),
      changed(small, 23, 0x80),
    ].map((bytes) => damageOf(() => readAll(bytes)).message.replace(/\(expected \d{5,}, found \d+\)/, '(…)'));
    expect(messages).toEqual([
      'The artifact is too short to be an artifact (expected 32, found 0). Fetch the artifact or build it again.',
      'The artifact is too short to be an artifact (expected 32, found 31). Fetch the artifact or build it again.',
      'The artifact is not an artifact. Fetch the artifact or build it again.',
      'The artifact is of another format than this version reads (expected 1, found 2). Fetch the artifact or build it again.',
      `The artifact ends too early (expected ${small.length}, found ${small.length - 1}). Fetch the artifact or build it again.`,
      `The artifact goes on after its end (expected ${small.length}, found ${small.length + 1}). Fetch the artifact or build it again.`,
      'The section bytes is damaged: its checksum is wrong (…). Fetch the artifact or build it again.',
      'The header of the artifact is damaged: its checksum is wrong (…). Fetch the artifact or build it again.',
      'The header of the artifact makes no sense. Fetch the artifact or build it again.',
    ]);
  });

  it('is refused when its header is whole but makes no sense', () => {
    const texts = [
      '',
      '{',
      '[]',
      'null',
      '\ud800',
      '{"meta":{}}',
      '{"types":[],"lengths":[],"numbers":{}}',
      ...[
        '1,"types":[],"lengths":[],"numbers":{}',
        '{},"lengths":[],"numbers":{}',
        '{},"types":[],"numbers":{}',
        '{},"types":[],"lengths":[]',
        '{},"types":{},"lengths":{},"numbers":{}',
        '{},"types":"","lengths":"","numbers":{}',
        '{},"types":[],"lengths":[],"numbers":1',
        '{},"types":[0],"lengths":[],"numbers":{}',
        '{},"types":[],"lengths":[0],"numbers":{}',
        ...[
          '[null],"lengths":[0]',
          '[5],"lengths":[0]',
          '[-1],"lengths":[0]',
          '[0.5],"lengths":[0]',
          '["length"],"lengths":[0]',
          '["at"],"lengths":[0]',
          '[0],"lengths":[null]',
          '[0],"lengths":["0"]',
          '[0],"lengths":[-1]',
          '[0],"lengths":[0.5]',
          '[0],"lengths":[1e300]',
          '[0],"lengths":[100]',
          '[0,0],"lengths":[0,8]',
        ].map((entries) => `{},"types":${entries},"numbers":{"":{"a":0}}`),
        ...['1', '-1', '0.5', 'null', '"a"', '"length"', '{}'].map(
          (number) => `{},"types":[0],"lengths":[0],"numbers":{"":{"a":${number}}}`,
        ),
      ].map((rest) => `{"meta":${rest}}`),
    ];
    for (const text of texts)
      expect(
        damageOf(() => readAll(withHeader(text))),
        text,
      ).toMatchObject({ reason: 'header' });
    expect(readAll(withHeader('{"meta":{},"types":[],"lengths":[],"numbers":{}}'))).toEqual({ meta: {}, sections: {} });
    for (const numbers of ['{"":null}', '{"":1}', '{"a":0}', '{"":{"b":1}}']) {
      const { sections } = readSections(withHeader(`{"meta":{},"types":[0],"lengths":[0],"numbers":${numbers}}`));
      expect(() => sections.unverified('a', Uint8Array), numbers).toThrow(ArtifactDamaged);
    }
    const shared = withHeader('{"meta":{},"types":[0,4],"lengths":[0,0],"numbers":{"":{"a":0,"b":0},"a/":{"b":1}}}');
    expect(readAll(shared).sections).toEqual({ a: new Uint8Array(), b: new Uint8Array(), 'a/b': new Float64Array() });
  });

  it('is refused whichever byte is another', () => {
    for (let at = 0; at < small.length; at++) {
      for (let by = 1; by < 256; by++) damageOf(() => readAll(changed(small, at, by)));
    }
  });

  it('is refused wherever it is cut', () => {
    for (let length = 0; length < small.length; length++) damageOf(() => readAll(small.subarray(0, length)));
  });

  it('is refused whichever bytes are others', () => {
    const change = fc.record({ at: fc.nat(small.length - 1), bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const bytes = small.slice();
        for (const { at, bytes: others } of changes) bytes.set(others.subarray(0, small.length - at), at);
        if (bytes.some((byte, i) => byte !== small[i])) damageOf(() => readAll(bytes));
      }),
      { numRuns: runs('Damaged artifacts: never read', 3000) },
    );
  });

  it('is refused when its pieces change places', () => {
    const bytes = new Uint32Array(100_000).fill(1, 50_000);
    const artifact = writeSections({}, { bytes });
    const bodyStart = artifact.length - bytes.byteLength;
    const first = artifact.slice(bodyStart, bodyStart + blockLength);
    artifact.copyWithin(bodyStart, bodyStart + 20 * blockLength, bodyStart + 21 * blockLength);
    artifact.set(first, bodyStart + 20 * blockLength);
    expect(damageOf(() => readAll(artifact)).reason).toBe('checksum');
  });
});

describe('a large artifact', () => {
  const bodyStart = large.length - (104 + 2_400_000 + 16);

  it('is verified where it is used', () => {
    const damaged = readSections(changed(large, bodyStart + 104 + 2_000_000, 4)).sections;
    expect(damaged.get('first')).toEqual(largeSections.first);
    expect(damaged.get('last')).toEqual(largeSections.last);
    for (let i = 0; i < 2; i++) expect(damageOf(() => damaged.get('large'))).toMatchObject({ reason: 'checksum', part: 'section large' });
    const piece = damaged.unverified('large', Uint32Array);
    piece.verify(0, 490_000);
    expect(piece.section[489_999]).toBe(489_999 * 7);
    expect(damageOf(() => piece.verify(499_990, 500_010)).part).toBe('section large');
    piece.verify(510_000, 600_000);
  });

  it('is not read by means of checksums that are damaged', () => {
    for (const at of [bodyStart - 8, bodyStart - 592]) {
      expect(
        damageOf(() => readAll(changed(large, at, 1))),
        `${at - bodyStart}`,
      ).toMatchObject({ reason: 'checksum' });
    }
  });

  it('is never read where it is damaged', () => {
    fc.assert(
      fc.property(fc.nat(large.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const byte = large[at] as number;
        large[at] = byte ^ by;
        try {
          damageOf(() => readAll(large));
        } finally {
          large[at] = byte;
        }
      }),
      { numRuns: runs('Damaged large artifacts: never read', 100) },
    );
  });
});

it('an artifact is not read on a big-endian machine', () => {
  expect(() => requireLittleEndian(Uint8Array.of(0, 0, 0, 1))).toThrow(/little-endian/);
});

/** An artifact without sections whose header is any text, with the right checksum. */
function withHeader(text: string): Uint8Array {
  const json = new TextEncoder().encode(text);
  const bytes = new Uint8Array(32 + Math.ceil(json.length / 8) * 8);
  bytes.set(writeSections({}, {}).subarray(0, 32));
  bytes.set(json, 32);
  const words = new Int32Array(bytes.buffer);
  words[3] = json.length;
  words[7] = checksum(words, 8, words.length, checksum(words, 0, 7));
  return bytes;
}

import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileArtifact } from '../src/artifact/compile.ts';
import { inflate, inflateStream } from '../src/artifact/inflate.ts';
import type { Section } from '../src/artifact/layout.ts';
import { fromPlanes, inPlanes } from '../src/artifact/packed.ts';
import { writeSections } from '../src/artifact/sections.ts';
import { loadRegisterData } from '../src/data.ts';

const sections = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.oneof<fc.Arbitrary<Section>[]>(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint16Array({ maxLength: 100 }),
    fc.uint32Array({ maxLength: 100 }),
    fc.int32Array({ maxLength: 100 }),
    fc.float64Array({ maxLength: 40 }),
  ),
  { noNullPrototype: true },
);

it('any artifact comes out of its planes as it went in', () => {
  fc.assert(
    fc.property(sections, (drawn) => {
      const artifact = writeSections({}, drawn);
      expect(fromPlanes(inPlanes(artifact))).toEqual(artifact);
    }),
  );
});

it('the register is packed smaller in planes, and both ways to unpack it give it back', async () => {
  const artifact = compileArtifact(await loadRegisterData());
  const packed = deflateRawSync(inPlanes(artifact));
  expect(packed.length).toBeLessThan(deflateRawSync(artifact).length);
  for (const unpack of [inflate, inflateStream]) {
    const planes = await unpack(packed.toString('base64'));
    expect(Buffer.compare(fromPlanes(planes), artifact)).toBe(0);
  }
});

import { type KindName, kindNames } from '@org/migration-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { compareSchemas } from '../src/diff/compare-schemas.ts';
import { greatest } from '../src/diff/release.ts';
import { bumpOf } from '../src/diff/schema-change.ts';
import type { Bag } from '../src/diff/schema-node.ts';
import { change, changes } from './mutation.ts';
import { recordsOf, schemaAt } from './register.ts';

const effects = (before: Bag, after: Bag) => compareSchemas(before, after).map(({ path, effect }) => `${effect} ${path}`);

describe('one change of a schema', () => {
  const object = (extra: Bag = {}): Bag => ({ type: 'object', properties: { a: { type: 'string' } }, required: ['a'], ...extra });
  const cases: [string, Bag, Bag, string[]][] = [
    ['none', object(), object(), []],
    ['a title', object({ title: 'A' }), object({ title: 'B' }), ['told-otherwise /title']],
    ['a bound drawn closer', { maxLength: 5 }, { maxLength: 4 }, ['narrowed /maxLength']],
    ['a bound let go', { maxLength: 5 }, {}, ['widened /maxLength']],
    ['a lower bound raised', { minItems: 1 }, { minItems: 2 }, ['narrowed /minItems']],
    ['a code more', { enum: ['a'] }, { enum: ['a', 'b'] }, ['widened /enum']],
    ['a constant that becomes a list', { const: 'a' }, { enum: ['a', 'b'] }, ['widened /enum']],
    ['a constant and a list of one say the same', { const: 'a' }, { enum: ['a'] }, []],
    ['a code replaced', { enum: ['a'] }, { enum: ['b'] }, ['narrowed /enum', 'widened /enum']],
    ['a type more', { type: 'string' }, { type: ['string', 'null'] }, ['widened /type']],
    ['numbers that become whole', { type: 'number' }, { type: 'integer' }, ['narrowed /type']],
    ['a field that must be there', object({ required: [] }), object(), ['narrowed /required']],
    ['a field that may be missing', object(), object({ required: [] }), ['widened /required']],
    ['an open object closed', object(), object({ additionalProperties: false }), ['narrowed /additionalProperties']],
    [
      'a field more in a closed object',
      object({ additionalProperties: false }),
      object({ additionalProperties: false, properties: { a: { type: 'string' }, b: {} } }),
      ['widened /properties/b'],
    ],
    ['a field more in an open object', object(), object({ properties: { a: { type: 'string' }, b: {} } }), ['field-added /properties/b']],
    ['a field less in an open object', object(), object({ properties: {} }), ['field-removed /properties/a']],
    ['under not, everything is turned round', { not: { enum: ['a'] } }, { not: { enum: ['a', 'b'] } }, ['narrowed /not/enum']],
    ['a prohibition more', {}, { not: { const: 1 } }, ['narrowed /not']],
    ['another pattern', { pattern: '^a' }, { pattern: '^b' }, ['unclear /pattern']],
    ['an alternative more', { anyOf: [{ title: 'A' }] }, { anyOf: [{ title: 'A' }, { title: 'B' }] }, ['widened /anyOf/1']],
    ['an alternative less', { oneOf: [{ title: 'A' }, { title: 'B' }] }, { oneOf: [{ title: 'B' }] }, ['narrowed /oneOf/0']],
    ['one demand more', { allOf: [{ title: 'A' }] }, { allOf: [{ title: 'A' }, { title: 'B' }] }, ['narrowed /allOf/1']],
    [
      'a part that is referred to, told once',
      { $defs: { a: { maxLength: 5 } }, items: { $ref: '#/$defs/a' } },
      { $defs: { a: { maxLength: 4 } }, items: { $ref: '#/$defs/a' } },
      ['narrowed /$defs/a/maxLength'],
    ],
    [
      'a part under another name is compared where it is used',
      { $defs: { a: { maxLength: 5 } }, items: { $ref: '#/$defs/a' } },
      { $defs: { b: { maxLength: 5 } }, items: { $ref: '#/$defs/b' } },
      [],
    ],
    [
      'a schema that refers to itself',
      { $defs: { a: { items: { $ref: '#/$defs/a' } } }, $ref: '#/$defs/a' },
      { $defs: { b: { items: { $ref: '#/$defs/b' }, minItems: 1 } }, $ref: '#/$defs/b' },
      ['narrowed /minItems'],
    ],
    ['a branch of oneOf twice', { oneOf: [{ type: 'string' }] }, { oneOf: [{ type: 'string' }, { type: 'string' }] }, ['unclear /oneOf/1']],
    [
      'a branch of oneOf once again',
      { oneOf: [{ type: 'string' }, { type: 'string' }] },
      { oneOf: [{ type: 'string' }] },
      ['unclear /oneOf/1'],
    ],
    ['a reference that leads elsewhere', { $ref: 'a.json' }, { $ref: 'b.json' }, ['unclear /$ref']],
    ['a keyword that is not known', {}, { 'x-new': 1 }, ['narrowed /x-new']],
  ];
  it.each(cases)('%s', (_name, before, after, expected) => expect(effects(before, after)).toEqual(expected));
});

describe('what a change asks of the next version', () => {
  const cases: [string, Bag, Bag, string, string][] = [
    ['a title', { title: 'A' }, { title: 'B' }, 'patch', 'patch'],
    ['a code more', { enum: ['a'] }, { enum: ['a', 'b'] }, 'minor', 'minor'],
    ['a code less', { enum: ['a', 'b'] }, { enum: ['a'] }, 'major', 'major'],
    ['a field that may be missing', { required: ['a'] }, { required: [] }, 'minor', 'major'],
    ['a field of another type too', { type: 'string' }, { type: ['string', 'number'] }, 'minor', 'major'],
    ['a new field in an open object', { properties: {} }, { properties: { a: {} } }, 'minor', 'minor'],
  ];
  it.each(cases)('%s', (_name, before, after, authored, forReaders) => {
    const needed = (face: 'authored' | 'public') => greatest(compareSchemas(before, after).map((one) => bumpOf(one, face)));
    expect([needed('authored'), needed('public')]).toEqual([authored, forReaders]);
  });
});

describe('the effects that are told hold for real records', () => {
  const ajv = () => new Ajv2020({ strict: false, validateFormats: false });
  const records = new Map(kindNames.map((kind) => [kind, recordsOf(kind, 'authored').slice(0, 12)]));
  const withoutIds = (kind: KindName) => {
    const { $id: _, examples: __, ...schema } = schemaAt(`authored/${kind}.schema.json`);
    return schema as Bag;
  };

  it('what is not told as narrowed refuses nothing more; what is not told as widened accepts nothing more', () => {
    const tally = { told: 0, untold: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...kindNames),
        changes,
        fc.array(changes, { minLength: 1, maxLength: 20 }),
        (kind, schemaChange, edits) => {
          const before = withoutIds(kind);
          const after = change(before, schemaChange) as Bag;
          const old = ajv().compile(before);
          let now: typeof old;
          try {
            now = ajv().compile(after);
          } catch {
            // Not every change leaves a schema.
            return;
          }
          const found = new Set(compareSchemas(before, after).map(({ effect }) => effect));
          const mayRefuse = found.has('narrowed') || found.has('unclear') || found.has('field-added');
          const mayAccept = found.has('widened') || found.has('unclear') || found.has('field-removed');
          tally[found.size > 0 ? 'told' : 'untold']++;
          const documents = (records.get(kind) ?? []).flatMap((record) => [
            record as unknown,
            ...edits.map((edit) => change(record, edit)),
          ]);
          for (const document of documents) {
            const [was, is] = [old(document), now(document)];
            if (was && !is) expect({ mayRefuse, document }).toEqual({ mayRefuse: true, document });
            if (!was && is) expect({ mayAccept, document }).toEqual({ mayAccept: true, document });
          }
        },
      ),
      { numRuns: runs('Effects of schema changes, tried on records', 150) },
    );
    expect(tally.told).toBeGreaterThan(20);
  });
});

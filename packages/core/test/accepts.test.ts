import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { runs } from '../../../.config/proof.ts';
import { loadRegisterData } from '../src/data.ts';
import { acceptsOf } from '../src/schema/accepts.ts';
import { authoredSchema, shorten } from '../src/schema/faces.ts';
import { schemas } from '../src/schema/schemas.ts';

const records = [...(await loadRegisterData()).records.values()].map((record) => ({
  kind: record.kind,
  public: JSON.parse(JSON.stringify(record)) as unknown,
  authored: JSON.parse(JSON.stringify(shorten(record))) as unknown,
}));

const values = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    true,
    0,
    -0,
    1.5,
    Number.POSITIVE_INFINITY,
    2 ** 60,
    '',
    ' ',
    'a  b',
    'e\u0301',
    'x\u200b',
    'x'.repeat(1300),
    [],
    {},
    [[]],
    undefined,
  ),
  fc.constantFrom(
    'topic',
    'topic/remittances',
    'organization/iom',
    'a-58-98/42',
    '2003-02-30',
    '2003',
    '1999/..',
    'lead',
    'preferred',
    '12',
    'CL',
  ),
  fc.constantFrom<unknown[]>({ source: 'a-58-98', locator: '42' }, { relation: 'exactly', value: 4, unit: 'days' }, { value: 'x' }),
  fc.anything({ maxDepth: 2 }),
);

/** Puts a value in the place of another, or takes it away, or adds a key. */
function changed(given: unknown, where: number, value: unknown, way: number): unknown {
  const copy = structuredClone(given);
  const places: [object, string][] = [];
  const walk = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return;
    for (const [key, item] of Object.entries(one)) {
      places.push([one, key]);
      walk(item);
    }
  };
  walk(copy);
  const [holder, key] = places[where % places.length] as [Record<string, unknown>, string];
  if (way === 0) delete holder[key];
  else if (way === 1) holder[`${key}x`] = value;
  else holder[key] = value;
  return copy;
}

describe('acceptsOf', () => {
  test.each(['public', 'authored'] as const)('gives the verdict of zod on changed records, %s', (face) => {
    const tally = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(), values, fc.nat({ max: 5 }), (record, where, value, way) => {
        const schema: z.ZodMiniType = face === 'public' ? schemas[record.kind] : authoredSchema(record.kind);
        const one = changed(record[face], where, value, way);
        const wanted = schema.safeParse(one).success;
        expect(acceptsOf(schema)(one)).toBe(wanted);
        tally[wanted ? 'accepted' : 'refused']++;
      }),
      { numRuns: runs(`Changed records, ${face} face: the quick verdict is that of zod`, 3000) },
    );
    expect(Math.min(tally.accepted, tally.refused)).toBeGreaterThan(100);
  });

  test('accepts every record as it is, and refuses what is none', () => {
    for (const record of records) expect(acceptsOf(schemas[record.kind])(record.public)).toBe(true);
    for (const none of [undefined, null, 1, 'x', [], {}]) expect(acceptsOf(schemas.topic)(none)).toBe(false);
  });
});

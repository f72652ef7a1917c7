import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { kindNames } from '../src/schema/id.ts';
import { fieldsOf } from '../src/schema/kind-fields.ts';
import { kindOfPlural, kinds } from '../src/schema/kinds.ts';
import { schemas } from '../src/schema/schemas.ts';

describe.each(kindNames)('the kind %s', (kind) => {
  const { plural, caption, featured, extent } = kinds[kind];
  const schema = schemas[kind];
  const { examples } = z.globalRegistry.get(schema) as { examples: readonly object[] };

  it('says in its schema what it is called and how it is shown', () => {
    const { title, description } = kinds[kind];
    expect(z.globalRegistry.get(schema)).toMatchObject({ title, description, plural, caption, featured });
    expect(kindOfPlural[plural]).toBe(kind);
  });

  it('features fields that it has', () => {
    const known = fieldsOf(kind).map(({ path }) => `/${path.join('/')}`);
    expect([caption, ...featured, ...(extent ? [extent] : [])].filter((pointer) => !known.includes(pointer))).toEqual([]);
  });

  it('has examples that are valid, and refuses nothing at all', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(schema.safeParse(example).error).toBeUndefined();
    expect(schema.safeParse({}).success).toBe(false);
  });
});

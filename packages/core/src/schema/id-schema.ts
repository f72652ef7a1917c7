import * as z from 'zod/mini';
import { kindNames, maxSlugLength, type Ref, slugPattern } from './id.ts';

export const KindName = z.enum(kindNames).check(z.meta({ description: 'The kind of a record.' }));
export type KindName = z.infer<typeof KindName>;

/** An identifier within one kind: a lower-case kebab slug, such as `unhcr`. */
export const Slug = z
  .string()
  .check(
    z.maxLength(maxSlugLength),
    z.regex(slugPattern, 'is not a lower-case kebab slug such as "unhcr"'),
    z.meta({ title: 'Slug', description: 'A lower-case kebab slug, such as `unhcr`.' }),
  );

/** Marks the schemas that hold a reference, with the kinds that they accept. */
export const references = z.registry<{ kinds: readonly KindName[] }>();

/** A schema for a reference to a record of one of `kinds`. */
export function ref<const K extends readonly [KindName, ...KindName[]]>(...kinds: K) {
  const pattern = new RegExp(`^(?:${kinds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`);
  const expected = kinds.map((kind) => `"${kind}/…"`).join(' or ');
  const schema = z
    .string()
    .check(
      z.maxLength(100),
      z.regex(pattern, `is not a reference ${expected}`),
      z.meta({ description: `A reference ${expected}.` }),
    ) as unknown as z.ZodMiniType<Ref<K[number]>, string>;
  references.add(schema, { kinds });
  return schema;
}

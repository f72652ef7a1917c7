import * as z from 'zod/mini';
import { kindNames, maxSlugLength, type Ref, slugPattern } from './id.ts';

export const KindName = z.enum(kindNames).check(z.meta({ title: 'Kind', description: 'The kind of a record.' }));
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

/** Does a schema hold a reference? So does its copy with a description of its own, which inherits what was registered. */
export const isReference = (schema: z.ZodMiniType): boolean => references.get(schema) !== undefined;

const refs = new Map<string, z.ZodMiniType>();

/** The schema of a reference to a record of one of `kinds`: one schema, however often it is asked for. */
export function ref<const K extends readonly [KindName, ...KindName[]]>(...kinds: K) {
  const key = kinds.join(' or ');
  const known = refs.get(key) ?? newRef(kinds);
  refs.set(key, known);
  return known as z.ZodMiniType<Ref<K[number]>, string>;
}

function newRef(kinds: readonly KindName[]): z.ZodMiniType {
  const pattern = new RegExp(`^${kinds.length > 1 ? `(?:${kinds.join('|')})` : kinds}/[a-z0-9]+(?:-[a-z0-9]+)*$`);
  const expected = kinds.map((kind) => `"${kind}/…"`).join(' or ');
  const schema = z.string().check(
    z.maxLength(100),
    z.regex(pattern, `is not a reference ${expected}`),
    z.meta({
      title: `Reference to ${kinds.length > 3 ? 'subject' : kinds.map((kind) => kind.replace('-', ' ')).join(' or ')}`,
      description: `A reference ${expected}.`,
    }),
  );
  references.add(schema, { kinds });
  return schema;
}

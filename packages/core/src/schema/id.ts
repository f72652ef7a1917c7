import * as z from 'zod';

/** The ten kinds of record, in the order in which the register lists them. */
export const kindNames = [
  'organization',
  'activity',
  'instrument',
  'survey-result',
  'meeting-session',
  'source',
  'person',
  'topic',
  'place',
  'statistic',
] as const;
export type KindName = (typeof kindNames)[number];
export const KindName = z.enum(kindNames).meta({ description: 'The kind of a record.' });

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An identifier within one kind: a lower-case kebab slug, such as `unhcr`. */
export const Slug = z
  .string()
  .max(80)
  .regex(slugPattern, 'is not a lower-case kebab slug such as "unhcr"')
  .meta({ title: 'Slug', description: 'A lower-case kebab slug, such as `unhcr`.' });

/**
 * A reference to a record: `kind/id`, such as `organization/unhcr`. Branded by its kind: a reference to an activity or any
 * string is no reference to an organization. The brand is optional, so that a literal of the right form can be compared
 * with a reference and given for one.
 */
export type Ref<K extends KindName = KindName> = K extends KindName ? `${K}/${string}` & { readonly [z.$brand]?: { Ref: true } } : never;

/** Marks the schemas that hold a reference, with the kinds that they accept. */
export const references = z.registry<{ kinds: readonly KindName[] }>();

/** A schema for a reference to a record of one of `kinds`. */
export function ref<const K extends readonly [KindName, ...KindName[]]>(...kinds: K) {
  const pattern = new RegExp(`^(?:${kinds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`);
  const expected = kinds.map((kind) => `"${kind}/…"`).join(' or ');
  const schema = z
    .string()
    .max(100)
    .regex(pattern, `is not a reference ${expected}`)
    .meta({ description: `A reference ${expected}.` }) as unknown as z.ZodType<Ref<K[number]>, string>;
  references.add(schema, { kinds });
  return schema;
}

/** Writes a reference: `refOf('organization', 'unhcr')` is `organization/unhcr`. */
export function refOf<K extends KindName>(kind: K, id: string): Ref<K> {
  return `${kind}/${id}` as Ref<K>;
}

/** Splits a reference into kind and id, or tells that it is none. */
export function parseRef(value: string): { kind: KindName; id: string } | undefined {
  const slash = value.indexOf('/');
  const kind = value.slice(0, slash) as KindName;
  const id = value.slice(slash + 1);
  return slash >= 0 && kindNames.includes(kind) && slugPattern.test(id) ? { kind, id } : undefined;
}

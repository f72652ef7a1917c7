import type * as z from 'zod/mini';

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

export const maxSlugLength = 80;
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Is it an identifier within one kind: a lower-case kebab slug, such as `unhcr`? */
export const isSlug = (text: string): boolean => text.length <= maxSlugLength && slugPattern.test(text);

/**
 * A reference to a record: `kind/id`, such as `organization/unhcr`. Branded by its kind: a reference to an activity or any
 * string is no reference to an organization. The brand is optional, so that a literal of the right form can be compared
 * with a reference and given for one.
 */
export type Ref<K extends KindName = KindName> = K extends KindName ? `${K}/${string}` & { readonly [z.$brand]?: { Ref: true } } : never;

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

import type { JsonSchema } from '../../json-schema/json-schema.ts';

/** A node of a schema that was followed to where its `$ref` leads, and the document in which it stands. */
export type SchemaNode = { node: JsonSchema; root: JsonSchema };

/** Follows a `$ref`; what stands beside it stays. */
export function resolved({ node, root }: SchemaNode): JsonSchema {
  const { $ref, ...beside } = node;
  if ($ref === undefined) return node;
  const target = $ref
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], root);
  return { ...resolved({ node: target as JsonSchema, root }), ...beside };
}

/** The alternatives of a union, those of unions within it included; nothing where it is none. */
export function alternativesOf({ node, root }: SchemaNode): readonly JsonSchema[] | undefined {
  const { anyOf, oneOf } = resolved({ node, root });
  const alternatives = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  return alternatives?.flatMap((one) => alternativesOf({ node: one, root }) ?? [one]);
}

export const propertiesOf = (node: JsonSchema): [string, JsonSchema][] =>
  Object.entries((node.properties ?? {}) as Record<string, JsonSchema>);

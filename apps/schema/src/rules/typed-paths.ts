import { type KindName, kindNames } from '@org/migration-core';
import type { JsonSchema } from '../json-schema/json-schema.ts';
import type { Typed } from './assertion.ts';

/** The paths at which kinds have values of a part, together for the kinds that have the same. */
export type KindPaths = { kinds: readonly KindName[]; paths: readonly string[] };

/** Where records hold values of a part of the public schemas. */
export function typedPaths({ typed }: Typed, schemas: Readonly<Record<KindName, JsonSchema>>): KindPaths[] {
  const isWanted = (name: string) => (typed === 'Reference' ? name.startsWith('ReferenceTo') : name === typed);
  const found = new Map<string, KindName[]>();
  for (const kind of kindNames) {
    const paths = new Set(pathsIn(schemas[kind], schemas[kind].$defs ?? {}, isWanted, ''));
    for (const path of paths) found.set(path, [...(found.get(path) ?? []), kind]);
  }
  const groups = Map.groupBy(found, ([, kinds]) => kinds.join());
  return [...groups.values()].map((group) => ({ kinds: group[0]?.[1] ?? [], paths: group.map(([path]) => path) }));
}

function* pathsIn(
  schema: JsonSchema,
  parts: Readonly<Record<string, JsonSchema>>,
  isWanted: (name: string) => boolean,
  at: string,
): Generator<string> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    if (isWanted(name)) yield at;
    else yield* pathsIn(parts[name] ?? {}, parts, isWanted, at);
  }
  if (schema.items !== undefined) yield* pathsIn(schema.items as JsonSchema, parts, isWanted, `${at}/*`);
  for (const [field, value] of Object.entries(schema.properties ?? {}))
    yield* pathsIn(value as JsonSchema, parts, isWanted, `${at}/${field}`);
}

import { isDeepStrictEqual } from 'node:util';
import { toPointer } from '@org/migration-core';
import { bounds } from './bounds.ts';
import type { SchemaChange, SchemaEffect } from './schema-change.ts';
import { type Bag, bagOf, comesAgain, constantsOf, isBag, listOf, namesOf, refers, resolved, type Schema, typesOf } from './schema-node.ts';

/** Two editions of what stands at a place, and whether a `not` around it turns its effect round. */
type Pair<T> = { before: T; after: T; path: readonly string[]; isNegated: boolean };

const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'examples',
  'default',
  '$comment',
  'deprecated',
  '$id',
  '$schema',
]);

/**
 * The differences between two editions of a JSON Schema (draft-07 or 2020-12), each with what it does to the documents that are accepted.
 * A part that both refer to by the same `$ref` is compared once, where it stands under `$defs` or `definitions`.
 */
export function compareSchemas(before: Bag, after: Bag): SchemaChange[] {
  /** The pairs of references that were followed: schemas may refer to themselves. */
  const followed = new Set<string>();

  function* nodes(pair: Pair<Schema>): Generator<SchemaChange> {
    const { before: was, after: is, path, isNegated } = pair;
    // Under `not` even an equal node is looked into: what it refers to may have changed, and does the contrary here.
    if (isDeepStrictEqual(was, is) && !(isNegated && refers(is))) return;
    if (acceptsAll(was) && acceptsAll(is)) return;
    if (!isBag(was) || !isBag(is)) yield changed(pair, was === false || acceptsAll(is) ? 'widened' : 'narrowed');
    else if (was.$ref !== is.$ref || (isNegated && '$ref' in is)) yield* references({ before: was, after: is, path, isNegated });
    else {
      for (const keyword of new Set([...Object.keys(was), ...Object.keys(is)])) {
        if (keyword !== '$ref') yield* compared(keyword, was, is, { path: [...path, keyword], isNegated });
      }
    }
  }

  function* references({ before: was, after: is, path, isNegated }: Pair<Bag>): Generator<SchemaChange> {
    const key = JSON.stringify([was.$ref ?? path, is.$ref ?? path, isNegated]);
    if (followed.has(key)) return;
    followed.add(key);
    const [old, now] = [resolved(was, before), resolved(is, after)];
    if (old && now) yield* nodes({ before: old, after: now, path, isNegated });
    else if (was.$ref !== is.$ref) yield changed({ before: was.$ref, after: is.$ref, path: [...path, '$ref'], isNegated }, 'unclear');
  }

  function* compared(keyword: string, old: Bag, now: Bag, at: Pick<Pair<unknown>, 'path' | 'isNegated'>): Generator<SchemaChange> {
    const pair = { before: old[keyword], after: now[keyword], ...at };
    switch (keyword) {
      case '$defs':
      case 'definitions':
        return yield* members(bagOf(pair.before), bagOf(pair.after), { ...at, isNegated: false });
      case 'properties':
        return yield* properties(old, now, at);
      case 'items':
      case 'additionalProperties':
      case 'propertyNames':
        return yield* nodes(pair as Pair<Schema>);
      case 'not':
        if (pair.before === undefined || pair.after === undefined) break;
        return yield* nodes({ ...(pair as Pair<Schema>), isNegated: !at.isNegated });
      case 'allOf':
      case 'anyOf':
      case 'oneOf':
        if (pair.before === undefined || pair.after === undefined) break;
        return yield* branches(pair, keyword);
      case 'const':
        // A constant and a list of one value say the same, and are compared once.
        if ('enum' in old || 'enum' in now) return;
        return yield* sets(pair, constantsOf(old), constantsOf(now));
      case 'enum':
        return yield* sets(pair, constantsOf(old), constantsOf(now));
      case 'type':
        return yield* sets(pair, typesOf(old), typesOf(now));
      case 'required':
        return yield* sets({ ...pair, isNegated: !at.isNegated }, new Set(listOf(pair.before)), new Set(listOf(pair.after)));
      default:
    }
    if (isDeepStrictEqual(pair.before, pair.after)) return;
    const known = annotations.has(keyword) ? 'told-otherwise' : bounds.get(keyword)?.(pair.before, pair.after);
    yield changed(pair, known ?? (pair.before === undefined ? 'narrowed' : pair.after === undefined ? 'widened' : 'unclear'));
  }

  /** What stands under the same name on both sides. */
  function* members(old: Bag, now: Bag, { path, isNegated }: Pick<Pair<unknown>, 'path' | 'isNegated'>): Generator<SchemaChange> {
    for (const [name, is] of Object.entries(now)) {
      if (Object.hasOwn(old, name)) yield* nodes({ before: old[name] as Schema, after: is as Schema, path: [...path, name], isNegated });
    }
  }

  function* properties(old: Bag, now: Bag, { path, isNegated }: Pick<Pair<unknown>, 'path' | 'isNegated'>): Generator<SchemaChange> {
    const [was, is] = [bagOf(old.properties), bagOf(now.properties)];
    yield* members(was, is, { path, isNegated });
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const pair = { before: was[name], after: is[name], path: [...path, name], isNegated };
      if (!Object.hasOwn(was, name)) yield changed(pair, old.additionalProperties === false ? 'widened' : 'field-added');
      else if (!Object.hasOwn(is, name)) yield changed(pair, now.additionalProperties === false ? 'narrowed' : 'field-removed');
    }
  }

  /** Alternatives that belong together by what tells them from the others. Of `allOf` each one more refuses more. */
  function* branches(pair: Pair<unknown>, keyword: string): Generator<SchemaChange> {
    const [old, now] = [listOf(pair.before), listOf(pair.after)];
    const [oldNames, newNames] = [namesOf(old), namesOf(now)];
    const [more, less] = keyword === 'allOf' ? (['narrowed', 'widened'] as const) : (['widened', 'narrowed'] as const);
    const at = (i: number) => ({ path: [...pair.path, String(i)], isNegated: pair.isNegated });
    // What fits two branches of `oneOf` is refused.
    const told = (effect: SchemaEffect, name: string) => (keyword === 'oneOf' && comesAgain(name) ? 'unclear' : effect);
    for (const [i, is] of now.entries()) {
      const place = oldNames.indexOf(newNames[i] as string);
      if (place >= 0) yield* nodes({ before: old[place] as Schema, after: is as Schema, ...at(i) });
      else yield { ...changed({ before: undefined, after: is, ...at(i) }, told(more, newNames[i] as string)), keyword };
    }
    for (const [i, was] of old.entries()) {
      const name = oldNames[i] as string;
      if (!newNames.includes(name)) yield { ...changed({ before: was, after: undefined, ...at(i) }, told(less, name)), keyword };
    }
  }

  return [...nodes({ before, after, path: [], isNegated: false })];
}

/** Does a schema accept everything? */
const acceptsAll = (schema: Schema): boolean =>
  schema === true || schema === undefined || (isBag(schema) && Object.keys(schema).length === 0);

const turned = { narrowed: 'widened', widened: 'narrowed', 'field-added': 'unclear', 'field-removed': 'unclear' } as const;

function changed({ before, after, path, isNegated }: Pair<unknown>, effect: SchemaEffect): SchemaChange {
  return {
    path: toPointer(path),
    keyword: path.at(-2) === 'properties' ? 'properties' : (path.at(-1) ?? ''),
    effect: isNegated && effect in turned ? turned[effect as keyof typeof turned] : effect,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** Two sets of what is allowed; undefined is everything. */
function* sets(pair: Pair<unknown>, old: ReadonlySet<unknown> | undefined, now: ReadonlySet<unknown> | undefined): Generator<SchemaChange> {
  if (now && (!old || [...old].some((one) => !now.has(one)))) yield changed(pair, 'narrowed');
  if (old && (!now || [...now].some((one) => !old.has(one)))) yield changed(pair, 'widened');
}

import { isDeepStrictEqual } from 'node:util';
import { portableTextPattern, textPattern } from '@org/migration-core/schema';
import { unsaidIn } from '../rules/unsaid.ts';
import { type Face, type Subject, schemaId } from './address.ts';
import { inOrder, type JsonSchema, mapSchemas, sortedByKey } from './json-schema.ts';

/**
 * A schema of 2020-12 that refers to its own parts only, in the profile of draft-07 on which validators and generators of all languages
 * agree: parts under `definitions`, nothing beside a `$ref`, a list of one value for a constant, no word that drafts before or after lack,
 * and patterns that mean the same to every engine.
 */
export function inDraft07(schema: JsonSchema, face: Face, subject: Subject): JsonSchema {
  const excluded = new Excluded();
  const { $schema: _, $comment: __, $id: ___, $defs, ...rest } = mapSchemas(schema, (part) => excluded.named(restricted(part)));
  return inOrder({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaId(face, subject, 'draft-07'),
    $comment: unsaidIn(face, 'draft-07'),
    ...rest,
    definitions: sortedByKey({ ...$defs, ...excluded.definitions }),
  } as JsonSchema);
}

const restricted = (schema: JsonSchema): JsonSchema => referenced(portable(withoutCounts(withoutConstant(schema))));

function withoutConstant({ const: value, ...rest }: JsonSchema): JsonSchema {
  return value === undefined ? rest : { ...rest, enum: [value] };
}

/** At least one: not all of them another. That there is no more than one is beyond the profile. */
function withoutCounts({ contains, maxContains: _, ...rest }: JsonSchema): JsonSchema {
  return contains === undefined ? rest : excluding(rest, { items: { not: contains } });
}

/** Where `$` also stands before a last line feed, and `^` behind any, a pattern for the whole of a text does not keep it out. */
function portable(schema: JsonSchema): JsonSchema {
  if (schema.pattern === undefined) return schema;
  if (schema.pattern !== textPattern) return excluding(schema, { pattern: '\\n' });
  return excluding({ ...schema, pattern: portableTextPattern.holds }, { pattern: portableTextPattern.never });
}

/** Readers of draft-07 pass over what stands beside a `$ref`. */
function referenced({ $ref, ...rest }: JsonSchema): JsonSchema {
  if ($ref === undefined) return rest;
  const reference = { $ref: $ref.replace('#/$defs/', '#/definitions/') };
  return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] };
}

function excluding(schema: JsonSchema, excluded: JsonSchema): JsonSchema {
  if (schema.not !== undefined) throw new Error('A schema that excludes something already cannot exclude more.');
  return { ...schema, not: excluded };
}

/**
 * What `not` excludes, each as a definition of its own where it speaks of fields: a validator that writes code for a schema (fastjsonschema)
 * keeps what it knows of a value in variables, and those of a `not` that broke off are not set.
 */
class Excluded {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #found: JsonSchema[] = [];

  named(schema: JsonSchema): JsonSchema {
    const { not } = schema;
    if (typeof not !== 'object' || !JSON.stringify(not).includes('"properties"')) return schema;
    const whole = { type: not.items === undefined ? 'object' : 'array', ...not } as JsonSchema;
    const known = this.#found.findIndex((one) => isDeepStrictEqual(one, whole));
    const number = known < 0 ? this.#found.push(whole) : known + 1;
    const name = `Excluded${number}`;
    this.definitions[name] = { title: `Excluded ${number}`, description: 'What a value must not be.', ...whole };
    return { ...schema, not: { $ref: `#/definitions/${name}` } };
  }
}

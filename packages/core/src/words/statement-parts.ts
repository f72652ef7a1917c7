import type * as z from 'zod/mini';
import { Locator } from '../schema/citation-schema.ts';
import { Edtf } from '../schema/edtf-schema.ts';
import { isReference, Slug } from '../schema/id-schema.ts';
import { Quantity } from '../schema/quantity-schema.ts';
import { isOptional, required, shapeOf } from '../schema/shape.ts';

/** A value in a record, with its schema and the pointer that leads to it. */
export type Member = { name: string; schema: z.ZodMiniType; value: unknown; path: string };

/** A statement taken apart for showing: what it is about, as what, and the rest. */
export type Parts = {
  /** Left out where a statement has nothing but its roles. */
  principal?: Member;
  /** Codes: role, type, relation, quantifier, … */
  roles: readonly Member[];
  /** What the principal is called, where the statement says so. */
  label?: string;
  details: readonly Member[];
};

/** Shown beside every statement rather than as parts of it. */
const qualifiers = new Set(['holds', 'basis', 'reference', 'stated', 'note', 'cite']);
/** Texts that a statement is about, the first that is there. */
const principalNames = ['value', 'text', 'subject', 'title', 'description', 'heading', 'label', 'locator'];

/** Takes an object apart; undefined where the value is a leaf, as a quantity is. */
export function partsOf({ schema, value, path }: Member): Parts | undefined {
  const shape = shapeOf(schema);
  if (shape.type !== 'object' || required(schema) === Quantity) return undefined;
  const given = value as Record<string, unknown>;
  const members = Object.entries(shape.fields)
    .filter(([name, field]) => given[name] !== undefined && !qualifiers.has(name) && !isInternal(name, field))
    .map(([name, field]): Member => ({ name, schema: field, value: given[name], path: `${path}/${name}` }));
  const roles = members.filter((member) => isCode(member.schema));
  const others = members.filter((member) => !roles.includes(member));
  const principal = principalOf(others);
  const label = others.find((member) => member.name === 'label' && member !== principal);
  return {
    ...(principal && { principal }),
    roles,
    ...(label && { label: String(label.value) }),
    details: others.filter((member) => member !== principal && member !== label),
  };
}

const principalOf = (members: readonly Member[]): Member | undefined =>
  principalNames.flatMap((name) => members.find((member) => member.name === name) ?? [])[0] ??
  members.find(({ schema }) => isReference(required(schema)) && !isOptional(schema)) ??
  members.find(({ schema }) => [Quantity, Edtf].includes(required(schema) as never)) ??
  members.find(({ schema }) => isReference(required(schema)));

/** Is it one of a closed list of words, or a word or an id? */
export const isCode = (schema: z.ZodMiniType): boolean => ['enum', 'union'].includes(required(schema)._zod.def.type);

/** Ids that only tie parts of a record together say nothing to a reader. */
const isInternal = (name: string, schema: z.ZodMiniType): boolean =>
  name !== 'locator' && ([Slug, Locator] as z.ZodMiniType[]).includes(required(schema));

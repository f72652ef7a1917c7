import { valueAt } from '@org/migration-core';

export type Bag = Readonly<Record<string, unknown>>;
/** `true` and a schema that is left out accept everything, `false` nothing. */
export type Schema = boolean | Bag | undefined;

export const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
export const bagOf = (value: unknown): Bag => (isBag(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The node that a node refers to within its file, with what stands beside the reference; itself where it refers to nothing. */
export function resolved(node: Bag, root: Bag): Bag | undefined {
  const { $ref, ...beside } = node;
  if ($ref === undefined) return node;
  const target = typeof $ref === 'string' && $ref.startsWith('#') ? valueAt(root, decodeURIComponent($ref.slice(1))) : undefined;
  return isBag(target) ? { ...target, ...beside } : undefined;
}

/** The constants that a node allows, each as JSON; undefined where it allows any value. */
export function constantsOf({ enum: values, const: constant }: Bag): ReadonlySet<string> | undefined {
  if (Array.isArray(values)) return new Set(values.map((value) => JSON.stringify(value)));
  return constant === undefined ? undefined : new Set([JSON.stringify(constant)]);
}

/** The types that a node allows; a number may be an integer. */
export function typesOf({ type }: Bag): ReadonlySet<string> | undefined {
  if (type === undefined) return undefined;
  return new Set([type].flat().flatMap((name) => (name === 'number' ? ['number', 'integer'] : [String(name)])));
}

/** What tells each alternative of a list from the others: what it refers to, its constants, its title, its type; else all of it. */
export function namesOf(alternatives: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return alternatives.map((alternative) => {
    const name = nameOf(bagOf(alternative));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}

/** Is it the name of an alternative that stands behind another of the same name? */
export const comesAgain = (name: string): boolean => !name.endsWith(' 1');

function nameOf(node: Bag): string {
  const constants = Object.entries(bagOf(node.properties)).flatMap(([name, field]) =>
    isBag(field) && 'const' in field ? [[name, field.const]] : [],
  );
  return JSON.stringify(node.$ref ?? (constants.length > 0 ? constants : (node.title ?? node.type ?? node)));
}

/** Does something within a node refer elsewhere? */
export const refers = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(refers) : isBag(value) && ('$ref' in value || Object.values(value).some(refers));

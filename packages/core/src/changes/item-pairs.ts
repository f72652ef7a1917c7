import { parseRef } from '../schema/id.ts';

/** The items of two lists, by their places: those that belong together, and those that stand on one side alone. */
export type Pairs = {
  paired: readonly (readonly [before: number, after: number])[];
  removed: readonly number[];
  added: readonly number[];
};

/**
 * Finds out which items of two lists are the same fact. Equal items belong together; then items that bear the same `id`, `locator` or
 * `value`, or say the same and differ in how it is known; then items that name the same records and agree in one member more.
 */
export function pairsOf(before: readonly unknown[], after: readonly unknown[]): Pairs {
  const freeBefore = new Set(before.keys());
  const freeAfter = new Set(after.keys());
  const paired: [number, number][] = [];
  const pair = (from: number, to: number) => {
    freeBefore.delete(from);
    freeAfter.delete(to);
    paired.push([from, to]);
  };
  for (const keyOf of [wholeOf, identityOf, assertionOf]) {
    const waiting = Map.groupBy(freeAfter, (i) => keyOf(after[i]));
    for (const i of [...freeBefore]) {
      const key = keyOf(before[i]);
      const match = key === undefined ? undefined : waiting.get(key)?.shift();
      if (match !== undefined) pair(i, match);
    }
  }
  for (const i of [...freeBefore]) {
    const match = [...freeAfter].find((j) => areAlike(before[i], after[j]));
    if (match !== undefined) pair(i, match);
  }
  return { paired: paired.sort(([, a], [, b]) => a - b), removed: [...freeBefore], added: [...freeAfter] };
}

type Bag = Readonly<Record<string, unknown>>;
export const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is said of a statement, and not by it: how it is known, when it holds, who states it. */
const qualifiers = new Set(['holds', 'basis', 'reference', 'stated', 'note', 'cite']);

const wholeOf = (item: unknown): string | undefined => JSON.stringify(item);

/** The name that an item bears within its list. */
function identityOf(item: unknown): string | undefined {
  if (!isBag(item)) return undefined;
  const name = item.id ?? item.locator ?? item.value;
  return name === undefined ? undefined : JSON.stringify(name);
}

const membersOf = (item: Bag) => Object.entries(item).filter(([key]) => !qualifiers.has(key));

const assertionOf = (item: unknown): string | undefined => (isBag(item) ? JSON.stringify(membersOf(item)) : undefined);

function areAlike(before: unknown, after: unknown): boolean {
  if (!isBag(before) || !isBag(after)) return false;
  const [a, b] = [before, after].map((item) => new Map(membersOf(item).map(([key, value]) => [key, JSON.stringify(value)] as const)));
  const named = (item: Bag) => JSON.stringify(membersOf(item).filter(([, value]) => typeof value === 'string' && parseRef(value)));
  return named(before) === named(after) && [...(a ?? [])].some(([key, value]) => b?.get(key) === value);
}

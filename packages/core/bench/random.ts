/** A seeded stream of whole numbers below 2³²: sfc32, which passes PractRand and needs four words of state. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, seed | 0, 0x6a09e667, 1];
  const next = () => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  };
  // The first dozen outputs still show the seed.
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number): number => low + (random() % (high - low + 1));

export const pick = <T>(random: Random, from: readonly T[]): T => from[random() % from.length] as T;

/** One of `from`, the first ones more often than the last: the square of an even draw. */
export function pickEarly<T>(random: Random, from: readonly T[]): T {
  const share = random() / 2 ** 32;
  return from[Math.floor(from.length * share * share)] as T;
}

/** Up to `count` different ones, drawn as by {@link pickEarly}. */
export const pickSome = <T>(random: Random, from: readonly T[], count: number): T[] => [
  ...new Set(Array.from({ length: count }, () => pickEarly(random, from))),
];

/** Draws indexes in proportion to their weights in constant time: the alias method (Walker, 1974; Vose, 1991). */
export function weightedDraw(weights: readonly number[]): (random: Random) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = Float64Array.from(weights, (weight) => (weight / total) * weights.length);
  const other = Uint32Array.from(weights, (_, i) => i);
  const [poor, rich]: [number[], number[]] = [[], []];
  for (const [i, part] of share.entries()) (part < 1 ? poor : rich).push(i);
  while (poor.length > 0 && rich.length > 0) {
    const [small, large] = [poor.pop() as number, rich.at(-1) as number];
    other[small] = large;
    share[large] = (share[large] as number) + (share[small] as number) - 1;
    if ((share[large] as number) < 1) poor.push(rich.pop() as number);
  }
  return (random) => {
    const column = random() % weights.length;
    return random() / 2 ** 32 < (share[column] as number) ? column : (other[column] as number);
  };
}

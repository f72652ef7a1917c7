/** Most levels of nesting that a record may have. */
export const maxDepth = 64;

/** Does a value have more than so many levels? One that contains itself has. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}

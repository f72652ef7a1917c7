import type { Signs } from './signs.ts';

/**
 * A bar of a share of some cells, to an eighth of a cell; what is more than nothing is seen. `perhaps` is drawn behind it, in whole cells.
 */
export function bar(
  { value, perhaps = 0, of }: { value: number; perhaps?: number; of: number },
  cells: number,
  { bar: sign }: Signs,
): string {
  const steps = sign.parts.length + 1;
  const drawn = of <= 0 || value <= 0 ? 0 : Math.max(1, Math.round((cells * steps * Math.min(value, of)) / of));
  const surely = sign.full.repeat(Math.floor(drawn / steps)) + (sign.parts[(drawn % steps) - 1] ?? '');
  const room = cells - [...surely].length;
  const open = of <= 0 || perhaps <= 0 ? 0 : Math.max(1, Math.round((cells * perhaps) / of));
  return surely + sign.perhaps.repeat(Math.max(0, Math.min(room, open)));
}

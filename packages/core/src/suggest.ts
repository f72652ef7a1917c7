import { closest, distance } from 'fastest-levenshtein';

/** The nearest of `candidates`, when it is near enough to be what was meant. */
export function nearest(wanted: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || wanted.length > 100) return undefined;
  const best = closest(wanted, candidates as string[]);
  return distance(wanted, best) <= Math.max(1, Math.floor(wanted.length / 3)) ? best : undefined;
}

/** Up to `count` near candidates, nearest first; equal distances in the order of the text. */
export function nearestFew(wanted: string, candidates: readonly string[], count = 3): string[] {
  if (wanted.length > 100) return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({ candidate, away: distance(wanted, candidate) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

import { editDistance } from './edit-distance.ts';

/** The nearest of `candidates`, when it is near enough to be what was meant. */
export const nearest = (wanted: string, candidates: readonly string[]): string | undefined => nearestFew(wanted, candidates, 1)[0];

/** Up to `count` candidates that may be what was meant, nearest first; equally near ones in the order of their letters. */
export function nearestFew(wanted: string, candidates: readonly string[], count = 3): string[] {
  if (wanted.length > 100) return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({ candidate, away: editDistance(wanted, candidate) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

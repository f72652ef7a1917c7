import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/** How many times the small count a long proof runs: `PROOF=50 npx vitest run …`. */
const factor = Number(process.env.PROOF ?? 1);
/** The seed of everything random in a run; given, it brings a run back. */
export const seed = Number(process.env.PROOF_SEED ?? Math.floor(Math.random() * 2 ** 31));
fc.configureGlobal({ seed });

/**
 * How often a proof runs: `small` times in `npm test`, many times more in `npm run verify`, which
 * is told of each proof so that it can report what was run.
 */
export function runs(proof: string, small: number): number {
  const count = Math.round(small * factor);
  if (process.env.PROOF_REPORT) appendFileSync(process.env.PROOF_REPORT, `${JSON.stringify({ proof, count })}\n`);
  return count;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { timesOurs } from './compare.ts';
import { type Operation, operationNames } from './operations.ts';
import type { SizeResult } from './rounds.ts';

const file = new URL('./last-run.json', import.meta.url);
const tolerance = 1.5;

/** An operation that the scan of the same run catches up on. */
export type Worse = { size: number; operation: Operation; before: number; now: number };

/** How many times as fast as the scan we are, by size and operation: times vary with the machine, these much less. */
type LastRun = Partial<Record<string, Partial<Record<Operation, number>>>>;

/** What got worse by more than a half since the last whole run. */
export function worseThanLast(results: readonly SizeResult[]): Worse[] {
  const last: LastRun = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return results.flatMap((result) =>
    operationNames.flatMap((operation) => {
      const [before, now] = [last[result.size]?.[operation], timesOurs(result, 'scan', operation)];
      return before !== undefined && now !== undefined && before > now * tolerance ? [{ size: result.size, operation, before, now }] : [];
    }),
  );
}

/** Keeps what the next whole run is held against. */
export function keepRun(results: readonly SizeResult[]): void {
  const run: LastRun = Object.fromEntries(
    results.map((result) => [
      result.size,
      Object.fromEntries(
        operationNames.flatMap((operation) => {
          const ratio = timesOurs(result, 'scan', operation);
          return ratio === undefined ? [] : [[operation, Number(ratio.toPrecision(3))]];
        }),
      ),
    ]),
  );
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
}

import type { PlanStep } from '../query/query.ts';
import { type Bits, countBits } from './bits.ts';

/** Notes how an answer is found, where that is asked for. */
export class Plan {
  readonly steps: PlanStep[] | undefined;

  constructor(isWanted: boolean) {
    this.steps = isWanted ? [] : undefined;
  }

  /** Runs a step, and notes how many records were left after it and how long it took. */
  step<T extends { possible: Bits } | { total: number } | readonly unknown[]>(name: string, index: string, run: () => T): T {
    if (!this.steps) return run();
    const before = performance.now();
    const result = run();
    const micros = Math.round((performance.now() - before) * 1000);
    const candidates = 'possible' in result ? countBits(result.possible) : 'total' in result ? result.total : result.length;
    this.steps.push({ step: name, index, candidates, micros });
    return result;
  }
}

import type { PlanStep } from '../query/query.ts';

/** Notes how an answer is found, where that is asked for. */
export class Plan {
  readonly steps: PlanStep[] | undefined;

  constructor(isWanted: boolean) {
    this.steps = isWanted ? [] : undefined;
  }

  /** Runs a step, and notes how many records were left after it and how long it took. */
  step<T>(name: string, index: string, run: () => T, count: (result: T) => number): T {
    if (!this.steps) return run();
    const before = performance.now();
    const result = run();
    const micros = Math.round((performance.now() - before) * 1000);
    this.steps.push({ step: name, index, candidates: count(result), micros });
    return result;
  }
}

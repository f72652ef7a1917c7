import { type Finding, finding } from '../findings.ts';
import { maxFindings } from './limits.ts';

/** Findings, of which so many are kept and the rest counted, so that a million faults do not fill the memory. */
export class FindingList {
  readonly #kept: Finding[] = [];
  #found = 0;

  get isEmpty(): boolean {
    return this.#found === 0;
  }

  add(found: Finding): void {
    this.#found++;
    if (this.#kept.length < maxFindings) this.#kept.push(found);
  }

  /** By line and column; then, if there were more, how many. */
  toArray(): Finding[] {
    const more = this.#found - this.#kept.length;
    const sorted = this.#kept.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    return more === 0 ? sorted : [...sorted, finding('more-findings', '', { count: more })];
  }
}

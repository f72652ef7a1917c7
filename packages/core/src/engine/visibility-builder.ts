import type { Citation } from '../schema/citation.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { Attestation } from '../schema/statement.ts';
import { Growing, narrowest } from './growing.ts';
import { boundsOfDate } from './range-column-builder.ts';

/** `sets`: which sources a record or statement rests on; `said`: the day on which each source was said. */
export type VisibilityMeta = { sets: readonly (readonly string[])[]; said: readonly (readonly [source: string, day: number | null])[] };

/**
 * Gathers what decides whether a statement is visible under the clocks. Statements that are alike in it share a *class*; class 0 is that of
 * statements that are visible whenever their record is.
 */
export class VisibilityBuilder {
  readonly #sets = new Map<string, number>();
  readonly #classes = new Map<string, number>([['', 0]]);
  readonly #external = new Growing(Uint8Array);
  readonly #statementSets = new Growing(Uint32Array);
  readonly #from = new Growing(Float64Array);
  readonly #to = new Growing(Float64Array);
  readonly #recordSets = new Growing(Uint32Array);
  #set = 0;
  #last: Attestation<unknown> | undefined;
  #lastClass = 0;

  constructor() {
    this.#addClass(false, 0, undefined);
  }

  startRecord({ cite }: AnyRecord): void {
    this.#set = this.#setOf(cite);
    this.#recordSets.push(this.#set);
    this.#last = undefined;
  }

  classOf(statement: Attestation<unknown>): number {
    if (statement === this.#last) return this.#lastClass;
    this.#last = statement;
    this.#lastClass = this.#find(statement);
    return this.#lastClass;
  }

  #find({ basis, holds, cite }: Attestation<unknown>): number {
    const isExternal = basis === 'external';
    const set = isExternal ? 0 : this.#setOf(cite);
    if (!isExternal && holds === undefined && set === this.#set) return 0;
    const key = `${isExternal} ${set} ${holds}`;
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    this.#classes.set(key, this.#classes.size);
    this.#addClass(isExternal, set, holds);
    return this.#classes.size - 1;
  }

  #addClass(isExternal: boolean, set: number, holds: string | undefined): void {
    const [from, , , to] = holds === undefined ? [Number.NEGATIVE_INFINITY, 0, 0, Number.POSITIVE_INFINITY] : boundsOfDate(holds);
    this.#external.push(Number(isExternal));
    this.#statementSets.push(set);
    this.#from.push(from);
    this.#to.push(to);
  }

  #setOf(cite: readonly Citation[]): number {
    const [first] = cite;
    const isOne = first !== undefined && cite.every(({ source }) => source === first.source);
    const key = isOne ? first.source : [...new Set(cite.map(({ source }) => source))].sort().join(' ');
    const known = this.#sets.get(key) ?? this.#sets.size;
    if (known === this.#sets.size) this.#sets.set(key, known);
    return known;
  }

  meta(): Omit<VisibilityMeta, 'said'> {
    return { sets: [...this.#sets.keys()].map((key) => key.split(' ').filter((source) => source !== '')) };
  }

  sections(): Record<string, Uint8Array | Uint16Array | Uint32Array | Float64Array> {
    const fit = (values: Uint32Array) => {
      const copy = new (narrowest(this.#sets.size))(values.length);
      copy.set(values);
      return copy;
    };
    return {
      external: this.#external.toArray(),
      sets: fit(this.#statementSets.toArray()),
      from: this.#from.toArray(),
      to: this.#to.toArray(),
      records: fit(this.#recordSets.toArray()),
    };
  }
}

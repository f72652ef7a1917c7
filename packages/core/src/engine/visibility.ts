import { isHidden, isSaidLater, type ReadClocks } from '../clocks.ts';
import { earliestDay, latestDay } from '../schema/edtf.ts';
import type { Attestation } from '../schema/statement.ts';
import { type Bits, emptyBits, setBit } from './bits.ts';
import type { VisibilityMeta } from './visibility-builder.ts';

type Small = Uint8Array | Uint16Array | Uint32Array;
export type VisibilitySections = { external: Uint8Array; sets: Small; from: Float64Array; to: Float64Array; records: Small };

/** What the clocks, and the wish to leave out what is external, hide. */
export class View {
  readonly clocks: ReadClocks;
  readonly external: boolean;
  /** Does it hide anything at all? */
  readonly isOpen: boolean;
  readonly #hiddenSets: readonly boolean[];
  readonly #sections: VisibilitySections | undefined;
  /** Of each class: 0 not asked for yet, 1 visible, 2 hidden. */
  readonly #known: Uint8Array;

  /** @param sections taken only where something may be hidden */
  constructor(meta: VisibilityMeta, sections: () => VisibilitySections, clocks: ReadClocks, external: boolean) {
    this.clocks = clocks;
    this.external = external;
    this.isOpen = external && !clocks.asOf && !clocks.knownAt;
    this.#sections = this.isOpen ? undefined : sections();
    this.#known = new Uint8Array(this.#sections?.external.length ?? 0);
    this.#hiddenSets = meta.sets.map((set) => clocks.knownAt !== undefined && set.every((source) => this.isSaidLater(source)));
  }

  /** Is a statement of the class hidden, where its record is not? */
  hidesClass(number: number): boolean {
    if (!this.#sections) return false;
    const known = this.#known[number];
    if (known !== 0) return known === 2;
    const { external, sets, from, to } = this.#sections;
    const { asOf } = this.clocks;
    const isHidden =
      (external[number] === 1 ? !this.external : this.#hiddenSets[sets[number] as number] === true && number !== 0) ||
      (asOf !== undefined && ((to[number] as number) < earliestDay(asOf) || latestDay(asOf) < (from[number] as number)));
    this.#known[number] = isHidden ? 2 : 1;
    return isHidden;
  }

  /** The records that no source had told of yet; nothing where there is none. */
  hiddenRecords(size: number): Bits | undefined {
    if (!this.#sections || !this.#hiddenSets.includes(true)) return undefined;
    const { records } = this.#sections;
    const hidden = emptyBits(size);
    for (let doc = 0; doc < size; doc++) if (this.#hiddenSets[records[doc] as number]) setBit(hidden, doc);
    return hidden;
  }

  isSaidLater(source: string): boolean {
    return isSaidLater(source, this.clocks);
  }

  /** Is a statement of a decoded record hidden? */
  hides(statement: object | undefined): boolean {
    if (this.isOpen || statement === undefined) return false;
    return isHidden(statement as Attestation<unknown>, this.clocks, this.external);
  }
}

import { lowerBound } from '../lower-bound.ts';
import { type Bits, emptyBits, hasBit, keep, rangeBits, remove, setBit } from './bits.ts';
import { Column, type ColumnSections } from './column.ts';
import { dayFrom32Bits, dayIn32Bits } from './day-in-32-bits.ts';
import type { RangeColumnMeta } from './range-column-builder.ts';
import type { View } from './visibility.ts';

type Values = Int32Array | Float64Array;
export type RangeSections = ColumnSections & Record<string, unknown>;

/** A comparison of one of the four bounds of a value with a number. */
export type Comparison = { bound: 0 | 1 | 2 | 3; is: '>' | '>=' | '<=' | '<'; value: number };

/** A stretch of the rows in the order of their keys. */
export type Reach = { from: number; to: number };

/** Between two checkpoints lie at least this many values: below, going through them is quicker. */
const smallestStride = 1024;
const checkpointCount = 16;

/** A field whose values are dates, numbers or quantities: found by comparing their bounds, which stand in order. */
export class RangeColumn extends Column<RangeColumnMeta, RangeSections> {
  /** Slots are told by the numbers of their records where each record has one slot and none is left out; `offset` is the first. */
  readonly #isDirect = this.rows.isSingle && this.rows.isStretch;
  readonly #offset = this.#isDirect ? this.meta.from : 0;
  readonly #checkpoints = new Map<number, readonly Bits[]>();

  /** By what a row is sorted where no clock is set. */
  keyAt(row: number): number {
    const values = this.#values(this.meta.key as number);
    const key = values[row] as number;
    return values instanceof Int32Array ? dayFrom32Bits(key) : key;
  }

  /** The rows, ascending by their keys. */
  get order(): Uint32Array {
    return this.#orderOf(this.meta.key as number);
  }

  /** The records of which a visible value passes all comparisons. */
  matching(comparisons: readonly Comparison[], view: View): Bits {
    let slots: Bits | undefined;
    for (const { bound, is, value } of comparisons) {
      const below = this.#below(this.meta.bounds[bound] as number, value, countsEqual(is));
      if (wantsBelow(is)) slots = slots ? keep(slots, below) : below;
      else slots = remove(slots ?? this.#allSlots(), below);
    }
    return this.#records(slots as Bits, view);
  }

  /** The stretch of the order in which the records lie that pass the comparisons, within another. */
  reach(comparisons: readonly Comparison[], { from, to }: Reach = { from: 0, to: this.meta.rows }): Reach {
    for (const { bound, is, value } of comparisons) {
      if (this.meta.bounds[bound] !== this.meta.key) continue;
      const count = this.#countBelow(this.meta.key as number, value, countsEqual(is));
      if (wantsBelow(is)) to = Math.min(to, count);
      else from = Math.max(from, count);
    }
    return { from, to };
  }

  present(view: View): Bits {
    return this.#records(this.#allSlots(), view);
  }

  #allSlots(): Bits {
    return rangeBits(this.#slotSpace, this.#offset, this.#offset + this.meta.slots);
  }

  get #slotSpace(): number {
    return this.#isDirect ? this.size : this.meta.slots;
  }

  #values(array: number): Values {
    return this.sections[`values${array}`] as Values;
  }

  /** The records that the slots belong to, as far as they are visible. */
  #records(slots: Bits, view: View): Bits {
    const isAffected = this.affectedBy(view);
    if (!isAffected && this.#isDirect) return slots;
    return this.recordsWith((slot) => hasBit(slots, this.#offset + slot) && (!isAffected || this.isVisible(slot, view)));
  }

  /** The slots whose value lies below the number, or at it: those of the nearest checkpoint, and what lies between. */
  #below(array: number, value: number, orAt: boolean): Bits {
    const order = this.#orderOf(array);
    const count = this.#countBelow(array, value, orAt);
    const checkpoints = this.#checkpointsOf(array, order);
    const nearest = Math.min(Math.round(count / this.#stride), checkpoints.length);
    const bits = checkpoints[nearest - 1]?.slice() ?? emptyBits(this.#slotSpace);
    const [offset, start] = [this.#offset, nearest * this.#stride];
    // From the nearest checkpoint up to the count values are added, or down to it taken away.
    for (let at = Math.min(start, count), end = Math.max(start, count); at < end; at++) {
      const slot = offset + (order[at] as number);
      bits[slot >>> 5] = (bits[slot >>> 5] as number) ^ (1 << (slot & 31));
    }
    return bits;
  }

  #orderOf(array: number): Uint32Array {
    return this.sections[`order${array}`] as Uint32Array;
  }

  /** How many values lie below the number, or at it. */
  #countBelow(array: number, value: number, orAt: boolean): number {
    const [values, order] = [this.#values(array), this.#orderOf(array)];
    const wanted = values instanceof Int32Array ? dayIn32Bits(value) : value;
    return lowerBound(order.length, (place) => {
      const value = values[order[place] as number] as number;
      return value < wanted || (orAt && value === wanted);
    });
  }

  get #stride(): number {
    return Math.max(smallestStride, Math.ceil(this.meta.slots / checkpointCount));
  }

  /** The sets of the first so many slots in order, at even strides: an answer begins at the nearest. Made when first asked for. */
  #checkpointsOf(array: number, order: Uint32Array): readonly Bits[] {
    const known = this.#checkpoints.get(array);
    if (known) return known;
    const made: Bits[] = [];
    const bits = emptyBits(this.#slotSpace);
    for (let i = 0; i < order.length; i++) {
      setBit(bits, this.#offset + (order[i] as number));
      if ((i + 1) % this.#stride === 0) made.push(bits.slice());
    }
    this.#checkpoints.set(array, made);
    return made;
  }
}

const wantsBelow = (is: Comparison['is']): boolean => is === '<' || is === '<=';

/** Does what is equal lie on the lower side of where the comparison cuts? */
const countsEqual = (is: Comparison['is']): boolean => is === '<=' || is === '>';

import { lowerBound } from '../lower-bound.ts';
import { type Bits, emptyBits, keep, rangeBits, remove, setBit, shifted, wordsFor } from './bits.ts';
import { dayIn32Bits, type RangeColumnMeta } from './range-column-builder.ts';
import { Rows } from './rows.ts';
import type { View } from './visibility.ts';

type Values = Int32Array | Float64Array;
export type RangeSections = { rows?: Uint32Array; starts?: Uint32Array; classes?: Uint8Array | Uint16Array | Uint32Array } & Record<
  string,
  unknown
>;

/** A comparison of one of the four bounds of a value with a number. */
export type Comparison = { bound: 0 | 1 | 2 | 3; is: 'above' | 'at-least' | 'at-most' | 'below'; value: number };

/** Between two checkpoints lie at least this many values: below, going through them is quicker. */
const smallestStride = 1024;
const checkpointCount = 64;

/** A field whose values are dates, numbers or quantities: found by comparing their bounds, which stand in order. */
export class RangeColumn {
  readonly meta: RangeColumnMeta;
  readonly rows: Rows;
  readonly #sections: RangeSections;
  readonly #size: number;
  readonly #checkpoints = new Map<number, readonly Bits[]>();

  constructor(meta: RangeColumnMeta, sections: RangeSections, size: number) {
    this.meta = meta;
    this.rows = new Rows(meta, sections);
    this.#sections = sections;
    this.#size = size;
  }

  /** By what each row is sorted where no clock is set. */
  get keys(): Values {
    return this.#values(this.meta.key as number);
  }

  /** The rows, ascending by their keys. */
  get order(): Uint32Array {
    return this.#sections[`order${this.meta.key}`] as Uint32Array;
  }

  affectedBy(view: View): boolean {
    return view.affects(this.meta, this.#sections.classes !== undefined);
  }

  isVisible(slot: number, view: View): boolean {
    const { classes } = this.#sections;
    return !(classes && view.hidesClass(classes[slot] as number));
  }

  /** The records of which a visible value passes all comparisons. */
  matching(comparisons: readonly Comparison[], view: View): Bits {
    const slots = rangeBits(this.meta.slots, 0, this.meta.slots);
    for (const { bound, is, value } of comparisons) {
      const array = this.meta.bounds[bound] as number;
      const below = this.#below(array, value, is === 'at-most' || is === 'above');
      if (is === 'at-most' || is === 'below') keep(slots, below);
      else remove(slots, below);
    }
    return this.#records(slots, view);
  }

  /** Do two lists of comparisons come to the same, since the values of the column leave nothing open? */
  isSame(a: readonly Comparison[], b: readonly Comparison[]): boolean {
    const spell = (comparisons: readonly Comparison[]) =>
      [...new Set(comparisons.map(({ bound, is, value }) => `${this.meta.bounds[bound]} ${is} ${value}`))].sort().join();
    return spell(a) === spell(b);
  }

  present(view: View): Bits {
    return this.#records(rangeBits(this.meta.slots, 0, this.meta.slots), view);
  }

  #values(array: number): Values {
    return this.#sections[`values${array}`] as Values;
  }

  /** The records that the slots belong to, as far as they are visible. */
  #records(slots: Bits, view: View): Bits {
    const isAffected = this.affectedBy(view);
    if (!isAffected && this.rows.isSingle && this.rows.isStretch) return shifted(slots, this.rows.from, this.#size);
    const bits = emptyBits(this.#size);
    for (let row = 0; row < this.meta.rows; row++) {
      for (let slot = this.rows.start(row), end = this.rows.start(row + 1); slot < end; slot++) {
        if ((((slots[slot >>> 5] as number) >>> (slot & 31)) & 1) === 0 || (isAffected && !this.isVisible(slot, view))) continue;
        setBit(bits, this.rows.doc(row));
        break;
      }
    }
    return bits;
  }

  /** The slots whose value lies below the number, or at it. */
  #below(array: number, value: number, orAt: boolean): Bits {
    const [values, order] = [this.#values(array), this.#sections[`order${array}`] as Uint32Array];
    const count = countBelow(values, order, values instanceof Int32Array ? dayIn32Bits(value) : value, orAt);
    const stride = this.#stride;
    const checkpoint = Math.floor(count / stride);
    const bits = checkpoint === 0 ? emptyBits(this.meta.slots) : (this.#checkpointsOf(array, order)[checkpoint - 1] as Bits).slice();
    for (let i = checkpoint * stride; i < count; i++) setBit(bits, order[i] as number);
    return bits;
  }

  get #stride(): number {
    return Math.max(smallestStride, Math.ceil(this.meta.slots / checkpointCount));
  }

  /** The sets of the first so many slots in order, at even strides: an answer begins at the nearest. Made when first asked for. */
  #checkpointsOf(array: number, order: Uint32Array): readonly Bits[] {
    const known = this.#checkpoints.get(array);
    if (known) return known;
    const made: Bits[] = [];
    const bits = new Uint32Array(wordsFor(this.meta.slots));
    for (let i = 0; i < order.length; i++) {
      setBit(bits, order[i] as number);
      if ((i + 1) % this.#stride === 0) made.push(bits.slice());
    }
    this.#checkpoints.set(array, made);
    return made;
  }
}

const countBelow = (values: Values, order: Uint32Array, wanted: number, orAt: boolean): number =>
  lowerBound(order.length, (place) => {
    const value = values[order[place] as number] as number;
    return value < wanted || (orAt && value === wanted);
  });

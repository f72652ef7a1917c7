import { parseEdtf, windowsOf } from '../schema/edtf.ts';
import { type Quantity, rangeOf } from '../schema/quantity.ts';
import { type ColumnMeta, columnParts, withEnd } from './code-column-builder.ts';
import { areNear, dayIn32Bits } from './day-in-32-bits.ts';
import { Growing } from './growing.ts';

/**
 * A value that leaves something open, as four bounds. Of a date: the first and last day on which it may begin, and on which it may end. Of a
 * quantity: its lowest value, the lowest that surely lies in it, the highest that surely does, its highest.
 */
export type Bounds4 = readonly [number, number, number, number];

export type RangeColumnMeta = ColumnMeta & {
  type: 'date' | 'number' /** Of the four bounds, which array holds each. */;
  bounds: readonly number[] /** The bound that sorts it, where one does. */;
  key?: number;
};

export function boundsOfDate(text: string): Bounds4 {
  const span = parseEdtf(text);
  if (!span) throw new Error(`not EDTF: ${text}`);
  const { startLow, startHigh, endLow, endHigh } = windowsOf(span);
  return [startLow, startHigh, endLow, endHigh];
}

export function boundsOfQuantity(quantity: Pick<Quantity, 'relation' | 'value'> & { upper?: number | undefined }): Bounds4 {
  const { low, lowOpen, high, highOpen } = rangeOf(quantity);
  return [low, lowOpen ? nextUp(low) : low, highOpen ? -nextUp(-high) : high, high];
}

const double = new DataView(new ArrayBuffer(8));

/** The next double above: what is more than 40 begins there. */
function nextUp(value: number): number {
  if (!Number.isFinite(value)) return value;
  if (value === 0) return Number.MIN_VALUE;
  double.setFloat64(0, value);
  double.setBigInt64(0, double.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return double.getFloat64(0);
}

/** Gathers the values of a field that are dates, numbers or quantities, by their bounds. */
export class RangeColumnBuilder {
  readonly #type: 'date' | 'number';
  readonly #rows = new Growing(Uint32Array);
  readonly #starts = new Growing(Uint32Array);
  readonly #bounds: readonly [Growing<Float64Array>, Growing<Float64Array>, Growing<Float64Array>, Growing<Float64Array>];
  readonly #classes = new Growing(Uint32Array);
  readonly #keys = new Growing(Float64Array);
  readonly #corrected = new Map<number, number>();
  #last = -1;

  constructor(type: 'date' | 'number') {
    this.#type = type;
    this.#bounds = [new Growing(Float64Array), new Growing(Float64Array), new Growing(Float64Array), new Growing(Float64Array)];
  }

  add(doc: number, bounds: Bounds4, visibility: number): void {
    if (doc !== this.#last) {
      this.#rows.push(doc);
      this.#starts.push(this.#classes.length);
      this.#last = doc;
    }
    for (let i = 0; i < 4; i++) (this.#bounds[i] as Growing<Float64Array>).push(bounds[i] as number);
    this.#classes.push(visibility);
  }

  /** By what the record added last is sorted. */
  sortBy(key: number): void {
    this.#keys.push(key);
  }

  correctKey(row: number, key: number): void {
    this.#corrected.set(row, key);
  }

  /** How many records have been sorted. */
  get rows(): number {
    return this.#keys.length;
  }

  get isEmpty(): boolean {
    return this.#classes.length === 0;
  }

  get lastDoc(): number {
    return this.#last;
  }

  finish(path: string): {
    meta: RangeColumnMeta;
    sections: Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>;
  } {
    const keys = this.#keys.toArray();
    for (const [row, value] of this.#corrected) keys[row] = value;
    const bounds4 = this.#bounds.map((one) => one.toArray());
    const fit =
      this.#type === 'date' && [...bounds4, keys].every(areNear)
        ? (values: Float64Array) => Int32Array.from(values, dayIn32Bits)
        : undefined;
    const rows = this.#rows.toArray();
    const column = columnParts(path, rows, withEnd(this.#starts, this.#classes.length), this.#classes.toArray());
    const distinct: (Int32Array | Float64Array)[] = [];
    const store = (values: Float64Array): number => {
      const copy = fit ? fit(values) : values;
      const same = distinct.findIndex((one) => one.length === copy.length && one.every((value, i) => value === copy[i]));
      return same >= 0 ? same : distinct.push(copy) - 1;
    };
    const bounds = bounds4.map(store);
    const key = store(keys);
    return {
      meta: { type: this.#type, ...column.meta, bounds, key },
      sections: {
        ...column.sections,
        ...Object.fromEntries(distinct.map((values, i) => [`values${i}`, values])),
        ...Object.fromEntries(distinct.map((values, i) => [`order${i}`, ascending(values)])),
      },
    };
  }
}

/** The places of the values, ascending by value, equal ones by place. */
function ascending(values: ArrayLike<number>): Uint32Array {
  const order = Uint32Array.from({ length: values.length }, (_, i) => i);
  return order.sort((a, b) => {
    const [x, y] = [values[a] as number, values[b] as number];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
}

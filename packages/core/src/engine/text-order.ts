import { Growing, returnedBlock } from './growing.ts';

/** So many bytes of a text fit in one number. */
const headLength = 6;

/**
 * Texts that are to be put in the order of their code units. Each unit is kept as UTF-8 would write it alone, so that bytes compare as units
 * do: a million strings would keep the garbage collector busy and make it hold twice as much.
 */
export class TextOrder {
  readonly #bytes = new Growing(Uint8Array, returnedBlock);
  readonly #ends = new Growing(Uint32Array);
  readonly #heads = new Growing(Float64Array);

  push(text: string): void {
    const start = this.#bytes.length;
    let head = 0;
    const push = (byte: number) => {
      if (this.#bytes.length - start < headLength) head = head * 0x100 + byte;
      this.#bytes.push(byte);
    };
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) push(unit);
      else {
        if (unit < 0x800) push(0xc0 | (unit >> 6));
        else {
          push(0xe0 | (unit >> 12));
          push(0x80 | ((unit >> 6) & 0x3f));
        }
        push(0x80 | (unit & 0x3f));
      }
    }
    this.#heads.push(head * 0x100 ** Math.max(0, headLength + start - this.#bytes.length));
    this.#ends.push(this.#bytes.length);
  }

  /** The places of the texts in order, equal ones as they came; and whether two places hold the same. Can be asked for once. */
  finish(): { order: Uint32Array; isSame: (a: number, b: number) => boolean } {
    const [bytes, ends, heads] = [this.#bytes.toArray(), this.#ends.toArray(), this.#heads.toArray()];
    const startOf = (place: number) => (place === 0 ? 0 : (ends[place - 1] as number));
    const compare = (a: number, b: number): number => {
      const difference = (heads[a] as number) - (heads[b] as number);
      if (difference !== 0) return difference;
      const [m, n] = [ends[a] as number, ends[b] as number];
      let [x, y] = [startOf(a), startOf(b)];
      while (x < m && y < n && bytes[x] === bytes[y]) {
        x++;
        y++;
      }
      return x < m && y < n ? (bytes[x] as number) - (bytes[y] as number) : m - x - (n - y);
    };
    return {
      order: Uint32Array.from(ends.keys()).sort((a, b) => compare(a, b) || a - b),
      isSame: (a, b) => compare(a, b) === 0,
    };
  }
}

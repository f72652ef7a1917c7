type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Small enough that little is held in vain by the many arrays of an index. */
const usualBlock = 1 << 16;

/** So many bytes are given back to the system when they are freed; smaller blocks leave holes among those that are still held. */
export const returnedBlock = 1 << 26;

/** A typed array that grows at its end. It is held in blocks, whole numbers in no more bytes than they need, until it is read as a whole. */
export class Growing<T extends Numbers> {
  readonly #make: new (
    length: number,
  ) => T;
  #full: Numbers[] = [];
  #block: T;
  #used = 0;
  /** How many values were pushed. */
  length = 0;

  readonly #largest: number;

  /** @param largest the most values of one block */
  constructor(make: new (length: number) => T, largest = usualBlock) {
    this.#make = make;
    this.#largest = largest;
    this.#block = new make(1024);
  }

  push(value: number): void {
    if (this.#used === this.#block.length) this.#startBlock();
    this.#block[this.#used++] = value;
    this.length++;
  }

  /** Pushes the first so many of some values. */
  append(values: T, count: number): void {
    if (this.#used + count <= this.#block.length) {
      this.#block.set(count === values.length ? values : values.subarray(0, count), this.#used);
      this.#used += count;
      this.length += count;
    } else for (let i = 0; i < count; i++) this.push(values[i] as number);
  }

  #startBlock(): void {
    const narrow = this.#block instanceof Uint32Array || this.#block instanceof Uint16Array ? narrowCopy(this.#block) : this.#block;
    this.#full.push(narrow);
    // A block that was copied can be filled again.
    if (narrow === this.#block || this.#block.length < this.#largest)
      this.#block = new this.#make(Math.min(this.#largest, this.#block.length * 2));
    this.#used = 0;
  }

  /** All values in one array, which from then on holds them alone: it can be taken once. */
  toArray(): T {
    const all = new this.#make(this.length);
    let at = 0;
    for (const block of this.drain()) {
      all.set(block, at);
      at += block.length;
    }
    return all;
  }

  /** The values in blocks, each of which is freed when the next is taken. */
  *drain(): Generator<Numbers> {
    const last = this.#block.subarray(0, this.#used);
    const blocks = [...this.#full, last];
    this.#full = [];
    this.#block = new this.#make(1);
    this.#used = 0;
    blocks.reverse();
    for (let block = blocks.pop(); block; block = blocks.pop()) {
      yield block;
      free(block);
    }
  }
}

/** Gives memory back at once, which the garbage collector does only when it sees need. What was there cannot be read any more. */
export function free({ buffer }: Numbers): void {
  (buffer as ArrayBuffer).transfer(0);
}

function narrowCopy(block: Uint16Array | Uint32Array): Uint8Array | Uint16Array | Uint32Array {
  let max = 0;
  for (let i = 0; i < block.length; i++) max |= block[i] as number;
  const Narrow = narrowest(max >>> 0);
  return block instanceof Narrow ? block : new Narrow(block);
}

/** The narrowest array that holds whole numbers from 0 up to `max`. */
export function narrowest(max: number): new (values: number | Uint16Array | Uint32Array) => Uint8Array | Uint16Array | Uint32Array {
  return max < 0x100 ? Uint8Array : max < 0x10000 ? Uint16Array : Uint32Array;
}

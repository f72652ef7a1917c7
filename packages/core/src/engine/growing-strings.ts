import { Growing } from './growing.ts';

/** Texts, one after another, as numbers: a million of them as strings would keep the garbage collector busy and make it hold twice as much. */
export class GrowingStrings {
  readonly #units = new Growing(Uint16Array);
  readonly #lengths = new Growing(Uint32Array);

  get length(): number {
    return this.#lengths.length;
  }

  push(text: string): void {
    for (let i = 0; i < text.length; i++) this.#units.push(text.charCodeAt(i));
    this.#lengths.push(text.length);
  }

  /** All texts one after another, which are then no longer held here. */
  *drain(): Generator<string> {
    const [units, lengths] = [this.#units.toArray(), this.#lengths.toArray()];
    let at = 0;
    for (const length of lengths) {
      at += length;
      yield String.fromCharCode(...units.subarray(at - length, at));
    }
  }
}

/** Choices made from numbers that are given, round and round; none and zeros make the plainest choice, the first one, everywhere. */
export class Draws {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[] = []) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 up to, but not including, `size`. */
  below(size: number): number {
    if (this.#numbers.length === 0) return 0;
    const round = Math.floor(this.#next / this.#numbers.length);
    const number = this.#numbers[this.#next++ % this.#numbers.length] as number;
    return (number * (2 * round + 1)) % size;
  }

  /** True once in `n` times. */
  once(n: number): boolean {
    return this.below(n) === n - 1;
  }

  from<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** One to `most` items. */
  several<T>(most: number, draw: (i: number) => T): T[] {
    return Array.from({ length: 1 + this.below(most) }, (_, i) => draw(i));
  }
}

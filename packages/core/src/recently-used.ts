/**
 * What was used lately, by number, in a memory that is bounded by the sum of what its values weigh: two generations, of which the elder is
 * dropped whole when the younger has grown to half of all. What is used meanwhile goes on in the younger one.
 */
export class RecentlyUsed<V> {
  readonly #mostWeight: number;
  #lately = new Map<number, V>();
  #before = new Map<number, V>();
  #weight = 0;

  constructor(mostWeight: number) {
    this.#mostWeight = mostWeight;
  }

  /** @param weigh what the value counts, asked for only now and then */
  get(number: number, weigh: (value: V) => number): V | undefined {
    const known = this.#lately.get(number);
    if (known !== undefined) return known;
    const elder = this.#before.get(number);
    if (elder !== undefined) this.set(number, elder, weigh(elder));
    return elder;
  }

  /** Keeps the value, unless it alone weighs more than a generation may. */
  set(number: number, value: V, weight: number): void {
    const most = this.#mostWeight / 2;
    if (weight > most) return;
    this.#weight += weight;
    if (this.#weight > most) {
      this.#before = this.#lately;
      this.#lately = new Map();
      this.#weight = weight;
    }
    this.#lately.set(number, value);
  }
}

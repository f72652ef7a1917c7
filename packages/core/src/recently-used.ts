/**
 * What was used lately, by number, in a memory that is bounded by the sum of what its values weigh: two generations, of which the elder is
 * dropped whole when the younger has grown to half of all. What is used meanwhile goes on in the younger one.
 */
export class RecentlyUsed<V> {
  readonly #mostWeight: number;
  #lately = new Map<number, { value: V; weight: number }>();
  #before = this.#lately;
  #weight = 0;

  constructor(mostWeight: number) {
    this.#mostWeight = mostWeight;
  }

  get(number: number): V | undefined {
    const lately = this.#lately.get(number);
    if (lately) return lately.value;
    const before = this.#before.get(number);
    if (before) this.set(number, before.value, before.weight);
    return before?.value;
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
    this.#lately.set(number, { value, weight });
  }
}

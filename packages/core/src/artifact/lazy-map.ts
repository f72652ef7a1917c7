/** A map that keeps no value: each is asked for when it is read. */
export class LazyMap<K extends string, V> implements ReadonlyMap<K, V> {
  readonly size: number;
  readonly #keys: () => Iterable<K>;
  readonly #get: (key: string) => V | undefined;

  constructor(size: number, keys: () => Iterable<K>, get: (key: string) => V | undefined) {
    this.size = size;
    this.#keys = keys;
    this.#get = get;
  }

  get(key: K): V | undefined {
    return this.#get(key);
  }

  has(key: K): boolean {
    return this.#get(key) !== undefined;
  }

  *keys(): MapIterator<K> {
    yield* this.#keys();
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  *entries(): MapIterator<[K, V]> {
    for (const key of this.#keys()) {
      const value = this.#get(key);
      if (value !== undefined) yield [key, value];
    }
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}

/** What tells how much memory it takes. */
type Weighed = { bytes: number };

/**
 * A map that takes so many bytes at most. It has two generations: what is set or found is young; when the young ones fill half of the room,
 * they become the old ones, and those that were old and have not been asked for since are gone. So what leaves is about what was used least
 * recently, and finding a young one costs no more than in a map.
 */
export class BoundedMap<V extends Weighed> {
  readonly #room: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#room = maxBytes / 2;
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young) return young;
    const old = this.#old.get(key);
    if (old) this.set(key, old);
    return old;
  }

  /** Keeps a value, unless it alone is more than half of the room. */
  set(key: string, value: V): void {
    this.#bytes -= this.#young.get(key)?.bytes ?? 0;
    this.#young.delete(key);
    this.#old.delete(key);
    if (value.bytes > this.#room) return;
    this.#bytes += value.bytes;
    if (this.#bytes > this.#room) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#bytes = value.bytes;
    }
    this.#young.set(key, value);
  }
}

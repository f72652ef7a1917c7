/** So many that words which come again within some thousand records are known again. */
const slots = 2 ** 16;

/**
 * Tells what has been seen before, by hashes in a memory of fixed size that forgets the rare. What comes once is not worth a number of its
 * own, and to remember all that came once would take more memory than the records.
 */
export class RecentlySeen {
  readonly #hashes = new Uint32Array(slots);

  /** Whether the hash was seen lately; it is now. */
  has(hash: number): boolean {
    const slot = (Math.imul(hash, 0x9e3779b1) >>> 8) & (slots - 1);
    const isKnown = this.#hashes[slot] === hash >>> 0;
    this.#hashes[slot] = hash;
    return isKnown;
  }

  hasText(text: string): boolean {
    let hash = text.length;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return this.has(hash);
  }
}

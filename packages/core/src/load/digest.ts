import type { Silences } from '../dataset.ts';

const linesInBlock = 4096;

/**
 * The digest of a dataset: SHA-256 over the SHA-256 of each block of 4096 lines. A line is the JSON of a record, in the order of the dataset,
 * or of a reason why a place is silent. In blocks, because a million records make a longer text than a runtime can hold.
 */
export class DatasetDigest {
  #lines: string[] = [];
  /** The bytes of the hashes of the blocks. */
  readonly #hashes: number[] = [];

  /** Adds a record; a promise is to be waited for before the next. */
  add(record: object): Promise<void> | undefined {
    return this.#line(JSON.stringify(record));
  }

  async finish(silences: Silences): Promise<string> {
    const reasons = Object.entries(silences).flatMap(([source, given]) =>
      Object.entries(given).map((reason) => [source, ...reason].join(' ')),
    );
    for (const reason of reasons.sort()) await this.#line(JSON.stringify(reason));
    if (this.#lines.length > 0) await this.#closeBlock();
    return Array.from(await sha256(Uint8Array.from(this.#hashes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  #line(line: string): Promise<void> | undefined {
    return this.#lines.push(line) === linesInBlock ? this.#closeBlock() : undefined;
  }

  async #closeBlock(): Promise<void> {
    const bytes = new TextEncoder().encode(this.#lines.join('\n'));
    this.#lines = [];
    this.#hashes.push(...(await sha256(bytes)));
  }
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

import { ArtifactDamaged } from '../errors.ts';
import { longLead, middleEnd, middleLead, shortCodes } from './codes.ts';
import { readText } from './text-bytes.ts';

/** Codes are read with the byte that follows them. */
export const readAhead = 1;

/** Reads what a `ByteWriter` wrote, from `at` to `end`; `readAhead` bytes must follow. Throws `ArtifactDamaged` instead of reading on. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  code(): number {
    const { bytes, at } = this;
    if (at >= this.end) throw damagedRecord();
    const first = bytes[at] as number;
    if (first >= middleLead) return this.#longCode(first);
    // One byte or two: the processor could not foresee which, so that both are read, and no branch is taken.
    const ifTwo = (shortCodes - 1 - first) >> 31;
    this.at = at + 1 - ifTwo;
    return first + (ifTwo & (((first - shortCodes) << 8) + (bytes[at + 1] as number) + shortCodes - first));
  }

  #longCode(first: number): number {
    this.at++;
    if (first === longLead) return this.#view(4).getUint32(0, true);
    const start = this.take(2);
    return middleEnd + ((first - middleLead) << 16) + ((this.bytes[start] as number) << 8) + (this.bytes[start + 1] as number);
  }

  float(): number {
    return this.#view(8).getFloat64(0, true);
  }

  /** The rest, as a text. */
  text(): string {
    return readText(this.bytes, this.at, this.end);
  }

  #view(length: number): DataView {
    const { buffer, byteOffset } = this.bytes;
    return new DataView(buffer, byteOffset + this.take(length), length);
  }

  /** Passes over so many bytes; returns where they start. */
  take(length: number): number {
    const start = this.at;
    this.at += length;
    if (this.at > this.end) throw damagedRecord();
    return start;
  }
}

export const damagedRecord = () => new ArtifactDamaged({ reason: 'record', part: 'record' });

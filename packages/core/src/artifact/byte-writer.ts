import { longEnd, longLead, middleEnd, middleLead, shortCodes } from './codes.ts';
import { mostBytesOf, writeText } from './text-bytes.ts';

/** Bytes that grow at their end, by a quarter at a time, so that little is held in vain. */
export class ByteWriter {
  bytes = new Uint8Array(256);
  length = 0;

  /** What was written, and so many zeros, for a reader that reads ahead. */
  padded(zeros: number): Uint8Array {
    this.reserve(zeros);
    return this.bytes.fill(0, this.length, this.length + zeros).subarray(0, this.length + zeros);
  }

  /** Makes room for so many bytes more. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    this.bytes = new Uint8Array(this.bytes.buffer.transfer(Math.ceil(Math.max(needed, this.bytes.length * 1.25))));
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** A number below 2³²: the smaller, the shorter (codes.ts). */
  code(code: number): void {
    this.reserve(5);
    const { bytes } = this;
    if (code < shortCodes) bytes[this.length++] = code;
    else if (code < middleEnd) {
      const rest = code - shortCodes;
      bytes[this.length++] = shortCodes + (rest >>> 8);
      bytes[this.length++] = rest;
    } else if (code < longEnd) {
      const rest = code - middleEnd;
      bytes[this.length++] = middleLead + (rest >>> 16);
      bytes[this.length++] = rest >>> 8;
      bytes[this.length++] = rest;
    } else {
      bytes[this.length++] = longLead;
      for (let shift = 0; shift < 32; shift += 8) bytes[this.length++] = code >>> shift;
    }
  }

  float(value: number): void {
    this.append(new Uint8Array(Float64Array.of(value).buffer), 0, 8);
  }

  text(text: string): void {
    this.reserve(mostBytesOf(text));
    this.length = writeText(text, this.bytes, this.length);
  }

  append(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    for (let at = start; at < end; at++) this.bytes[this.length++] = from[at] as number;
  }
}

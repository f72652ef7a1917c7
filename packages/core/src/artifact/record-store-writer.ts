import { Growing, returnedBlock } from '../engine/growing.ts';
import { DatasetTooLarge } from '../errors.ts';
import { readAhead } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { mostBytes } from './layout.ts';
import { RecordWriter } from './record-writer.ts';
import type { Sections } from './sections.ts';
import { type SymbolValue, SymbolWriter } from './symbol-writer.ts';
import { copiedAtOnce } from './text-reader.ts';
import { TextWriter } from './text-writer.ts';

/** What is used much in so many records is so in all. */
const sampleSize = 2048;

/**
 * Writes records, one after the other, as the sections of a `RecordStore`. The first are written twice, so that what they use most has
 * the shortest codes; they must not be changed before the store is finished.
 */
export class RecordStoreWriter {
  #sample: object[] | undefined = [];
  #writer = new RecordWriter();
  /** The record at hand. */
  readonly #record = new ByteWriter();
  readonly #data = new Growing(Uint8Array, returnedBlock);
  readonly #starts = new Growing(Uint32Array);

  /** Adds a record of plain JSON. Throws a `TypeError` for anything else, if need be only later. */
  add(record: object): void {
    if (!this.#sample) this.#write(record);
    else if (this.#sample.push(record) === sampleSize) this.#writeSample(this.#sample);
  }

  finish(): Sections {
    if (this.#sample) this.#writeSample(this.#sample);
    const { symbols, texts } = this.#writer;
    const symbolData = new ByteWriter();
    const symbolStarts: number[] = [];
    // What a symbol is made of may be new symbols.
    for (let i = 0; i < symbols.symbols.length; i++) {
      symbolStarts.push(symbolData.length);
      this.#writer.writeSymbol(symbols.symbols[i] as SymbolValue, symbolData);
    }
    symbolStarts.push(symbolData.length);
    this.#starts.push(this.#data.length);
    for (let i = 0; i < readAhead; i++) this.#data.push(0);
    const words = texts.words.sections(copiedAtOnce);
    return {
      'records.data': this.#data.toArray(),
      'records.starts': this.#starts.toArray(),
      'records.symbols': symbolData.padded(readAhead),
      'records.symbol-starts': Uint32Array.from(symbolStarts),
      'records.words': words.bytes,
      'records.word-places': words.places,
    };
  }

  #writeSample(sample: readonly object[]): void {
    this.#sample = undefined;
    const rehearsal = new ByteWriter();
    for (const record of sample) this.#writer.write(record, rehearsal);
    const { symbols, texts } = this.#writer;
    this.#writer = new RecordWriter(new SymbolWriter(symbols.ranked()), new TextWriter(texts.words.ranked()));
    for (const record of sample) this.#write(record);
  }

  #write(record: object): void {
    this.#starts.push(this.#data.length);
    this.#record.length = 0;
    this.#writer.write(record, this.#record);
    this.#data.append(this.#record.bytes, this.#record.length);
    if (this.#data.length > mostBytes) throw new DatasetTooLarge({ what: 'artifact', limit: mostBytes, found: this.#data.length });
  }
}

import { type ByteReader, damagedRecord } from './byte-reader.ts';
import { symbolKinds } from './codes.ts';
import * as tags from './tags.ts';
import type { TextReader } from './text-reader.ts';

/** The keys of an object, in their order. */
class Shape {
  readonly keys: readonly string[];
  readonly hasProto: boolean;

  constructor(keys: readonly string[]) {
    // As keys of an object they are interned by the runtime, which makes later objects faster.
    this.keys = Object.keys(Object.fromEntries(keys.map((key) => [key, null])));
    this.hasProto = keys.includes('__proto__');
  }
}

/** What a symbol stands for. */
type KnownValue = string | Shape | readonly unknown[];

/** Reads JSON values that a `RecordWriter` wrote. Each symbol is read once, when it is first used. */
export class RecordReader {
  readonly #symbols: (KnownValue | undefined)[];
  readonly #symbolBytes: (number: number) => ByteReader;
  readonly #texts: TextReader;
  /** The last flat list of the record that is being read. */
  #lastList: readonly unknown[] | undefined;

  /** `symbolBytes` gives a reader of what a symbol is. */
  constructor(symbolCount: number, symbolBytes: (number: number) => ByteReader, texts: TextReader) {
    this.#symbols = new Array(symbolCount);
    this.#symbolBytes = symbolBytes;
    this.#texts = texts;
  }

  read(from: ByteReader): unknown {
    this.#lastList = undefined;
    const record = this.#value(from);
    if (from.at !== from.end) throw damagedRecord();
    return record;
  }

  #value(from: ByteReader): unknown {
    return this.#coded(from.code(), from);
  }

  #coded(code: number, from: ByteReader): unknown {
    if (code >= tags.firstSymbol) {
      const symbol = this.#symbols[code - tags.firstSymbol] ?? this.#readSymbol(code - tags.firstSymbol);
      if (typeof symbol === 'string') return symbol;
      if (symbol instanceof Shape) return this.#object(symbol, from);
      this.#lastList = symbol;
      return symbol;
    }
    switch (code) {
      case tags.nothing:
        return null;
      case tags.no:
        return false;
      case tags.yes:
        return true;
      case tags.float:
        return from.float();
      case tags.integer:
        return from.code();
      case tags.negative:
        return -from.code();
      case tags.capitalText:
        return this.#texts.read(from, true);
      case tags.text:
        return this.#texts.read(from, false);
      case tags.numbered:
        return `${this.#value(from)}${zeroPadded(from.code(), from.code())}`;
      case tags.flatList:
        this.#lastList = frozen(this.#value(from) as unknown[]);
        return this.#lastList;
      case tags.sameList:
        return this.#lastList;
      case tags.list:
        return this.#items(from.code(), from);
      default:
        return this.#items(code - tags.shortList, from);
    }
  }

  #object({ keys, hasProto }: Shape, from: ByteReader): object {
    // Where it has the key already, `__proto__` is set like any other.
    const object: { [key: string]: unknown } = hasProto ? Object.fromEntries(keys.map((key) => [key, null])) : {};
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      const code = from.code();
      // Half of all values are strings that are known already: they are not worth a call.
      const known = code >= tags.firstSymbol ? this.#symbols[code - tags.firstSymbol] : undefined;
      object[key] = typeof known === 'string' ? known : this.#coded(code, from);
    }
    return object;
  }

  #items(length: number, from: ByteReader): unknown[] {
    if (length === 1) return [this.#value(from)];
    if (length === 2) return [this.#value(from), this.#value(from)];
    if (length > from.end - from.at) throw damagedRecord();
    // Of the right length at once: a list that grows has room for sixteen more, which is kept with the record.
    const items: unknown[] = new Array(length);
    for (let i = 0; i < length; i++) items[i] = this.#value(from);
    return items;
  }

  #readSymbol(number: number): KnownValue {
    if (number >= this.#symbols.length) throw damagedRecord();
    const symbol = this.#symbolFrom(this.#symbolBytes(number));
    this.#symbols[number] = symbol;
    return symbol;
  }

  #symbolFrom(from: ByteReader): KnownValue {
    const kind = symbolKinds[from.code()];
    if (kind === 'string') return from.text();
    if (kind === 'list') return frozen(this.#value(from) as unknown[]);
    const keys: string[] = [];
    while (from.at < from.end) keys.push(String(this.#value(from)));
    return new Shape(keys);
  }
}

/** The list and all in it, frozen. */
function frozen<T extends readonly unknown[]>(list: T): T {
  for (const item of list) {
    for (const member of Object.values(item as object)) if (typeof member === 'object') Object.freeze(member);
    Object.freeze(item);
  }
  return Object.freeze(list);
}

const zeroPadded = (width: number, number: number) => String(10 ** width + number).slice(1);

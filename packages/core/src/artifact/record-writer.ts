import type { ByteWriter } from './byte-writer.ts';
import { symbolKinds } from './codes.ts';
import { type SymbolValue, SymbolWriter } from './symbol-writer.ts';
import * as tags from './tags.ts';
import { TextWriter } from './text-writer.ts';

const numbered = /^([^0-9]{0,16})([0-9]{1,9})$/;

/** Writes JSON values as bytes, by means of the words and symbols that it learns from them. */
export class RecordWriter {
  readonly symbols: SymbolWriter;
  readonly texts: TextWriter;
  /** The last flat list of this record, as JSON. */
  #lastList: string | undefined;

  constructor(symbols = new SymbolWriter(), texts = new TextWriter()) {
    this.symbols = symbols;
    this.texts = texts;
  }

  write(record: object, to: ByteWriter): void {
    this.#lastList = undefined;
    this.#value(record, to);
  }

  writeSymbol(symbol: SymbolValue, to: ByteWriter): void {
    to.byte(symbolKinds.indexOf(symbol.kind));
    if (symbol.kind === 'shape') for (const key of symbol.keys) this.#string(key, to);
    else if (symbol.kind === 'string') to.text(symbol.text);
    else this.#items(JSON.parse(symbol.text), to);
  }

  #value(value: unknown, to: ByteWriter): void {
    if (typeof value === 'string') this.#string(value, to);
    else if (Array.isArray(value)) this.#list(value, to);
    else if (value === null) to.code(tags.nothing);
    else if (typeof value === 'object') this.#object(value as { [key: string]: unknown }, to);
    else if (typeof value === 'boolean') to.code(value ? tags.yes : tags.no);
    else if (typeof value === 'number' && Number.isFinite(value)) this.#number(value, to);
    else
      throw new TypeError(`A record is plain JSON, and ${typeof value === 'number' ? value : `a value of type ${typeof value}`} is not.`);
  }

  #object(object: { [key: string]: unknown }, to: ByteWriter): void {
    const keys = Object.keys(object);
    to.code(tags.firstSymbol + this.symbols.shape(keys));
    for (const key of keys) this.#value(object[key], to);
  }

  #string(text: string, to: ByteWriter): void {
    const symbol = this.symbols.string(text);
    if (symbol !== undefined) to.code(tags.firstSymbol + symbol);
    else if (!this.#numbered(text, to)) this.texts.write(text, to);
  }

  #numbered(text: string, to: ByteWriter): boolean {
    const [, before, digits] = (text.length <= 25 && numbered.exec(text)) || [];
    if (before === undefined || digits === undefined) return false;
    const symbol = this.symbols.string(before);
    if (symbol === undefined) return false;
    for (const code of [tags.numbered, tags.firstSymbol + symbol, digits.length, Number(digits)]) to.code(code);
    return true;
  }

  #number(value: number, to: ByteWriter): void {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 2 ** 32 && !Object.is(value, -0)) {
      to.code(value < 0 ? tags.negative : tags.integer);
      to.code(size);
    } else {
      to.code(tags.float);
      to.float(value);
    }
  }

  #list(list: readonly unknown[], to: ByteWriter): void {
    if (!isFlat(list)) this.#items(list, to);
    else {
      const json = JSON.stringify(list);
      if (json === this.#lastList) to.code(tags.sameList);
      else this.#flatList(list, json, to);
      this.#lastList = json;
    }
  }

  #flatList(list: readonly object[], json: string, to: ByteWriter): void {
    const symbol = this.symbols.list(json);
    if (symbol !== undefined) to.code(tags.firstSymbol + symbol);
    else {
      to.code(tags.flatList);
      this.#items(list, to);
    }
  }

  #items(list: readonly unknown[], to: ByteWriter): void {
    if (list.length <= tags.shortLists) to.code(tags.shortList + list.length);
    else {
      to.code(tags.list);
      to.code(list.length);
    }
    for (const item of list) this.#value(item, to);
  }
}

/** Whether a list holds objects, and these nothing but scalars and lists of strings, as citations do. */
function isFlat(list: readonly unknown[]): list is readonly object[] {
  return list.length > 0 && list.every((item) => isObject(item) && Object.values(item).every(isFlatMember));
}

function isFlatMember(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  // `-0` in JSON is `0`, which is another number.
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === 'string' || typeof value === 'boolean' || value === null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

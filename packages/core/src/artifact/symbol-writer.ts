import { RecentlySeen } from './recently-seen.ts';

/** What has a number: a string, a flat list as JSON, or the keys of an object in their order. */
export type SymbolValue = { kind: 'string' | 'list'; text: string } | { kind: 'shape'; keys: readonly string[] };

type Shape = { number: number | undefined; longer: Map<string, Shape> };

/** Longer ones hardly come again, or are prose. */
const longestString = 64;
const longestList = 256;

/** Numbers what comes again in records. A shape has its number at once; strings and lists have one when they come a second time. */
export class SymbolWriter {
  readonly symbols: SymbolValue[] = [];
  readonly #uses: number[] = [];
  readonly #known = { string: new Map<string, number>(), list: new Map<string, number>() };
  /** A step for each key. */
  readonly #shapes: Shape = { number: undefined, longer: new Map() };
  readonly #seen = new RecentlySeen();

  constructor(known: readonly SymbolValue[] = []) {
    for (const symbol of known) {
      if (symbol.kind === 'shape') this.shape(symbol.keys);
      else this.#known[symbol.kind].set(symbol.text, this.#add(symbol));
    }
  }

  /** The symbols, the most used first. */
  ranked(): readonly SymbolValue[] {
    const numbers = [...this.symbols.keys()];
    return numbers
      .sort((a, b) => (this.#uses[b] as number) - (this.#uses[a] as number))
      .map((number) => this.symbols[number] as SymbolValue);
  }

  shape(keys: readonly string[]): number {
    let shape = this.#shapes;
    for (const key of keys) {
      let longer = shape.longer.get(key);
      if (!longer) {
        longer = { number: undefined, longer: new Map() };
        shape.longer.set(key, longer);
      }
      shape = longer;
    }
    shape.number ??= this.#add({ kind: 'shape', keys });
    return this.#used(shape.number);
  }

  string(text: string): number | undefined {
    return text.length > longestString ? undefined : this.#numberOf(text, 'string');
  }

  list(json: string): number | undefined {
    return json.length > longestList ? undefined : this.#numberOf(json, 'list');
  }

  #numberOf(text: string, kind: 'string' | 'list'): number | undefined {
    const known = this.#known[kind];
    const number = known.get(text);
    if (number !== undefined) return this.#used(number);
    if (!this.#seen.hasText(text)) return undefined;
    known.set(text, this.#add({ kind, text }));
    return known.get(text);
  }

  #add(symbol: SymbolValue): number {
    this.#uses.push(0);
    return this.symbols.push(symbol) - 1;
  }

  #used(number: number): number {
    this.#uses[number] = (this.#uses[number] as number) + 1;
    return number;
  }
}

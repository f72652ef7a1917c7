import { compareText } from '../schema/compare.ts';
import { setBit, wordsFor } from './bits.ts';
import { partSize } from './code-column.ts';
import { Growing, narrowest } from './growing.ts';
import { writeRows } from './rows-writer.ts';

/** What is known of a column beside its arrays. */
export type ColumnMeta = { path: string; slots: number; rows: number; from: number; to: number; classes?: number[] };
export type CodeColumnMeta = ColumnMeta & { type: 'code'; codes: number; roles?: readonly string[] };

/**
 * Gathers the values of a field that are codes: references, enumerations, citations. A *row* is a record that has the field, a *slot*
 * one value in it.
 */
export class CodeColumnBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #rows = new Growing(Uint32Array);
  readonly #starts = new Growing(Uint32Array);
  readonly #codes = new Growing(Uint32Array);
  readonly #classes = new Growing(Uint32Array);
  readonly #roles = new Growing(Uint8Array);
  readonly #roleNames: readonly string[];
  #last = -1;

  constructor(roleNames: readonly string[] = []) {
    this.#roleNames = roleNames;
  }

  add(doc: number, value: string, visibility = 0, role?: string): void {
    if (doc !== this.#last) {
      this.#rows.push(doc);
      this.#starts.push(this.#codes.length);
      this.#last = doc;
    }
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(value, number);
    this.#codes.push(number);
    this.#classes.push(visibility);
    if (this.#roleNames.length > 0) this.#roles.push(role === undefined ? 0 : this.#roleNames.indexOf(role) + 1);
  }

  get isEmpty(): boolean {
    return this.#codes.length === 0;
  }

  /** The column's arrays, by name, and its dictionary in the order of {@link compareText}. */
  finish(
    path: string,
    size: number,
  ): { meta: CodeColumnMeta; sections: Record<string, Uint8Array | Uint16Array | Uint32Array>; dictionary: string[] } {
    const dictionary = [...this.#numbers.keys()].sort(compareText);
    const renumbered = new Uint32Array(dictionary.length);
    for (const [code, value] of dictionary.entries()) renumbered[this.#numbers.get(value) as number] = code;
    const rows = this.#rows.toArray();
    const starts = withEnd(this.#starts, this.#codes.length);
    const raw = this.#codes.toArray();
    const codes = new (narrowest(dictionary.length))(raw.length);
    for (let i = 0; i < raw.length; i++) codes[i] = renumbered[raw[i] as number] as number;
    const column = columnParts(path, rows, starts, this.#classes.toArray());
    const roles = this.#rolesInOrder();
    return {
      meta: {
        type: 'code',
        ...column.meta,
        codes: dictionary.length,
        ...(this.#roleNames.length > 0 && { roles: roles.names }),
      },
      sections: {
        ...column.sections,
        ...(dictionary.length > 1 && { codes }),
        ...(roles.names.length > 0 && roles.places.some((place) => place > 0) && { roles: roles.places }),
        ...postings(rows, starts, codes, dictionary.length, size),
      },
      dictionary,
    };
  }

  /** The roles that are used, in the order of a dictionary, so that a column of the roles themselves holds the same numbers and is stored once. */
  #rolesInOrder(): { names: string[]; places: Uint8Array } {
    const given = this.#roles.toArray();
    const names = [...new Set(given)].flatMap((role) => this.#roleNames[role - 1] ?? []).sort(compareText);
    const places = this.#roleNames.map((name) => names.indexOf(name));
    return { names, places: given.map((role) => places[role - 1] ?? names.length) };
  }
}

/** The starts of lists that lie one after another, and the end of the last. */
export function withEnd(starts: Growing<Uint32Array>, end: number): Uint32Array {
  const all = new Uint32Array(starts.length + 1);
  all.set(starts.toArray());
  all[starts.length] = end;
  return all;
}

/** What any column stores of its rows: nothing that follows from their number. */
export function columnParts(path: string, rows: Uint32Array, starts: Uint32Array, classes: Uint32Array) {
  const [from, to] = [rows[0] as number, (rows.at(-1) as number) + 1];
  const slots = classes.length;
  const kinds = new Set(classes);
  const highest = Math.max(0, ...(kinds.size < 10_000 ? kinds : [0xffffffff]));
  const isPlain = kinds.size === 1 && highest === 0;
  return {
    meta: { path, rows: rows.length, slots, from, to, ...(!isPlain && kinds.size <= 64 && { classes: [...kinds].sort((a, b) => a - b) }) },
    sections: {
      ...writeRows(rows, starts),
      ...(!isPlain && { classes: narrowestCopy(classes, highest) }),
    },
  };
}

function narrowestCopy(values: Uint32Array, max: number): Uint8Array | Uint16Array | Uint32Array {
  const copy = new (narrowest(max))(values.length);
  copy.set(values);
  return copy;
}

/** For each code the records that have it: as a set of bits where they are many, else as a list, which may be in parts. */
function postings(rows: Uint32Array, starts: Uint32Array, codes: Uint8Array | Uint16Array | Uint32Array, count: number, size: number) {
  const found = new Uint32Array(count);
  const seen = new Int32Array(count).fill(-1);
  each(rows, starts, codes, seen, (code) => {
    found[code] = (found[code] as number) + 1;
  });
  const dense = new Int32Array(count).fill(-1);
  let sets = 0;
  let listed = 0;
  for (let code = 0; code < count; code++) {
    if ((found[code] as number) > wordsFor(size)) dense[code] = sets++;
    else listed += found[code] as number;
  }
  // Two bytes a record, where the ends of so many parts of the lists do not take more than that saves.
  const isInParts = Math.ceil(size / partSize) * count * 2 <= listed;
  const parts = isInParts ? Math.ceil(size / partSize) : 1;
  const partOf = (code: number, doc: number) => code * parts + (isInParts ? Math.floor(doc / partSize) : 0);
  const ends = new Uint32Array(count * parts + 1);
  each(rows, starts, codes, seen.fill(-1), (code, doc) => {
    const part = partOf(code, doc);
    if ((dense[code] as number) < 0) ends[part + 1] = (ends[part + 1] as number) + 1;
  });
  for (let part = 0; part < count * parts; part++) ends[part + 1] = (ends[part + 1] as number) + (ends[part] as number);
  const bits = new Uint32Array(sets * wordsFor(size));
  const docs = isInParts ? new Uint16Array(listed) : new Uint32Array(listed);
  const at = ends.slice(0, count * parts);
  each(rows, starts, codes, seen.fill(-1), (code, doc) => {
    const set = dense[code] as number;
    if (set >= 0) setBit(bits.subarray(set * wordsFor(size)), doc);
    else {
      const part = partOf(code, doc);
      const next = at[part] as number;
      docs[next] = doc;
      at[part] = next + 1;
    }
  });
  return { found, ends, docs, ...(sets > 0 && { dense: new Uint32Array(dense.buffer), bits }) };
}

/** Each record and each of its codes once. */
function each(
  rows: Uint32Array,
  starts: Uint32Array,
  codes: Uint8Array | Uint16Array | Uint32Array,
  seen: Int32Array,
  visit: (code: number, doc: number) => void,
): void {
  for (let row = 0; row < rows.length; row++) {
    const doc = rows[row] as number;
    for (let slot = starts[row] as number; slot < (starts[row + 1] as number); slot++) {
      const code = codes[slot] as number;
      if (seen[code] === doc) continue;
      seen[code] = doc;
      visit(code, doc);
    }
  }
}

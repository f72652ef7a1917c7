/**
 * An artifact, little-endian throughout: the preamble, the header as JSON, a checksum of each block of the checksums that follow, a
 * checksum of each block of the body, and the body, which is the sections one after the other. Each part is filled up with zeros to a
 * multiple of eight bytes. So little stands before the two last, which are verified when they are needed, that opening costs the same at any
 * size.
 *
 * | bytes | preamble                                                       |
 * | ----: | -------------------------------------------------------------- |
 * |     8 | magic: as in PNG, a file sent as text or cut to 7 bits is seen |
 * |     4 | version of this format                                         |
 * |     4 | length of the header                                           |
 * |     8 | length of the body, as a 64-bit float                          |
 * |     4 | zero                                                           |
 * |     4 | checksum of all else before the checksums of the body          |
 */
export const magic = [0x89, 0x4d, 0x49, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
export const formatVersion = 1;
export const preambleLength = 32;

/** What is verified at once: small enough that one record costs little, large enough that the checksums are few. */
export const blockLength = 16_384;

/** The longest artifact: what arrays of every runtime can hold, and places in 32 bits can tell. */
export const mostBytes = 2 ** 32 - 1;

/** What a section can be; its type is told by its place here. */
export const sectionTypes = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const;

export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
/** Sections by their names, to be written. */
export type Sections = { readonly [name: string]: Section };

/** A section before it is verified: `verify` must be called with the elements `start..end` before they are read. */
export type Unverified<T extends Section = Section> = { readonly section: T; readonly verify: (start: number, end: number) => void };

export type SectionClass<T extends Section> = abstract new (...args: never[]) => T;

/** Sections to be read. Each may throw `ArtifactDamaged`. */
export type ReadableSections = {
  /** The section of that name, verified; nothing where there is none. */
  get(name: string): Section | undefined;
  /** The sections whose names are `group`, a slash, and something without one: by that. */
  under(group: string): { [rest: string]: Section };
  /** The section of that name and type, for reading pieces of it without verifying the whole. */
  unverified<T extends Section>(name: string, type: SectionClass<T>): Unverified<T>;
};

/**
 * The header, in JSON. A section is known by its number: by its place among `types`, and among `lengths`, which count elements. `numbers` has
 * the number for each name; the part of the names that ends with their last slash stands once for all that share it. Sections that hold
 * the same are one of several names. Where a section starts follows from those before it.
 */
export type Header = {
  meta: unknown;
  types: readonly number[];
  lengths: readonly number[];
  numbers: { readonly [group: string]: { readonly [rest: string]: number } };
};

/** A name as {@link Header} has it. */
export function inGroup(name: string): [group: string, rest: string] {
  const end = name.lastIndexOf('/') + 1;
  return [name.slice(0, end), name.slice(end)];
}

export const aligned = (length: number): number => Math.ceil(length / 8) * 8;

/** Where the parts of an artifact start, in bytes: the checksums of the checksums, the checksums, the body. */
export function placesOf(headerLength: number, bodyLength: number) {
  const sumSums = preambleLength + aligned(headerLength);
  const sumsLength = aligned(blocksIn(bodyLength) * 4);
  const sums = sumSums + aligned(blocksIn(sumsLength) * 4);
  return { sumSums, sums, body: sums + sumsLength };
}

const blocksIn = (length: number): number => Math.ceil(length / blockLength);

/** Views of an artifact take the order of bytes of the machine, which must be that of the artifact. */
export function requireLittleEndian(machine: Uint8Array = new Uint8Array(Uint32Array.of(1).buffer)): void {
  if (machine[0] !== 1) throw new Error('Artifacts need a little-endian machine.');
}

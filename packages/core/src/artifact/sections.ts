import { ArtifactDamaged, DatasetTooLarge } from '../errors.ts';
import { blockChecksums, verifierOf } from './blocks.ts';
import { checksum } from './checksum.ts';
import { damagedHeader, headerName, placesIn, readHeader } from './header.ts';
import {
  aligned,
  formatVersion,
  type Header,
  inGroup,
  magic,
  mostBytes,
  placesOf,
  preambleLength,
  type ReadableSections,
  requireLittleEndian,
  type Section,
  type Sections,
  sectionTypes,
} from './layout.ts';
import { lazySections } from './lazy-sections.ts';

export type { ReadableSections, Section, Sections } from './layout.ts';

/**
 * Puts sections and what is said of them, as JSON, into the bytes of an artifact: the same bytes for the same input in the same order.
 *
 * @param spent the sections are needed no more: each is freed once it is copied, so that there is room for the artifact beside them
 * @throws DatasetTooLarge
 */
export function writeSections(meta: object, sections: Sections, spent = false): Uint8Array {
  requireLittleEndian();
  const entries = [...distinct(sections)];
  const types = entries.map(([section]) => typeOf(section));
  const lengths = entries.map(([section]) => section.length);
  const header = new TextEncoder().encode(JSON.stringify({ meta, types, lengths, numbers: numbersOf(entries) } satisfies Header));
  const bodyLength = placesIn({ types, lengths }).end;
  const at = placesOf(header.length, bodyLength);
  const length = at.body + bodyLength;
  if (length > mostBytes) throw new DatasetTooLarge({ what: 'artifact', limit: mostBytes, found: length });
  const bytes = new Uint8Array(length);
  bytes.set(magic);
  new Uint32Array(bytes.buffer, 8, 2).set([formatVersion, header.length]);
  new Float64Array(bytes.buffer, 16, 1)[0] = bodyLength;
  bytes.set(header, preambleLength);
  let end = at.body;
  for (const [i, [{ buffer, byteOffset, byteLength }]] of entries.entries()) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), end);
    end += aligned(byteLength);
    if (spent && isLastIn(buffer, entries, i)) (buffer as ArrayBuffer).transfer(0);
  }
  const words = (from: number, to: number) => new Int32Array(bytes.buffer, from, (to - from) / 4);
  words(at.sums, at.body).set(blockChecksums(words(at.body, length)));
  words(at.sumSums, at.sums).set(blockChecksums(words(at.sums, at.body)));
  new Uint32Array(bytes.buffer)[headChecksumAt] = headChecksum(bytes, at.sums);
  return bytes;
}

/**
 * Reads an artifact without copying it: the sections are views of `bytes`, which must not change from now on. (They are copied
 * once if they do not lie at a multiple of eight in their buffer.) The header is verified at once, each section when it is first asked
 * for, so that reading costs the same at any size. Throws `ArtifactDamaged`, then too.
 */
export function readSections(bytes: Uint8Array): { meta: unknown; sections: ReadableSections } {
  requireLittleEndian();
  // Not `slice`, which on a `Buffer` does not copy.
  const artifact = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const { headerLength, bodyLength, at } = readPreamble(artifact);
  const { header, starts } = readHeader(artifact.subarray(preambleLength, preambleLength + headerLength), bodyLength);
  const words = (from: number, to: number) => new Int32Array(artifact.buffer, artifact.byteOffset + from, (to - from) / 4);
  const verifySums = verifierOf(words(at.sums, at.body), words(at.sumSums, at.sums));
  const verify = verifierOf(words(at.body, artifact.length), words(at.sums, at.body), verifySums);
  return { meta: header.meta, sections: lazySections(header, starts, artifact.subarray(at.body), verify) };
}

function readPreamble(bytes: Uint8Array): { headerLength: number; bodyLength: number; at: ReturnType<typeof placesOf> } {
  const found = bytes.length;
  if (found < preambleLength) throw damaged('too-short', preambleLength, found);
  if (magic.some((byte, i) => bytes[i] !== byte)) throw damaged('not-an-artifact');
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, preambleLength / 4);
  const [version, headerLength] = [words[2] as number, words[3] as number];
  if (version !== formatVersion) throw damaged('other-format', formatVersion, version);
  const bodyLength = new Float64Array(bytes.buffer, bytes.byteOffset + 16, 1)[0] as number;
  if (!(Number.isSafeInteger(bodyLength) && bodyLength >= 0 && bodyLength % 8 === 0)) throw damagedHeader();
  const at = placesOf(headerLength, bodyLength);
  const expected = at.body + bodyLength;
  if (found < expected) throw damaged('truncated', expected, found);
  const [sum, actual] = [words[headChecksumAt], headChecksum(bytes, at.sums)];
  if (sum !== actual) throw damaged('checksum', sum, actual, headerName);
  if (found > expected) throw damaged('trailing-bytes', expected, found);
  return { headerLength, bodyLength, at };
}

const damaged = (reason: ArtifactDamaged['reason'], expected?: number, found?: number, part = 'artifact') =>
  new ArtifactDamaged({ reason, part, expected, found });

const headChecksumAt = preambleLength / 4 - 1;

/** Of everything before the checksums of the body but the checksum itself. */
function headChecksum(bytes: Uint8Array, end: number): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, end / 4);
  return checksum(words, headChecksumAt + 1, words.length, checksum(words, 0, headChecksumAt));
}

/** The sections with all their names, each that holds what another does only once. */
function distinct(sections: Sections): Map<Section, string[]> {
  const named = new Map<Section, string[]>();
  for (const [name, section] of Object.entries(sections)) {
    const names = [...named].find(([other]) => isSame(section, other))?.[1];
    if (names) names.push(name);
    else named.set(section, [name]);
  }
  return named;
}

function isSame(a: Section, b: Section): boolean {
  if (a.length !== b.length || typeOf(a) !== typeOf(b)) return false;
  const [x, y] = [a, b].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)) as [
    Uint8Array,
    Uint8Array,
  ];
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
  return true;
}

const isLastIn = (buffer: ArrayBufferLike, entries: readonly [Section, unknown][], i: number) =>
  entries.findLastIndex(([section]) => section.buffer === buffer) === i;

function numbersOf(entries: readonly (readonly [Section, readonly string[]])[]): Header['numbers'] {
  // Without a prototype: any name is a key like others.
  const numbers: { [group: string]: { [rest: string]: number } } = Object.create(null);
  for (const [number, [, names]] of entries.entries()) {
    for (const name of names) {
      const [group, rest] = inGroup(name);
      numbers[group] ??= Object.create(null) as { [rest: string]: number };
      numbers[group][rest] = number;
    }
  }
  return numbers;
}

function typeOf(section: Section): number {
  const type = sectionTypes.findIndex((View) => section instanceof View);
  if (type < 0) throw new TypeError('A section is a Uint8Array, Uint16Array, Uint32Array, Int32Array or Float64Array.');
  return type;
}

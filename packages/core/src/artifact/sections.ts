import { ArtifactDamaged, DatasetTooLarge } from '../errors.ts';
import { Blocks, blockChecksums } from './blocks.ts';
import { checksum } from './checksum.ts';
import { bodyLengthOf, readHeader } from './header.ts';
import {
  aligned,
  blocksIn,
  formatVersion,
  type Header,
  magic,
  mostBytes,
  preambleLength,
  requireLittleEndian,
  type Section,
  type Sections,
  type SectionType,
  sectionTypes,
} from './layout.ts';
import { lazySections } from './lazy-sections.ts';

export type { Section, Sections } from './layout.ts';
export { requireSection, unverifiedSection } from './lazy-sections.ts';

/** Up to this length, in bytes, an artifact is verified whole when it is read. */
const verifiedAtOnce = 2 ** 21;

/**
 * Puts sections and what is said of them, as JSON, into the bytes of an artifact: the same bytes for the same input in the same order.
 *
 * @param spent the sections are needed no more: each is freed once it is copied, so that there is room for the artifact beside them
 * @throws DatasetTooLarge
 */
export function writeSections(meta: object, sections: Sections, spent = false): Uint8Array {
  requireLittleEndian();
  const entries = Object.entries(sections);
  const table = entries.map(([name, section]) => ({ name, type: typeOf(section), length: section.length }));
  const header = new TextEncoder().encode(JSON.stringify({ meta, sections: table } satisfies Header));
  const bodyLength = bodyLengthOf(table);
  const bodyStart = startOfBody(header.length, bodyLength);
  const length = bodyStart + bodyLength;
  if (length > mostBytes) throw new DatasetTooLarge({ what: 'artifact', limit: mostBytes, found: length });
  const bytes = new Uint8Array(length);
  bytes.set(magic);
  new Uint32Array(bytes.buffer, 8, 2).set([formatVersion, header.length]);
  new Float64Array(bytes.buffer, 16, 1)[0] = bodyLength;
  bytes.set(header, preambleLength);
  let at = bodyStart;
  for (const [i, [, { buffer, byteOffset, byteLength }]] of entries.entries()) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
    if (spent && isLastIn(buffer, entries, i)) (buffer as ArrayBuffer).transfer(0);
  }
  const sums = blockChecksums(new Int32Array(bytes.buffer, bodyStart));
  new Uint32Array(bytes.buffer, preambleLength + aligned(header.length), sums.length).set(sums);
  new Uint32Array(bytes.buffer)[headChecksumAt] = headChecksum(bytes, bodyStart);
  return bytes;
}

/**
 * Reads an artifact without copying it: the sections are views of `bytes`, which must not change from now on. (They are copied
 * once if they do not lie at a multiple of eight in their buffer.) What stands before the body is verified at once; of a large artifact each
 * section only when it is first taken from `sections`, so that reading costs the same at any size. Throws `ArtifactDamaged`, then too.
 */
export function readSections(bytes: Uint8Array): { meta: unknown; sections: Sections } {
  requireLittleEndian();
  // Not `slice`, which on a `Buffer` does not copy.
  const artifact = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const { headerLength, bodyLength, bodyStart } = readPreamble(artifact);
  const { meta, sections: table } = readHeader(artifact.subarray(preambleLength, preambleLength + headerLength), bodyLength);
  const view = <T>(View: new (buffer: ArrayBufferLike, at: number, length: number) => T, at: number, length: number) =>
    new View(artifact.buffer, artifact.byteOffset + at, length);
  const sums = view(Uint32Array, preambleLength + aligned(headerLength), blocksIn(bodyLength));
  const blocks = new Blocks(view(Int32Array, bodyStart, bodyLength / 4), sums);
  const sections = lazySections(table, artifact, bodyStart, blocks);
  if (artifact.length <= verifiedAtOnce) for (const { name } of table) void sections[name];
  return { meta, sections };
}

function readPreamble(bytes: Uint8Array): { headerLength: number; bodyLength: number; bodyStart: number } {
  const part = 'artifact';
  if (bytes.length < preambleLength)
    throw new ArtifactDamaged({ reason: 'too-short', part, expected: preambleLength, found: bytes.length });
  if (magic.some((byte, i) => bytes[i] !== byte)) throw new ArtifactDamaged({ reason: 'not-an-artifact', part });
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, preambleLength / 4);
  const [version, headerLength] = [words[2] as number, words[3] as number];
  if (version !== formatVersion) throw new ArtifactDamaged({ reason: 'other-format', part, expected: formatVersion, found: version });
  const bodyLength = new Float64Array(bytes.buffer, bytes.byteOffset + 16, 1)[0] as number;
  if (!(Number.isSafeInteger(bodyLength) && bodyLength >= 0 && bodyLength % 8 === 0)) {
    throw new ArtifactDamaged({ reason: 'header', part: 'header of the artifact' });
  }
  const bodyStart = startOfBody(headerLength, bodyLength);
  const expected = bodyStart + bodyLength;
  if (bytes.length < expected) throw new ArtifactDamaged({ reason: 'truncated', part, expected, found: bytes.length });
  const [sum, actual] = [words[headChecksumAt], headChecksum(bytes, bodyStart)];
  if (sum !== actual) throw new ArtifactDamaged({ reason: 'checksum', part: 'header of the artifact', expected: sum, found: actual });
  if (bytes.length > expected) throw new ArtifactDamaged({ reason: 'trailing-bytes', part, expected, found: bytes.length });
  return { headerLength, bodyLength, bodyStart };
}

const headChecksumAt = preambleLength / 4 - 1;

/** Of everything before the body but the checksum itself. */
function headChecksum(bytes: Uint8Array, bodyStart: number): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bodyStart / 4);
  return checksum(words, headChecksumAt + 1, words.length, checksum(words, 0, headChecksumAt));
}

const startOfBody = (headerLength: number, bodyLength: number): number =>
  preambleLength + aligned(headerLength) + aligned(blocksIn(bodyLength) * 4);

const isLastIn = (buffer: ArrayBufferLike, entries: [string, Section][], i: number) =>
  entries.findLastIndex(([, section]) => section.buffer === buffer) === i;

function typeOf(section: Section): SectionType {
  const type = (Object.keys(sectionTypes) as SectionType[]).find((name) => section instanceof sectionTypes[name]);
  if (!type) throw new TypeError('A section is a Uint8Array, Uint16Array, Uint32Array, Int32Array or Float64Array.');
  return type;
}

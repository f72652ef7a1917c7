import { ArtifactDamaged } from '../errors.ts';
import { aligned, type Header, sectionTypes } from './layout.ts';

/** Reads the header of an artifact whose body has `bodyLength` bytes; sections that do not fill it exactly are refused. */
export function readHeader(json: Uint8Array, bodyLength: number): Header {
  const header = parsed(json);
  const isSound = isHeader(header) && bodyLengthOf(header.sections) === bodyLength;
  if (!isSound) throw new ArtifactDamaged({ reason: 'header', part: 'header of the artifact' });
  return header;
}

export const bodyLengthOf = (sections: Header['sections']): number =>
  sections.reduce((sum, { type, length }) => sum + aligned(length * sectionTypes[type].BYTES_PER_ELEMENT), 0);

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return undefined;
  }
}

function isHeader(header: unknown): header is Header {
  if (!isObject(header) || !isObject(header.meta) || !Array.isArray(header.sections) || !header.sections.every(isSection)) return false;
  const names = header.sections.flatMap((section) => section.names);
  return new Set(names).size === names.length;
}

const isSection = (section: unknown): boolean =>
  isObject(section) &&
  Array.isArray(section.names) &&
  section.names.every((name) => typeof name === 'string') &&
  Object.hasOwn(sectionTypes, String(section.type)) &&
  Number.isSafeInteger(section.length) &&
  Number(section.length) >= 0;

const isObject = (value: unknown): value is { [key: string]: unknown } => typeof value === 'object' && value !== null;

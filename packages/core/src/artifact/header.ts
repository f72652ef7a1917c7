import { ArtifactDamaged } from '../errors.ts';
import { aligned, type Header, sectionTypes } from './layout.ts';

/** Where each section starts in the body, by its number, and last where the body ends. */
export type Starts = readonly number[];

/** Reads the header of an artifact whose body has `bodyLength` bytes; sections that do not fill it exactly are refused. */
export function readHeader(json: Uint8Array, bodyLength: number): { header: Header; starts: Starts } {
  const header = parsed(json);
  const starts = isHeader(header) ? startsOf(header) : [];
  if (starts.at(-1) !== bodyLength) throw damagedHeader();
  return { header: header as Header, starts };
}

export const damagedHeader = () => new ArtifactDamaged({ reason: 'header', part: 'header of the artifact' });

/** Stops short of a section whose type or length makes no sense. */
export function startsOf({ types, lengths }: Pick<Header, 'types' | 'lengths'>): Starts {
  const starts = [0];
  let end = 0;
  for (let i = 0; i < types.length; i++) {
    const [View, length] = [sectionTypes[types[i] as number], lengths[i] as number];
    if (!View || !Number.isSafeInteger(length) || length < 0) return [];
    end += aligned(length * View.BYTES_PER_ELEMENT);
    starts.push(end);
  }
  return starts;
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return undefined;
  }
}

const isHeader = (header: unknown): header is Header =>
  isObject(header) &&
  isObject(header.meta) &&
  Array.isArray(header.types) &&
  Array.isArray(header.lengths) &&
  header.types.length === header.lengths.length &&
  isObject(header.numbers) &&
  Object.values(header.numbers).every(isObject);

const isObject = (value: unknown): value is { [key: string]: unknown } => typeof value === 'object' && value !== null;

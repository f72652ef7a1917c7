import { ArtifactDamaged } from '../errors.ts';
import { aligned, type Header, sectionTypes } from './layout.ts';
import { readText } from './text-bytes.ts';

/** Where each section starts in the body, by its number, and where the body ends. */
type Places = { starts: readonly number[]; end: number };

/** Reads the header of an artifact whose body has `bodyLength` bytes; sections that do not fill it exactly are refused. */
export function readHeader(json: Uint8Array, bodyLength: number): { header: Header; starts: readonly number[] } {
  try {
    const header = JSON.parse(readText(json, 0, json.length)) as Header;
    const { starts, end } = placesIn(header);
    const isWhole = end === bodyLength && header.types.length === starts.length;
    if (isWhole && isObject(header.meta) && isObject(header.numbers)) return { header, starts };
  } catch {
    // It has not the form of a header.
  }
  throw damagedHeader();
}

export const headerName = 'header of the artifact';

export const damagedHeader = () => new ArtifactDamaged({ reason: 'header', part: headerName });

/** Throws for sections whose type or length makes no sense. */
export function placesIn({ types, lengths }: Pick<Header, 'types' | 'lengths'>): Places {
  let end = 0;
  const starts = lengths.map((length, i) => {
    const start = end;
    const View = sectionTypes[types[i] as number];
    if (!View || !Number.isSafeInteger(length) || length < 0) throw damagedHeader();
    end += aligned(length * View.BYTES_PER_ELEMENT);
    return start;
  });
  return { starts, end };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

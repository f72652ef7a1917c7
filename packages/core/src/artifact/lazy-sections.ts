import { ArtifactDamaged } from '../errors.ts';
import type { Blocks } from './blocks.ts';
import { aligned, type Header, type Section, type Sections, sectionTypes } from './layout.ts';

/** A section before it is verified: `verify` must be called with the elements `start..end` before they are read. */
export type Unverified<T extends Section = Section> = { readonly section: T; readonly verify: (start: number, end: number) => void };

/** Gives a section of which nothing was done before: there are many, and a query needs few of them. */
type Part = () => Unverified;

const unverified = new WeakMap<Sections, ReadonlyMap<string, Part>>();

/** Views of the sections that lie in `bytes` from `bodyStart` on. Each is verified when it is first taken, or all of them now. */
export function lazySections(
  table: Header['sections'],
  bytes: Uint8Array,
  bodyStart: number,
  blocks: Blocks,
  verifiesNow: boolean,
): Sections {
  const sections: Sections = Object.create(null);
  const parts = new Map<string, Part>();
  let end = 0;
  for (const { names, type, length } of table) {
    const [View, start] = [sectionTypes[type], end];
    const size = View.BYTES_PER_ELEMENT;
    const verify = (from: number, to: number) => blocks.verify(start + from * size, start + to * size, `section ${names[0]}`);
    const part = () => ({ section: new View(bytes.buffer as ArrayBuffer, bytes.byteOffset + bodyStart + start, length), verify });
    if (verifiesNow) verify(0, length);
    for (const name of names) {
      parts.set(name, part);
      defineVerified(sections, name, part);
    }
    end += aligned(length * size);
  }
  unverified.set(sections, parts);
  return sections;
}

function defineVerified(sections: Sections, name: string, part: Part): void {
  let whole: Section | undefined;
  const get = () => {
    if (whole) return whole;
    const { section, verify } = part();
    verify(0, section.length);
    whole = section;
    return whole;
  };
  Object.defineProperty(sections, name, { enumerable: true, get });
}

type SectionClass<T extends Section> = abstract new (...args: never[]) => T;

/**
 * The section of that name, for reading pieces of it without verifying the whole. Sections that were not read need no verifying. Throws
 * `ArtifactDamaged` if there is none of that type.
 */
export function unverifiedSection<T extends Section>(sections: Sections, name: string, type: SectionClass<T>): Unverified<T> {
  const { section, verify } = unverified.get(sections)?.get(name)?.() ?? { section: sections[name], verify: () => {} };
  if (section instanceof type) return { section, verify };
  throw new ArtifactDamaged({ reason: 'missing', part: `section ${name}` });
}

import { ArtifactDamaged } from '../errors.ts';
import type { Blocks } from './blocks.ts';
import { damagedHeader, type Starts } from './header.ts';
import { type Header, inGroup, type Section, type Sections, sectionTypes } from './layout.ts';

/** A section before it is verified: `verify` must be called with the elements `start..end` before they are read. */
export type Unverified<T extends Section = Section> = { readonly section: T; readonly verify: (start: number, end: number) => void };

/** How sections are found of which nothing was done before: there are many, and a query needs few of them. */
type Found = { unverified: (name: string) => Unverified | undefined; namesIn: (group: string) => string[] };

const found = new WeakMap<Sections, Found>();

/** Views of the sections that lie in `bytes` from `bodyStart` on. Each is made and verified when it is first taken. */
export function lazySections(header: Header, starts: Starts, bytes: Uint8Array, bodyStart: number, blocks: Blocks): Sections {
  const { types, lengths, numbers } = header;
  const numberOf = (name: string): number | undefined => {
    const [group, rest] = inGroup(name);
    return own(own(numbers, group), rest);
  };
  const unverified = (name: string): Unverified | undefined => {
    const number = numberOf(name);
    if (number === undefined) return undefined;
    const View = sectionTypes[types[number] as number];
    if (!View || !Number.isInteger(number)) throw damagedHeader();
    const [start, size] = [starts[number] as number, View.BYTES_PER_ELEMENT];
    const section = new View(bytes.buffer as ArrayBuffer, bytes.byteOffset + bodyStart + start, lengths[number] as number);
    return { section, verify: (from, to) => blocks.verify(start + from * size, start + to * size, `section ${name}`) };
  };
  const verified = new Map<string, Section>();
  const take = (name: string | symbol): Section | undefined => {
    const known = verified.get(name as string);
    if (known || typeof name === 'symbol') return known;
    const { section, verify } = unverified(name) ?? {};
    verify?.(0, (section as Section).length);
    if (section) verified.set(name, section);
    return section;
  };
  const namesIn = (group: string) => Object.keys(own(numbers, group) ?? {}).map((rest) => group + rest);
  const sections = new Proxy<Sections>(Object.create(null), {
    get: (_, name) => take(name),
    has: (_, name) => typeof name === 'string' && numberOf(name) !== undefined,
    ownKeys: () => Object.keys(numbers).flatMap(namesIn),
    getOwnPropertyDescriptor: (_, name) => {
      const value = take(name);
      return value && { value, enumerable: true, configurable: true };
    },
  });
  found.set(sections, { unverified, namesIn });
  return sections;
}

const own = <T>(of: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  of && Object.hasOwn(of, key) ? of[key] : undefined;

type SectionClass<T extends Section> = abstract new (...args: never[]) => T;

/**
 * The section of that name, for reading pieces of it without verifying the whole. Sections that were not read need no verifying. Throws
 * `ArtifactDamaged` if there is none of that type.
 */
export function unverifiedSection<T extends Section>(sections: Sections, name: string, type: SectionClass<T>): Unverified<T> {
  const { section, verify } = found.get(sections)?.unverified(name) ?? { section: sections[name], verify: () => {} };
  if (section instanceof type) return { section, verify };
  throw new ArtifactDamaged({ reason: 'missing', part: `section ${name}` });
}

/** The sections whose names are `group`, a slash, and something without one: by that. */
export function sectionsIn(sections: Sections, group: string): { [rest: string]: Section } {
  const prefix = `${group}/`;
  const names = found.get(sections)?.namesIn(prefix) ?? Object.keys(sections).filter((name) => inGroup(name)[0] === prefix);
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), sections[name] as Section]));
}

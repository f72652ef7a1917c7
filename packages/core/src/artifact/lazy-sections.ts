import { ArtifactDamaged } from '../errors.ts';
import type { Verify } from './blocks.ts';
import { damagedHeader } from './header.ts';
import { type Header, inGroup, type ReadableSections, type Section, type SectionClass, sectionTypes, type Unverified } from './layout.ts';

/** Views of the sections in the body of an artifact. Each is made and verified when it is first asked for: there are many, and a query needs few. */
export function lazySections(
  { types, lengths, numbers }: Header,
  starts: readonly number[],
  { buffer, byteOffset }: Uint8Array,
  verify: Verify,
): ReadableSections {
  const find = (name: string): Unverified | undefined => {
    const [group, rest] = inGroup(name);
    const number = own(own(numbers, group), rest);
    if (number === undefined) return undefined;
    const View = sectionTypes[types[number] as number];
    if (!View || !Number.isInteger(number)) throw damagedHeader();
    const [start, size] = [starts[number] as number, View.BYTES_PER_ELEMENT];
    return {
      section: new View(buffer as ArrayBuffer, byteOffset + start, lengths[number] as number),
      verify: (from, to) => verify(start + from * size, start + to * size, `section ${name}`),
    };
  };
  const verified = new Map<string, Section>();
  const get = (name: string): Section | undefined => {
    const known = verified.get(name);
    if (known) return known;
    const found = find(name);
    if (!found) return undefined;
    found.verify(0, found.section.length);
    verified.set(name, found.section);
    return found.section;
  };
  return {
    get,
    under: (group) => {
      const names = Object.keys(numbers[`${group}/`] ?? {});
      return Object.fromEntries(names.map((rest) => [rest, get(`${group}/${rest}`) as Section]));
    },
    unverified: (name, type) => ofType(find(name), name, type),
  };
}

export function ofType<T extends Section>(found: Unverified | undefined, name: string, type: SectionClass<T>): Unverified<T> {
  if (found?.section instanceof type) return found as Unverified<T>;
  throw new ArtifactDamaged({ reason: 'missing', part: `section ${name}` });
}

const own = <T>(of: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  of && Object.hasOwn(of, key) ? of[key] : undefined;

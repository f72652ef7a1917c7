import { ArtifactDamaged } from '../errors.ts';
import type { Blocks } from './blocks.ts';
import { damagedHeader, type Starts } from './header.ts';
import { type Header, inGroup, type ReadableSections, type Section, type SectionClass, sectionTypes, type Unverified } from './layout.ts';

/** Views of the sections in the body of an artifact. Each is made and verified when it is first asked for: there are many, and a query needs few. */
export class LazySections implements ReadableSections {
  readonly #header: Header;
  readonly #starts: Starts;
  readonly #body: Uint8Array;
  readonly #blocks: Blocks;
  readonly #verified = new Map<string, Section>();

  constructor(header: Header, starts: Starts, body: Uint8Array, blocks: Blocks) {
    this.#header = header;
    this.#starts = starts;
    this.#body = body;
    this.#blocks = blocks;
  }

  get(name: string): Section | undefined {
    const known = this.#verified.get(name);
    if (known) return known;
    const { section, verify } = this.#find(name) ?? {};
    if (!section) return undefined;
    verify?.(0, section.length);
    this.#verified.set(name, section);
    return section;
  }

  under(group: string): { [rest: string]: Section } {
    const names = Object.keys(this.#header.numbers[`${group}/`] ?? {});
    return Object.fromEntries(names.map((rest) => [rest, this.get(`${group}/${rest}`) as Section]));
  }

  unverified<T extends Section>(name: string, type: SectionClass<T>): Unverified<T> {
    return ofType(this.#find(name), name, type);
  }

  #find(name: string): Unverified | undefined {
    const { types, lengths, numbers } = this.#header;
    const [group, rest] = inGroup(name);
    const number = own(own(numbers, group), rest);
    if (number === undefined) return undefined;
    const View = sectionTypes[types[number] as number];
    if (!View || !Number.isInteger(number)) throw damagedHeader();
    const [start, size, body] = [this.#starts[number] as number, View.BYTES_PER_ELEMENT, this.#body];
    return {
      section: new View(body.buffer as ArrayBuffer, body.byteOffset + start, lengths[number] as number),
      verify: (from, to) => this.#blocks.verify(start + from * size, start + to * size, `section ${name}`),
    };
  }
}

export function ofType<T extends Section>(found: Unverified | undefined, name: string, type: SectionClass<T>): Unverified<T> {
  if (found?.section instanceof type) return found as Unverified<T>;
  throw new ArtifactDamaged({ reason: 'missing', part: `section ${name}` });
}

const own = <T>(of: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  of && Object.hasOwn(of, key) ? of[key] : undefined;

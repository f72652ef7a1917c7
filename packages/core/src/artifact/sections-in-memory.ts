import { inGroup, type ReadableSections, type Sections } from './layout.ts';
import { ofType } from './lazy-sections.ts';

/** Sections that stay where they were made: there is nothing to verify. */
export const sectionsInMemory = (sections: Sections): ReadableSections => {
  const get = (name: string) => (Object.hasOwn(sections, name) ? sections[name] : undefined);
  return {
    get,
    under: (group) => {
      const split = Object.entries(sections).map(([name, section]) => [...inGroup(name), section] as const);
      return Object.fromEntries(split.filter(([of]) => of === `${group}/`).map(([, rest, section]) => [rest, section]));
    },
    unverified: (name, type) => {
      const section = get(name);
      return ofType(section && { section, verify: () => {} }, name, type);
    },
  };
};

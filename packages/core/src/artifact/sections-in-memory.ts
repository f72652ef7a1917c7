import { inGroup, type ReadableSections, type Section, type Sections } from './layout.ts';
import { ofType } from './lazy-sections.ts';

/** Sections that stay where they were made: there is nothing to verify. */
export const sectionsInMemory = (sections: Sections): ReadableSections => ({
  get: (name) => sections[name],
  under: (wanted) => {
    const found: { [rest: string]: Section } = {};
    for (const [name, section] of Object.entries(sections)) {
      const [group, rest] = inGroup(name);
      if (group === `${wanted}/`) found[rest] = section;
    }
    return found;
  },
  unverified: (name, type) => ofType({ section: sections[name] as Section, verify: () => {} }, name, type),
});

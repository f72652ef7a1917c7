import { codeWords, fieldTable, type RecordOf } from '@org/migration-core';
import { groupsFound } from './found-with.ts';
import { hierarchyTree } from './hierarchy.ts';
import type { Reading } from './reading.ts';
import type { Own, Shown } from './record.ts';

const roles = fieldTable.fields.find(({ path }) => path === 'parties.party')?.role?.values ?? [];

/** An organization: what it does, by its role in it, and where it stands among others. */
export function draftsOfOrganization(reading: Reading, { ref }: Shown<RecordOf<'organization'>>): Own {
  const groups = roles.map((role) => {
    const where = { field: `party.${role}`, value: ref.slice(ref.indexOf('/') + 1) };
    const [activities] = reading.catalogue.counts(where, 'kind', reading.clocks);
    return { label: `as ${codeWords(role)}`, count: activities?.count ?? 0, kind: 'activity' as const, where };
  });
  return {
    relations: ['parties', 'organization.parents'],
    drafts: [
      ...groupsFound(
        reading,
        'Activities',
        groups.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
      ),
      ...hierarchyTree(reading, ref, 'Structure'),
    ],
  };
}

import { type Condition, headingWords, type KindName, kinds, printQuery, type Ref } from '@org/migration-core';
import { bar } from './bar.ts';
import type { Draft, Line } from './entry.ts';
import type { Reading } from './reading.ts';

/** A group of records that a condition finds. */
export type Group = { label: string; count: number; kind: KindName; where: Condition };

/** Groups with their counts as bars; each leads to the records, as what the query in the core's grammar finds. */
export function groupsFound({ signs }: Reading, section: string, groups: readonly Group[]): Draft[] {
  const most = Math.max(...groups.map(({ count }) => count));
  const labelRoom = Math.max(...groups.map(({ label }) => label.length));
  return groups.map(({ label, count, kind, where }): Draft => {
    const lineFor = (room: number): Line => {
      const figure = String(count).padStart(String(most).length);
      const cells = Math.min(24, room - labelRoom - figure.length - 4);
      return [
        { text: `${label.padEnd(labelRoom)}  ${figure}`, tone: 'reference' },
        ...(cells < 4 ? [] : [{ text: `  ${bar({ value: count, of: most }, cells, signs)}`, tone: 'bar' as const }]),
      ];
    };
    return {
      section,
      mark: signs.leads,
      tone: 'reference',
      text: '',
      drawn: (room) => [lineFor(room)],
      to: { view: 'browse', kind, query: printQuery({ kinds: [kind], where }).replace(/^kind:\S+ /, '') },
    };
  });
}

/** What is filed under a record by a field, by kind. */
export function groupsByKind({ catalogue, clocks }: Reading, field: string, ref: Ref): Group[] {
  const where = { field, value: ref };
  return catalogue.counts(where, 'kind', clocks).map(({ value, count }) => ({
    label: headingWords(kinds[value as KindName].plural),
    count,
    kind: value as KindName,
    where,
  }));
}

import type { Dataset } from '@org/migration-core';
import { type Change, datasetChanges, type FactChange, isRecordChange } from '@org/migration-core/changes';
import { counted, countsOf, type Difference, inShort } from './difference.ts';

/**
 * How two editions of the data differ, fact by fact. A record that is gone and whose reference no longer resolves breaks its users; all
 * else is news.
 */
export function dataDifference(before: Dataset, after: Dataset): Difference {
  const changes = [...datasetChanges(before, after)];
  const byRecord = [...Map.groupBy(changes, ({ ref }) => ref).values()];
  const isBreaking = changes.some(({ type }) => type === 'record-removed');
  return {
    bump: changes.length === 0 ? 'none' : isBreaking ? 'major' : 'minor',
    counts: countsOf(changes.map(({ type }) => type)),
    *lines() {
      for (const group of byRecord) {
        yield `${group[0]?.ref}  ${group[0]?.name}`;
        for (const change of group) yield `  ${inWords(change)}`;
      }
    },
    rows: () => byRecord.map((group) => row(group, after)),
    summary: () =>
      byRecord.map((group) => {
        const [first] = group as [Change];
        return `${first.name} (\`${first.ref}\`): ${isRecordChange(first) ? recordWords[first.type] : counted(group.length, 'change')}`;
      }),
  };
}

/** All that happened to one record, with what it is now; of one that is gone nothing is left, as a stream of changes tells a deletion. */
function row(group: readonly Change[], after: Dataset): object {
  const [first] = group as [Change];
  const facts = group.filter((change): change is FactChange => !isRecordChange(change));
  const record = after.records.get(isRecordChange(first) ? (first.to ?? first.ref) : first.ref) ?? null;
  return {
    ref: first.ref,
    change: isRecordChange(first) ? first.type : 'record-changed',
    ...(isRecordChange(first) && first.to !== undefined && { to: first.to }),
    ...(facts.length > 0 && { facts: facts.map(({ ref: _, kind: __, name: ___, ...fact }) => fact) }),
    record: isRecordChange(first) && first.type === 'record-moved' ? null : record,
  };
}

const recordWords = { 'record-added': 'added', 'record-removed': 'removed', 'record-moved': 'moved' } as const;
const signs: Record<FactChange['type'], string> = {
  added: '+',
  removed: '-',
  changed: '~',
  'more-precise': '~',
  'less-precise': '~',
  contradicted: '+',
  'planned-then-held': '+',
  reordered: '~',
};
const notes: Partial<Record<FactChange['type'], string>> = {
  'more-precise': 'more precise',
  'less-precise': 'less precise',
  contradicted: 'contradicts what stands beside it',
  'planned-then-held': 'planned before',
  reordered: 'in another order',
};

function inWords(change: Change): string {
  if (isRecordChange(change)) return change.to === undefined ? recordWords[change.type] : `moved to ${change.to}`;
  const { type, path, before, after } = change;
  const values = [before, after].filter((value) => value !== undefined).map(inShort);
  return `${signs[type]} ${path}${values.length > 0 ? `  ${values.join(' → ')}` : ''}${notes[type] ? `  (${notes[type]})` : ''}`;
}

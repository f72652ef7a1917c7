import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { type Change, datasetChanges, isRecordChange } from '../src/changes.ts';
import type { Dataset } from '../src/dataset.ts';
import { refOf } from '../src/schema/id.ts';
import { valueAt } from '../src/schema/pointer.ts';
import { arbitraryRecords, datasetOf } from './support/arbitrary-dataset.ts';
import { authored, smallDataset, smallSource } from './support/small-register.ts';

const town = (extra: Record<string, unknown> = {}) => authored('place', 'town', { type: 'city', ...extra });
const office = (id = 'office', extra: Record<string, unknown> = {}) => authored('organization', id, { type: 'office', ...extra });
const workshop = (extra: Record<string, unknown> = {}) =>
  authored('activity', 'workshop', { type: 'workshop', status: 'planned', when: '2001', ...extra });
const crews = (value: number, relation = 'exactly') =>
  authored('statistic', 'crews', { measure: 'crews', value: { value: { relation, value, unit: 'people' } } });

const changesOf = async (before: Record<string, unknown>[], after: Record<string, unknown>[]) => [
  ...datasetChanges(await smallDataset([smallSource(), ...before]), await smallDataset([smallSource(), ...after])),
];
const told = (changes: readonly Change[]) =>
  changes.map(
    (change) => `${change.type} ${change.ref}${isRecordChange(change) ? (change.to ? ` → ${change.to}` : '') : ` ${change.path}`}`,
  );

describe('whole records', () => {
  it('come, go, and move; what refers to one that moved is the same', async () => {
    const before = [office('old'), workshop({ parties: [{ party: 'organization/old', role: 'lead' }] }), town()];
    const after = [
      office('new', { formerIds: ['old'], names: [{ value: 'old', role: 'descriptive' }] }),
      workshop({ parties: [{ party: 'organization/new', role: 'lead' }] }),
      crews(5),
    ];
    expect(told(await changesOf(before, after))).toEqual([
      'record-moved organization/old → organization/new',
      'added organization/new /formerIds',
      'record-removed place/town',
      'record-added statistic/crews',
    ]);
  });
});

describe('facts', () => {
  const cases: [string, Record<string, unknown>, Record<string, unknown>, string[]][] = [
    ['nothing changed', workshop(), workshop(), []],
    ['a date made more precise', workshop(), workshop({ when: '2001-03' }), ['more-precise activity/workshop /when/0']],
    ['a date made less precise', workshop({ when: '2001-03' }), workshop(), ['less-precise activity/workshop /when/0']],
    ['a date replaced by another', workshop(), workshop({ when: '2002' }), ['changed activity/workshop /when/0']],
    [
      'a date contradicted by one beside it',
      workshop(),
      workshop({ when: [{ value: '2001' }, { value: '2002', cite: 'small/2' }] }),
      ['contradicted activity/workshop /when/1'],
    ],
    [
      'a date refined by one beside it',
      workshop(),
      workshop({ when: [{ value: '2001' }, { value: '2001-03', cite: 'small/2' }] }),
      ['more-precise activity/workshop /when/1'],
    ],
    [
      'a later stage beside a plan',
      workshop(),
      workshop({ status: [{ value: 'planned' }, { value: 'held', cite: 'small/2' }] }),
      ['planned-then-held activity/workshop /status/1'],
    ],
    ['a field that came', office(), office('office', { established: '1951' }), ['added organization/office /established']],
    ['a field that went', office('office', { established: '1951' }), office(), ['removed organization/office /established']],
    ['a code changed', office(), office('office', { type: 'ministry' }), ['changed organization/office /type']],
    [
      'a name added and one corrected',
      office('office', {
        names: [
          { value: 'Office', role: 'preferred' },
          { value: 'OF', role: 'acronym' },
        ],
      }),
      office('office', {
        names: [
          { value: 'Bureau', role: 'preferred' },
          { value: 'OF', role: 'acronym' },
          { value: 'Buro', role: 'variant' },
        ],
      }),
      ['changed organization/office /names/0/value', 'added organization/office /names/2'],
    ],
    [
      'names in another order',
      office('office', {
        names: [
          { value: 'Office', role: 'preferred' },
          { value: 'OF', role: 'acronym' },
        ],
      }),
      office('office', {
        names: [
          { value: 'OF', role: 'acronym' },
          { value: 'Office', role: 'preferred' },
        ],
      }),
      ['reordered organization/office /names'],
    ],
    [
      'another paragraph that states a value',
      workshop(),
      workshop({ when: { value: '2001', cite: ['small/1', 'small/2'] } }),
      ['added activity/workshop /when/0/cite/1'],
    ],
    ['a note added', workshop(), workshop({ when: { value: '2001', note: 'It is said.' } }), ['added activity/workshop /when/0/note']],
    ['a figure made more precise', crews(5, 'more-than'), crews(7), ['more-precise statistic/crews /value/0']],
    [
      'a date within a statement made more precise',
      office('office', { names: [{ value: 'Office', role: 'preferred', holds: '1951' }] }),
      office('office', { names: [{ value: 'Office', role: 'preferred', holds: '1951-05' }] }),
      ['more-precise organization/office /names/0/holds'],
    ],
    ['a figure replaced', crews(5), crews(7), ['changed statistic/crews /value/0']],
  ];
  it.each(cases)('%s', async (_name, before, after, expected) => {
    expect(told(await changesOf([before], [after]))).toEqual(expected);
  });

  it('a party that changed its role is one change; another party is one gone and one come', async () => {
    const parties = (...given: [string, string][]) =>
      workshop({ parties: given.map(([party, role]) => ({ party: `organization/${party}`, role })) });
    const offices = [office('one'), office('two')];
    expect(told(await changesOf([...offices, parties(['one', 'lead'])], [...offices, parties(['one', 'partner'])]))).toEqual([
      'changed activity/workshop /parties/0/role',
    ]);
    expect(told(await changesOf([...offices, parties(['one', 'lead'])], [...offices, parties(['two', 'lead'])]))).toEqual([
      'removed activity/workshop /parties/0',
      'added activity/workshop /parties/0',
    ]);
  });
});

describe('of any two editions', () => {
  const isIn = (dataset: Dataset, ref: string, path: string, value: unknown) =>
    JSON.stringify(valueAt(dataset.records.get(ref as never), path)) === JSON.stringify(value);
  const texts = (dataset: Dataset) =>
    new Map([...dataset.records.values()].map((record) => [refOf(record.kind, record.id), JSON.stringify(record)]));

  it('no difference is passed over, none is made up, and each is told with what stands at its place', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, arbitraryRecords, async (one, other) => {
        const [before, after] = [await datasetOf(one), await datasetOf(other)];
        const changes = [...datasetChanges(before, after)];
        const [old, now] = [texts(before), texts(after)];
        const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
          (ref) => old.get(ref) !== now.get(ref) && !before.moved.has(ref) && !after.moved.has(ref),
        );
        const touched = new Set<string>(changes.map(({ ref }) => ref));
        // References to what has moved count as the same, so that such records may differ in their letters alone.
        if (after.moved.size === 0) expect(differing.filter((ref) => !touched.has(ref))).toEqual([]);
        for (const change of changes) {
          if (isRecordChange(change)) {
            expect(before.records.has(change.ref)).toBe(change.type !== 'record-added');
            continue;
          }
          if (change.type === 'removed') continue;
          if ('after' in change) expect(isIn(after, change.ref, change.path, change.after)).toBe(true);
        }
        expect([...datasetChanges(after, after)]).toEqual([]);
      }),
      { numRuns: runs('changes between any two editions are all told', 150) },
    );
  });

  it('what was removed stood in the old edition', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, arbitraryRecords, async (one, other) => {
        const [before, after] = [await datasetOf(one), await datasetOf(other)];
        fc.pre(after.moved.size === 0);
        for (const change of datasetChanges(before, after)) {
          if (isRecordChange(change) || !('before' in change) || change.type !== 'removed' || change.path.startsWith('/cite')) continue;
          const within = JSON.stringify(before.records.get(change.ref));
          expect(within).toContain(JSON.stringify(change.before));
        }
      }),
      { numRuns: runs('what is told as removed was there', 100) },
    );
  });
});

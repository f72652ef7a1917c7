import { expect, it } from 'vitest';
import { compileArtifact } from '../src/artifact/compile.ts';
import { datasetFromArtifact } from '../src/artifact/open.ts';
import { openEngine } from '../src/engine/open-engine.ts';
import type { Query } from '../src/query/query.ts';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { datasetOf } from './support/arbitrary-dataset.ts';
import { expectSameAnswer } from './support/same-answer.ts';

const citing = (source: string) => [{ source, locator: '1' }];
const names = (id: string, source: string) => [{ value: id, role: 'preferred', cite: citing(source) }];
const source = (id: string, date: object[]) => ({
  kind: 'source',
  id,
  names: names(id, id),
  date,
  sections: [{ id: 's', label: 'I', heading: 'Ships' }],
  paragraphs: [{ locator: '1', type: 'paragraph', section: 's' }],
  cite: citing(id),
});
const activity = (id: string, when: string) => ({
  kind: 'activity',
  id,
  names: names(id, 'late'),
  type: 'meeting',
  when: [{ value: when, cite: citing('late') }],
  status: [{ value: 'held', cite: citing('late') }],
  cite: citing('late'),
});
const statistic = (id: string, period: string) => ({
  kind: 'statistic',
  id,
  names: names(id, 'late'),
  measure: 'Ships',
  value: [{ value: { relation: 'exactly', value: 3, unit: 'ships' }, cite: citing('late') }],
  period,
  cite: citing('late'),
});

/** A beginning that is unknown or open, beside days that 32 bits hold and one that they do not. */
const records = [
  activity('far', 'Y170000002'),
  activity('open', '../2002'),
  source('early', [
    { value: '/2001', cite: citing('early') },
    { value: '2003', cite: citing('late') },
  ]),
  source('late', [{ value: '-0044', cite: citing('late') }]),
  source('later', [{ value: '2003', cite: citing('early') }]),
  statistic('unknown', '/2001'),
  statistic('known', '1999'),
] as unknown as AnyRecord[];

const questions: Query[] = [{ sort: 'when' }, { sort: '-when' }, { sort: 'when', asOf: '1990/1999' }, { sort: '-when', knownAt: '1950' }];

it.each(questions)('%j: what begins at no known day comes where plain scanning puts it', async (query) => {
  const dataset = await datasetOf(records);
  for (const one of [dataset, datasetFromArtifact(compileArtifact(dataset))]) {
    expectSameAnswer(openEngine(one), one, query);
    expect(openEngine(one).query(query).total).toBeGreaterThan(0);
  }
});

import { type AnyRecord, type Dataset, type KindName, kindNames, type Ref, refOf } from '@org/migration-core';
import { shorten } from '@org/migration-core/schema';
import type { Face } from './address.ts';

/** Records that show most fields of their kind in little room. Named here, so that a schema file changes only when its example does. */
const exampleIds: Record<KindName, string> = {
  organization: 'population-division',
  activity: 'handbook-migration-statistics',
  instrument: 'declaration-of-the-hague',
  'survey-result': 'conference-views-1999',
  'meeting-session': 'session-c2',
  source: 'second-coordination-meeting-2003',
  person: 'joseph-chamie',
  topic: 'irregular-migration',
  place: 'czech-republic',
  statistic: 'iom-projects-since-1999',
};

/** One real record of each kind, in the shape of a face. */
export function examplesOf(dataset: Dataset, face: Face): Record<KindName, unknown> {
  const example = (kind: KindName) => inFace(recordOf(dataset, refOf(kind, exampleIds[kind])), face);
  return Object.fromEntries(kindNames.map((kind) => [kind, example(kind)])) as Record<KindName, unknown>;
}

/** A record in the shape of a face. */
export const inFace = (record: AnyRecord, face: Face): unknown => (face === 'public' ? record : shorten(record));

function recordOf(dataset: Dataset, ref: Ref): AnyRecord {
  const record = dataset.records.get(dataset.moved.get(ref) ?? ref);
  if (!record) throw new Error(`The register has no ${ref}, which is the example of its kind.`);
  return record;
}

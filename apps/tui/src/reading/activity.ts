import type { RecordOf } from '@org/migration-core';
import { planOf } from '@org/migration-core/listing';
import { agendaTree } from './agenda.ts';
import { draftsOfPlan } from './plans.ts';
import type { Reading } from './reading.ts';
import type { Own, Shown } from './record.ts';

/** An activity: what became of it where it was planned, and its agenda where it is a meeting with sessions. */
export function draftsOfActivity(reading: Reading, { record, ref }: Shown<RecordOf<'activity'>>): Own {
  const told = planOf(reading.catalogue.dataset, record);
  const plan = told?.outcome?.ref === ref ? undefined : told;
  return {
    relations: ['meeting'],
    drafts: [...(plan ? draftsOfPlan(reading, plan, 'Outcome').slice(1) : []), ...agendaTree(reading, ref)],
  };
}

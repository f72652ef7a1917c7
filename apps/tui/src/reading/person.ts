import { describeCitations, type RecordOf, type Ref } from '@org/migration-core';
import type { Fact } from '@org/migration-core/schema';
import type { Draft } from './entry.ts';
import { draftsOfFacts } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Own, Shown } from './record.ts';

/** A person: the positions held, and what they said, each with the record that tells it. */
export function draftsOfPerson(reading: Reading, { ref, factsOf }: Shown<RecordOf<'person'>>): Own {
  const { dataset, linksTo } = reading.catalogue;
  const links = linksTo(ref);
  const saidIn = (relation: string) => [...new Set(links.filter((link) => link.relation === relation).map((link) => link.ref))];
  return {
    fields: ['honorific', 'positions'],
    relations: ['contributions', 'points'],
    drafts: [
      ...draftsOfFacts(dataset, factsOf(['positions', 'honorific']), reading.signs),
      ...saidIn('contributions').flatMap((record) => saidBy(reading, ref, record, '/contributions', 'Spoke on')),
      ...saidIn('points').flatMap((record) => saidBy(reading, ref, record, '/points', 'Said')),
    ],
  };
}

/** What a record says that somebody said. */
function saidBy(
  { catalogue: { dataset, facts }, clocks, signs }: Reading,
  person: Ref,
  record: Ref,
  field: string,
  section: string,
): Draft[] {
  const all = facts(record, clocks).filter(({ path }) => path.startsWith(`${field}/`));
  const isBy = ({ path }: Fact) => all.some((detail) => detail.ref === person && detail.path.startsWith(`${path}/`));
  return all
    .filter((fact) => fact.depth === 0 && isBy(fact))
    .map(({ text, role, citations }) => ({
      section,
      mark: signs.leads,
      text,
      aside: [role, describeCitations(dataset, citations)].filter(Boolean).join(' · '),
      ref: record,
    }));
}

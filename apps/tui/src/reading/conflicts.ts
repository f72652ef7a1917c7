import {
  type Conflict,
  caption,
  codeWords,
  conflictClasses,
  describeCitations,
  fromPointer,
  headingWords,
  kinds,
  type Ref,
} from '@org/migration-core';
import { agreementWords } from '@org/migration-core/listing';
import { factsAt } from '@org/migration-core/schema';
import type { Draft, Under } from './entry.ts';
import { plansDrafts } from './plans.ts';
import type { Reading, Written } from './reading.ts';

/** Where sources differ, err or leave something open: of a record or in all, by class; with all of them, what became of plans. */
export function conflictsPage(reading: Reading, ref: Ref | undefined): Written {
  const { catalogue } = reading;
  const record = ref && catalogue.dataset.records.get(ref);
  const { items, counts } = ref !== undefined && !record ? { items: [], counts: [] } : catalogue.conflicts(ref);
  const byClass = conflictClasses.flatMap((one) => items.filter((conflict) => conflict.class === one));
  return {
    title: record ? `Conflicts of ${caption(record)}` : ref === undefined ? 'All conflicts' : `Conflicts of ${ref}`,
    drafts:
      items.length === 0
        ? [{ section: '', text: 'The sources neither contradict each other here, nor is anything remarked.', tone: 'faint' }]
        : [
            { section: 'Counts', text: `${items.length}: ${counts.map(({ label, count }) => `${label} ${count}`).join(' · ')}` },
            ...byClass.map((conflict) => draftOf(reading, conflict)),
            ...(ref === undefined ? plansDrafts(reading) : []),
          ],
  };
}

function draftOf(reading: Reading, conflict: Conflict): Draft {
  const { signs } = reading;
  const field = conflict.field === undefined ? '' : headingWords(conflict.field.split('/')[1] ?? '');
  return {
    section: headingWords(conflict.class),
    mark: signs.leads,
    tone: 'reference',
    text: conflict.name,
    aside: [kinds[conflict.kind].title.toLowerCase(), field].filter(Boolean).join(' · '),
    under: [...readingLines(reading, conflict), ...remarkLines(reading, conflict)],
    isStep: true,
    ref: conflict.ref,
  };
}

const mostReadings = 4;

/** Every reading of the field with its citation, the one that is taken first. */
function readingLines({ catalogue: { dataset }, signs }: Reading, { ref, field }: Conflict): Under[] {
  const record = dataset.records.get(ref);
  if (!record || field === undefined) return [];
  const facts = factsAt(dataset, record, fromPointer(field)[0] ?? '').filter(
    ({ depth, path }) => depth === 0 && (`${path}/`.startsWith(`${field}/`) || `${field}/`.startsWith(`${path}/`)),
  );
  // A remark on a long list is about no one item of it.
  if (facts.length > mostReadings) return [];
  return facts.flatMap(({ text, citations, notes, others }): Under[] => [
    { text: line(text, [...notes, describeCitations(dataset, citations)]), tone: 'value' },
    ...others.map((other): Under => {
      const isDoubtful = other.agreement === 'contradicted';
      const said = [agreementWords[other.agreement], ...other.notes, describeCitations(dataset, other.citations)];
      return { text: `${isDoubtful ? `${signs.doubt} ` : ''}${line(other.text, said)}`, tone: isDoubtful ? 'warning' : 'value' };
    }),
  ]);
}

const line = (text: string, said: readonly string[]) => [text, ...said].filter(Boolean).join(' · ');

function remarkLines({ catalogue: { dataset } }: Reading, { remark, class: conflictClass }: Conflict): Under[] {
  if (!remark) return [];
  const basis = remark.basis === 'external' ? `from outside the sources: ${remark.reference}` : undefined;
  const type = remark.type === conflictClass ? undefined : codeWords(remark.type);
  const origin = [type, basis, describeCitations(dataset, remark.cite)].filter(Boolean).join(' · ');
  return [
    { text: remark.text, tone: 'note' },
    { text: origin, tone: 'origin' },
  ];
}

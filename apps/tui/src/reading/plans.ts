import { codeWords, describeCitations, type Plan } from '@org/migration-core';
import type { Draft } from './entry.ts';
import type { Reading } from './reading.ts';

/** What was announced, and below it what became of it. */
export function draftsOfPlan(
  { catalogue: { dataset }, signs }: Reading,
  { ref, name, announced, outcome }: Plan,
  section: string,
): Draft[] {
  const toldAs = (attestations: Plan['announced']) =>
    attestations.map(({ value, cite }) => `${codeWords(String(value))} · ${describeCitations(dataset, cite)}`).join('; ');
  const plan: Draft = { section, mark: signs.leads, tone: 'reference', text: name, aside: toldAs(announced), ref };
  if (!outcome) return [plan, { section, depth: 1, tone: 'faint', text: 'No source tells what became of it.' }];
  return [
    plan,
    {
      section,
      depth: 1,
      mark: signs.leads,
      tone: 'reference',
      text: outcome.ref === ref ? 'came about' : `${outcome.certainty} outcome: ${outcome.name}`,
      aside: toldAs(outcome.told),
      ref: outcome.ref,
    },
  ];
}

/** Everything that was announced, by what became of it. */
export function plansDrafts(reading: Reading): Draft[] {
  const { items, counts } = reading.catalogue.plans();
  if (items.length === 0) return [];
  const section = 'Plans';
  return [
    { section, text: counts.map(({ label, count }) => `${label} ${count}`).join(' · '), tone: 'faint' },
    ...items.flatMap((plan) => draftsOfPlan(reading, plan, section).map((draft, i) => ({ ...draft, isStep: i === 0 }))),
  ];
}

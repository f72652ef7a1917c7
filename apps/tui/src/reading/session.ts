import type { RecordOf } from '@org/migration-core';
import type { Fact } from '@org/migration-core/schema';
import { agendaTree } from './agenda.ts';
import type { Draft } from './entry.ts';
import { asideOf, damageLines, noteLines, paragraphOf } from './evidence.ts';
import { draftsOfFacts } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Own, Shown } from './record.ts';

/** A session: where it stands in the agenda, who spoke in which role, and on what. */
export function draftsOfSession(reading: Reading, { record, ref, factsOf }: Shown<RecordOf<'meeting-session'>>): Own {
  const { dataset } = reading.catalogue;
  return {
    fields: ['meeting', 'label', 'parent', 'order', 'contributions'],
    relations: ['parent'],
    drafts: [
      ...draftsOfFacts(dataset, factsOf(['meeting']), reading.signs),
      ...agendaTree(reading, record.meeting as never, ref),
      ...contributionsIn(factsOf(['contributions'])).flatMap((one) => draftsOfContribution(reading, one)),
    ],
  };
}

/** A contribution as its facts tell it. */
type Contribution = { subject: Fact; speaker?: Fact | undefined; position?: Fact | undefined; linked: readonly Fact[] };

function contributionsIn(facts: readonly Fact[]): Contribution[] {
  return facts
    .filter(({ depth }) => depth === 0)
    .map((subject) => {
      const details = facts.filter(({ depth, path }) => depth > 0 && path.startsWith(`${subject.path}/`));
      const named = (field: string) => details.find(({ path }) => path === `${subject.path}/${field}`);
      const speaker = named('speaker');
      return { subject, speaker, position: named('role'), linked: details.filter((one) => one.ref && one !== speaker) };
    });
}

function draftsOfContribution({ catalogue: { dataset }, signs }: Reading, { subject, speaker, position, linked }: Contribution): Draft[] {
  const section = 'Contributions';
  const who = [speaker?.text ?? 'Somebody whom the text does not name', position?.text].filter(Boolean).join(', ');
  return [
    {
      section,
      mark: speaker ? signs.leads : '',
      tone: speaker ? 'reference' : 'value',
      text: who,
      aside: asideOf(dataset, [subject.role], subject.citations),
      under: [{ text: subject.text, tone: 'value' }, ...noteLines(subject.notes), ...damageLines(subject.damage, signs)],
      ref: speaker?.ref,
      to: speaker ? undefined : paragraphOf(subject.citations),
    },
    ...linked.map(
      ({ label, text, ref }, i): Draft => ({
        section,
        mark: signs.leads,
        tone: 'reference',
        depth: 1,
        text: `${linked[i - 1]?.label === label ? '' : `${label}: `}${text}`,
        ref,
      }),
    ),
  ];
}

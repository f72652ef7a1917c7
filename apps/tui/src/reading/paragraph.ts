import { caption, codeWords, describeCitation, kinds, type Paragraph, type Ref, refOf } from '@org/migration-core';
import { agreementWords } from '@org/migration-core/listing';
import { paragraphAt } from '@org/migration-core/schema';
import type { Draft } from './entry.ts';
import { isBrief, noteLines } from './evidence.ts';
import type { Reading, Written } from './reading.ts';
import type { Signs } from './signs.ts';

type RecordHere = Paragraph['records'][number];

/** A place of a source: where it stands, what is wrong with it, and all that the register says from it, record by record. */
export function paragraphPage({ catalogue: { dataset }, signs }: Reading, source: Ref, locator: string): Written {
  const document = dataset.byKind.source.find(({ id }) => refOf('source', id) === source);
  if (!document?.paragraphs.some((one) => one.locator === locator)) {
    return { title: `${source}, ${locator}`, drafts: [{ section: '', text: 'There is no such place in this register.', tone: 'warning' }] };
  }
  const { words, sections, damage = [], reason, records, previous, next } = paragraphAt(dataset, { source: document.id, locator });
  const beside = (section: string, at: string | undefined): Draft[] =>
    at === undefined
      ? []
      : [
          {
            section,
            mark: signs.leads,
            tone: 'reference',
            text: describeCitation(dataset, { source: document.id, locator: at }),
            to: { view: 'paragraph', source, locator: at },
          },
        ];
  return {
    title: words,
    drafts: [
      { section: 'Source', mark: signs.leads, tone: 'reference', text: caption(document), ref: source },
      ...sections.map(({ id, label, heading }): Draft => ({ section: 'Section', text: [label, heading].filter(Boolean).join(' ') || id })),
      ...beside('Before', previous),
      ...beside('After', next),
      ...damage.map(({ type, text }): Draft => ({ section: 'Damage', mark: signs.doubt, tone: 'warning', text, aside: codeWords(type) })),
      ...(reason === undefined ? [] : [{ section: 'Silent', text: reason } satisfies Draft]),
      ...records.flatMap((record) => draftsOfRecord(record, signs)),
    ],
  };
}

/** A record and what it says from the place; that it has its name from there is told beside it. */
function draftsOfRecord({ ref, kind, name, statements }: RecordHere, signs: Signs): Draft[] {
  const section = kinds[kind].title;
  const told = statements.filter(({ path, text }) => !(path.startsWith('/names/') && text === name));
  const drafts = told.map(
    ({ label, text, role, notes, depth, agreement, ref: named }, i): Draft => ({
      section,
      mark: named ? signs.leads : agreement === 'contradicted' ? signs.doubt : '',
      tone: agreement === 'contradicted' ? 'warning' : named ? 'reference' : 'plain',
      depth: depth + 1,
      text: `${told[i - 1]?.label === label ? '' : `${label}: `}${text}`,
      aside: [role, agreement && `not the value that is read: ${agreementWords[agreement]}`, ...notes.filter(isBrief)]
        .filter(Boolean)
        .join(' · '),
      under: noteLines(notes.filter((note) => !isBrief(note))),
      ref: named ?? ref,
    }),
  );
  const aside = told.length < statements.length ? 'named here' : undefined;
  return [{ section, mark: signs.leads, tone: 'reference', text: name, aside, ref }, ...drafts];
}

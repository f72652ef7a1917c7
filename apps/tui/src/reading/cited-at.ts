import { type AnyRecord, type Citation, describePlaces, refOf, sourceLabel } from '@org/migration-core';
import type { Draft } from './entry.ts';
import { paragraphOf } from './evidence.ts';
import type { Reading } from './reading.ts';

const section = 'Cited at';

/** Every place that a record is cited at, below its source, with what is wrong with the text there; each leads to the paragraph. */
export function citedAt({ catalogue: { dataset }, signs }: Reading, { cite }: AnyRecord): Draft[] {
  return [...Map.groupBy(cite, ({ source }) => source)].flatMap(([id, cites]): Draft[] => {
    const source = dataset.byKind.source.find((one) => one.id === id);
    const placeDraft = (one: Citation): Draft => ({
      section,
      mark: signs.leads,
      tone: 'reference',
      depth: 1,
      text: source ? describePlaces(source, [one.locator]) : one.locator,
      under: (source?.paragraphs.find(({ locator }) => locator === one.locator)?.damage ?? []).map(({ text }) => ({
        text: `${signs.doubt} ${text}`,
        tone: 'warning',
      })),
      to: paragraphOf([one]),
    });
    const name: Draft = { section, mark: signs.leads, tone: 'reference', text: source ? sourceLabel(source) : id };
    return [source ? { ...name, ref: refOf('source', id) } : name, ...cites.map(placeDraft)];
  });
}

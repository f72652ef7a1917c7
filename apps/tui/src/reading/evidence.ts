import { type Citation, type Dataset, describeCitations, type Ref, refOf } from '@org/migration-core';
import type { Place } from '../state/state.ts';
import type { Under } from './entry.ts';
import type { Signs } from './signs.ts';

/** The paragraph that states something: the first, where there are several. */
export function paragraphOf([cite]: readonly Citation[]): Place | undefined {
  return cite && { view: 'paragraph', source: refOf('source', cite.source) as Ref, locator: cite.locator };
}

/** As what, how it is known and where it stands, in one line. */
export const asideOf = (dataset: Dataset, said: readonly (string | undefined)[], citations: readonly Citation[]): string =>
  [...said, describeCitations(dataset, citations)].filter(Boolean).join(' · ');

const longestBeside = 44;

/** A note of a few words stands behind the text, a sentence below it. */
export const isBrief = (note: string): boolean => note.length <= longestBeside && !note.endsWith('.');

/** Addresses in a note can be opened. */
export const noteLines = (notes: readonly string[]): Under[] =>
  notes.map((text) => {
    const href = /https:\/\/[^\s"<>]+/.exec(text)?.[0];
    return { text, tone: 'note', ...(href !== undefined && { href }) };
  });

/** At which of the cited places the text is damaged; how, is told where the record's citations stand. */
export function damageLines(damage: readonly { place: string }[], signs: Signs): Under[] {
  const places = [...new Set(damage.map(({ place }) => place))];
  return places.length === 0 ? [] : [{ text: `${signs.doubt} damaged text: ${places.join('; ')}`, tone: 'warning' }];
}

import { caption, kinds, parseRef } from '@org/migration-core';
import type { Bookmark } from '../state/bookmarks.ts';
import type { Place } from '../state/state.ts';
import type { Draft } from './entry.ts';
import type { Reading, Written } from './reading.ts';

/** The places that the user keeps; those that are no longer in the register are told. */
export function bookmarksPage(reading: Reading): Written {
  const { bookmarks } = reading;
  const nothing: Draft = { section: '', text: 'No place is kept yet; m keeps the one at hand.', tone: 'faint' };
  return { title: 'Bookmarks', drafts: bookmarks.length === 0 ? [nothing] : bookmarks.map((one) => draftOf(reading, one)) };
}

function draftOf({ catalogue: { dataset }, signs }: Reading, { name, place }: Bookmark): Draft {
  const ref = 'ref' in place ? place.ref : place.view === 'paragraph' ? place.source : undefined;
  const record = ref && dataset.records.get(ref);
  const section = sectionOf(place);
  if (ref !== undefined && !record)
    return { section, mark: signs.doubt, tone: 'warning', text: name, aside: `${ref} is not in this register` };
  const isRecord = place.view === 'record' && record;
  return {
    section,
    isStep: true,
    mark: signs.leads,
    tone: 'reference',
    text: isRecord ? caption(record) : name,
    ...(place.view === 'record' ? { ref: place.ref } : { to: place }),
  };
}

/** What kind of record or place it is. */
const viewNames: Record<Exclude<Place['view'], 'record'>, string> = {
  browse: 'Search',
  referrers: 'Referrers',
  conflicts: 'Conflicts',
  timeline: 'Timeline',
  paragraph: 'Paragraph',
  bookmarks: 'Bookmarks',
  findings: 'Findings',
};
const sectionOf = (place: Place): string =>
  place.view === 'record' ? kinds[parseRef(place.ref)?.kind ?? 'source'].title : viewNames[place.view];

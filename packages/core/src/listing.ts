/**
 * What a program asks that shows the register from memory: a list of any length of which only the rows in view are read, what refers to a record
 * of which only the first are read, how much of a source the register has, the place of a source that somebody has typed, and what stands
 * around a record: its hierarchy, the agenda of a meeting, the activities by year.
 *
 * @module
 */

export { type AgendaItem, agendaOf } from './agenda.ts';
export { planOf } from './conflicts.ts';
export type { CountedPlace, CountedPlaces } from './coverage.ts';
export type { Dataset } from './dataset.ts';
export { type Listing, openListing } from './engine/listing.ts';
export { countPlaces } from './engine/place-counts.ts';
export { openReferrers, type Referrers } from './engine/referrers.ts';
export { QueryInvalid } from './errors.ts';
export { type HierarchyNode, hierarchyOf } from './hierarchy.ts';
export { boundsWords, type OptionShare, optionShares } from './survey.ts';
export { type Timeline, type TimelineEntry, type TimelineYear, timelineOf } from './timeline.ts';
export { agreementWords } from './words/agreement-words.ts';
export { citationNamed } from './words/citation-named.ts';
export { referrerWords } from './words/link-words.ts';

/**
 * What a program asks that shows the register from memory: a list of any length of which only the rows in view are read, what refers to a record
 * of which only the first are read, how much of a source the register has, and the place of a source that somebody has typed.
 *
 * @module
 */
export type { CountedPlace, CountedPlaces } from './coverage.ts';
export type { Dataset } from './dataset.ts';
export { type Listing, openListing } from './engine/listing.ts';
export { countPlaces } from './engine/place-counts.ts';
export { openReferrers, type Referrers } from './engine/referrers.ts';
export { QueryInvalid } from './errors.ts';
export { citationNamed } from './words/citation-named.ts';

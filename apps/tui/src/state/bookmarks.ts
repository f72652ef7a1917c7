import { headingWords, toDisplay } from '@org/migration-core';
import { type Catalogue, pluralOf, shortName } from '../catalogue/catalogue.ts';
import type { Place } from './state.ts';

/** A place that the user keeps, under the name that it had. */
export type Bookmark = { name: string; place: Place };

/** Where bookmarks last beyond the program. Both answer what to tell the user where it fails, and throw nothing. */
export type BookmarkStore = {
  read: () => { bookmarks: readonly Bookmark[]; problem?: string };
  write: (bookmarks: readonly Bookmark[]) => string | undefined;
};

/** Are two places one? Fields that are left out and fields that are undefined are the same here. */
export const isSame = (a: Place, b: Place): boolean => keyOf(a) === keyOf(b);

const keyOf = (place: Place): string =>
  JSON.stringify(
    Object.entries(place)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What a place is called, in the breadcrumbs and among the bookmarks. */
export function nameOf(catalogue: Catalogue, place: Place): string {
  const named = (ref: Parameters<Catalogue['record']>[0]) => {
    const record = catalogue.dataset.records.get(ref);
    return record ? shortName(record) : ref;
  };
  switch (place.view) {
    case 'browse': {
      const kind = place.kind && pluralOf(place.kind);
      return place.query === '' ? (kind ?? 'Everything') : `“${toDisplay(place.query.trim())}”${kind ? ` in ${kind.toLowerCase()}` : ''}`;
    }
    case 'record':
      return named(place.ref);
    case 'referrers':
      return `Cited by: ${named(place.ref)}`;
    case 'conflicts':
      return place.ref ? `Conflicts of ${named(place.ref)}` : 'Conflicts';
    case 'timeline':
      return place.query === '' ? 'Timeline' : `Timeline of “${toDisplay(place.query)}”`;
    case 'paragraph':
      return catalogue.placeWords(place.source, place.locator);
    case 'bookmarks':
    case 'findings':
      return headingWords(place.view);
    default:
      throw place satisfies never;
  }
}

/** Can a place still be gone to, in data that may have changed? */
export function isThere({ dataset }: Catalogue, place: Place): boolean {
  if ('ref' in place && place.ref !== undefined) return dataset.records.has(place.ref);
  if (place.view !== 'paragraph') return true;
  const source = dataset.records.get(place.source);
  return source?.kind === 'source' && source.paragraphs.some(({ locator }) => locator === place.locator);
}

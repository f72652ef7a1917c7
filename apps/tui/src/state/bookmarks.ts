import type { Place } from './state.ts';

/** A place that the user keeps, under the name that it had. */
export type Bookmark = { name: string; place: Place };

/** Where bookmarks last beyond the program. Both answer what to tell the user where it fails, and throw nothing. */
export type BookmarkStore = {
  read: () => { bookmarks: readonly Bookmark[]; problem?: string };
  write: (bookmarks: readonly Bookmark[]) => string | undefined;
};

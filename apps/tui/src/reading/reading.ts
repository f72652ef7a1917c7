import type { Clocks } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';
import type { Bookmark } from '../state/bookmarks.ts';
import type { ReadingCatalogue } from './catalogue.ts';
import type { Draft } from './entry.ts';
import type { Signs } from './signs.ts';

/** What a page is made from. */
export type Reading = {
  catalogue: ReadingCatalogue;
  signs: Signs;
  clocks: Clocks;
  bookmarks: readonly Bookmark[];
  findings: readonly Finding[];
};

/** A page before it is laid out for a width. */
export type Written = { title: string; drafts: readonly Draft[] };

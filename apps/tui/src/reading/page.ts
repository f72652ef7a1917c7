import type { Clocks } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';
import type { Bookmark } from '../state/bookmarks.ts';
import type { ReadingPlace } from '../state/state.ts';
import { bookmarksPage } from './bookmarks.ts';
import type { ReadingCatalogue } from './catalogue.ts';
import { conflictsPage } from './conflicts.ts';
import type { Page } from './entry.ts';
import { findingsPage } from './findings.ts';
import { layOut } from './lay-out.ts';
import { paragraphPage } from './paragraph.ts';
import type { Reading, Written } from './reading.ts';
import { recordPage } from './record.ts';
import { referrersPage } from './referrers.ts';
import { type Signs, unicodeSigns } from './signs.ts';
import { timelinePage } from './timeline.ts';

export type { Entry, Page, Part } from './entry.ts';
export { labelled } from './lay-out.ts';

/** What a page may show beside the register, and how: what the user keeps, what is wrong with their data; the clocks, and the signs that can be drawn. */
export type Beside = { bookmarks?: readonly Bookmark[]; findings?: readonly Finding[]; clocks?: Clocks; signs?: Signs };

/**
 * What is read at a place, laid out for a width: a function of the register alone and of what is given beside it. The pages of the register
 * that were read last are kept, since a screen asks for its page several times at each key.
 */
export function pageOf(catalogue: ReadingCatalogue, place: ReadingPlace, width: number, beside: Beside = {}): Page {
  const { bookmarks = [], findings = [], clocks = {}, signs = unicodeSigns } = beside;
  const lay = () => {
    const { title, drafts } = write({ catalogue, bookmarks, findings, clocks, signs }, place);
    return { title, entries: layOut(drafts, width) };
  };
  if (place.view === 'bookmarks' || place.view === 'findings') return lay();
  const key = JSON.stringify([{ ...place, scroll: undefined }, width, clocks, signs.leads]);
  const pages = kept.get(catalogue) ?? new Map<string, Page>();
  const page = pages.get(key) ?? lay();
  pages.delete(key);
  kept.set(catalogue, pages.set(key, page));
  for (const oldest of [...pages.keys()].slice(0, -mostKept)) pages.delete(oldest);
  return page;
}

const mostKept = 12;
const kept = new WeakMap<ReadingCatalogue, Map<string, Page>>();

function write(reading: Reading, place: ReadingPlace): Written {
  switch (place.view) {
    case 'record':
      return recordPage(reading, place.ref);
    case 'referrers':
      return referrersPage(reading, place.ref);
    case 'conflicts':
      return conflictsPage(reading, place.ref);
    case 'timeline':
      return timelinePage(reading, place.query);
    case 'paragraph':
      return paragraphPage(reading, place.source, place.locator);
    case 'bookmarks':
      return bookmarksPage(reading);
    case 'findings':
      return findingsPage(reading);
    default:
      throw place satisfies never;
  }
}

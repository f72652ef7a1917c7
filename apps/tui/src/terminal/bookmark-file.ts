import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toDisplay } from '@org/migration-core';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { xdgState } from 'xdg-basedir';
import type { Bookmark, BookmarkStore } from '../state/bookmarks.ts';
import { alone } from './file-lock.ts';
import { placeIn } from './kept-place.ts';

/** Where bookmarks lie: in the folder for state of the XDG specification; nothing where the user has no home. */
const bookmarkPath = xdgState && join(xdgState, 'migration-tui', 'bookmarks.json');

/**
 * Bookmarks in a file. It is written anew as a whole or not at all; of several programs that write it, each adds and takes away its own marks.
 * What cannot be read is set aside, not written over.
 */
export function bookmarkFile(path: string | undefined = bookmarkPath): BookmarkStore {
  let known: readonly Bookmark[] = [];
  return {
    read: () => {
      if (path === undefined) return { bookmarks: [] };
      try {
        const { bookmarks, problem } = readFile(path);
        known = bookmarks;
        return { bookmarks, ...(problem !== undefined && { problem }) };
      } catch (error) {
        return { bookmarks: [], problem: `Bookmarks cannot be read: ${reasonOf(error)}` };
      }
    },
    write: (bookmarks) => {
      if (path === undefined) return 'Bookmarks are not kept: there is no home folder.';
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        alone(`${path}.lock`, () => {
          const merged = withChanges(readFile(path).bookmarks, known, bookmarks);
          writeFileAtomic(path, `${JSON.stringify({ version: 1, bookmarks: merged }, null, 2)}\n`, { mode: 0o600 });
        });
        known = [...bookmarks];
        return undefined;
      } catch (error) {
        return `Bookmarks are not kept: ${reasonOf(error)}`;
      }
    },
  };
}

/** What is in the file, with the changes that were made here since it was read. */
function withChanges(present: readonly Bookmark[], before: readonly Bookmark[], now: readonly Bookmark[]): Bookmark[] {
  const added = now.filter((one) => !holds(before, one) && !holds(present, one));
  return [...present.filter((one) => !holds(before, one) || holds(now, one)), ...added];
}

const holds = (bookmarks: readonly Bookmark[], { place }: Bookmark): boolean => bookmarks.some((one) => keyOf(one) === keyOf({ place }));

const keyOf = ({ place }: Pick<Bookmark, 'place'>): string => JSON.stringify(Object.entries(place).sort(([a], [b]) => (a < b ? -1 : 1)));

function readFile(path: string): { bookmarks: readonly Bookmark[]; problem?: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { bookmarks: [] };
    throw error;
  }
  const { sound, damaged } = bookmarksIn(text);
  if (damaged === 0) return { bookmarks: sound };
  const aside = path.replace(/(?:\.json)?$/, `.damaged-${Date.now()}.json`);
  renameSync(path, aside);
  if (sound.length > 0) writeFileAtomic(path, `${JSON.stringify({ version: 1, bookmarks: sound }, null, 2)}\n`, { mode: 0o600 });
  const kept = sound.length === 0 ? 'none could be read' : `${sound.length} of ${sound.length + damaged} could be read`;
  return { bookmarks: sound, problem: `The bookmarks were damaged: ${kept}; the file is kept as ${toDisplay(aside)}` };
}

/** The bookmarks that a text holds, and how many things of it are none. */
function bookmarksIn(text: string): { sound: Bookmark[]; damaged: number } {
  let found: unknown;
  try {
    found = (JSON.parse(text) as { bookmarks?: unknown } | null)?.bookmarks;
  } catch {
    return { sound: [], damaged: 1 };
  }
  if (!Array.isArray(found)) return { sound: [], damaged: 1 };
  const sound = found.flatMap((one: { name?: unknown; place?: unknown } | null) => {
    const place = placeIn(one?.place);
    return place && typeof one?.name === 'string' ? [{ name: one.name, place }] : [];
  });
  return { sound, damaged: found.length - sound.length };
}

const reasonOf = (error: unknown): string => toDisplay((error as Error).message);

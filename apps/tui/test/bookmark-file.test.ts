import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { refOf } from '@org/migration-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bookmark } from '../src/state/bookmarks.ts';
import { bookmarkFile } from '../src/terminal/bookmark-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bookmarks-'));
  path = join(folder, 'state', 'bookmarks.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const mark = (id: string): Bookmark => ({ name: id, place: { view: 'record', ref: refOf('topic', id) } });
const fileWith = (content: string) => {
  mkdirSync(join(folder, 'state'), { recursive: true });
  writeFileSync(path, content);
};
const inFile = () => bookmarkFile(path).read().bookmarks;

describe('bookmarks', () => {
  it('are none before there is a file, and last in it, which only the user reads', () => {
    const store = bookmarkFile(path);
    expect(store.read()).toEqual({ bookmarks: [] });
    expect(store.write([mark('a'), mark('b')])).toBeUndefined();
    expect(inFile()).toEqual([mark('a'), mark('b')]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(store.write([mark('b')])).toBeUndefined();
    expect(inFile()).toEqual([mark('b')]);
  });

  it('of all places come back as they were', () => {
    const all: Bookmark[] = [
      { name: 'a', place: { view: 'browse', query: 'type:meeting', kind: 'activity', sort: '-when' } },
      { name: 'b', place: { view: 'browse', query: '' } },
      { name: 'c', place: { view: 'referrers', ref: refOf('topic', 'a') } },
      { name: 'd', place: { view: 'conflicts' } },
      { name: 'e', place: { view: 'conflicts', ref: refOf('topic', 'a') } },
      { name: 'f', place: { view: 'timeline', query: 'x' } },
      { name: 'g', place: { view: 'paragraph', source: 'source/a-58-98', locator: '42' } },
    ];
    bookmarkFile(path).write(all);
    expect(inFile()).toEqual(all);
  });

  it('of two programs do not get lost', () => {
    const [one, other] = [bookmarkFile(path), bookmarkFile(path)];
    one.write([mark('a'), mark('b')]);
    one.read();
    other.read();
    one.write([mark('a'), mark('b'), mark('c')]);
    other.write([mark('b'), mark('d')]);
    expect(inFile()).toEqual([mark('b'), mark('c'), mark('d')]);
    // What the other took away is not brought back.
    one.write([mark('a'), mark('b'), mark('c'), mark('e')]);
    expect(inFile()).toEqual([mark('b'), mark('c'), mark('d'), mark('e')]);
  });

  it('of many programs at once do not get lost', async () => {
    const program = `
      const { bookmarkFile } = await import('./src/terminal/bookmark-file.ts');
      const store = bookmarkFile(process.argv[1]);
      const mine = [];
      for (let i = 0; i < 5; i++) {
        mine.push({ name: 'x', place: { view: 'record', ref: 'topic/' + process.argv[2] + '-' + i } });
        const told = store.write(mine);
        if (told) throw new Error(told);
      }`;
    const args = (who: string) => ['--conditions=@org/source', '--input-type=module', '-e', program, path, who];
    const cwd = new URL('..', import.meta.url);
    await Promise.all(['a', 'b', 'c', 'd'].map((who) => promisify(execFile)(process.execPath, args(who), { cwd })));
    expect(inFile()).toHaveLength(20);
    expect(readdirSync(join(folder, 'state'))).toEqual(['bookmarks.json']);
  });

  it.each(['', '{', 'null', '[]', '{"bookmarks": 7}', '\u0000\u0001', '{"version": 1}'])(
    'that are damaged (%j) are set aside with a word, and new ones are kept',
    (content) => {
      fileWith(content);
      const store = bookmarkFile(path);
      const { bookmarks, problem } = store.read();
      expect({ bookmarks, problem }).toEqual({
        bookmarks: [],
        problem: expect.stringMatching(/^The bookmarks were damaged: none .*\.damaged-\d+\.json$/),
      });
      const [aside] = readdirSync(join(folder, 'state'));
      expect(readFileSync(join(folder, 'state', aside as string), 'utf8')).toBe(content);
      expect(store.write([mark('a')])).toBeUndefined();
      expect(inFile()).toEqual([mark('a')]);
    },
  );

  it('that are damaged in part keep what is sound', () => {
    const bad = [
      null,
      7,
      {},
      { name: 'x' },
      { name: 7, place: mark('a').place },
      { name: 'x', place: { view: 'nowhere' } },
      { name: 'x', place: { view: 'constructor' } },
      { name: 'x', place: { view: 'record' } },
      { name: 'x', place: { view: 'record', ref: '../../etc' } },
      { name: 'x', place: { view: 'browse', query: 7 } },
      { name: 'x', place: { view: 'browse', query: '', kind: 'nothing' } },
      { name: 'x', place: { view: 'paragraph', source: 'source/a' } },
    ];
    fileWith(JSON.stringify({ version: 1, bookmarks: [...bad, mark('a')] }));
    const { bookmarks, problem } = bookmarkFile(path).read();
    expect(bookmarks).toEqual([mark('a')]);
    expect(problem).toContain(`1 of ${bad.length + 1} could be read`);
    expect(bookmarkFile(path).read()).toEqual({ bookmarks: [mark('a')] });
  });

  it('that cannot be written say why, and nothing is thrown', () => {
    writeFileSync(join(folder, 'state'), 'a file where the folder should be');
    const store = bookmarkFile(path);
    expect(store.read().problem).toMatch(/^Bookmarks cannot be read: /);
    expect(store.write([mark('a')])).toMatch(/^Bookmarks are not kept: /);
    expect(bookmarkFile(undefined).read()).toEqual({ bookmarks: [] });
  });

  it('are not held up by a program that ended while it wrote', () => {
    const store = bookmarkFile(path);
    store.write([mark('a')]);
    writeFileSync(`${path}.lock`, '');
    const long = new Date(Date.now() - 60_000);
    utimesSync(`${path}.lock`, long, long);
    expect(store.write([mark('a'), mark('b')])).toBeUndefined();
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(inFile()).toEqual([mark('a'), mark('b')]);
  });
});

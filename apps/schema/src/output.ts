import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandFailed, reasonOf } from './failure.ts';
import { withoutLeftover } from './leftovers.ts';

/** Pieces of a text or of bytes, made as they are asked for. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Writes a file whole or not at all. */
export const writeWhole = (path: string, pieces: Pieces, force: boolean): Promise<void> =>
  makeFile(path, force, (part) => pipeline(Readable.from(pieces), createWriteStream(part)));

/** Makes a file whole or not at all: beside the target first, then renamed. `make` is given the path to write at. */
export async function makeFile(path: string, force: boolean, make: (part: string) => Promise<void>): Promise<void> {
  const existing = found(path);
  // A rename would put a file in the place of a device or folder, even of /dev/null.
  if (existing && !existing.isFile()) throw new CommandFailed(`${path} exists and is not a regular file`);
  if (existing && !force) throw new CommandFailed(`${path} exists; overwrite it with --force`);
  await named(path, async () => {
    const target = existing ? realpathSync(path) : path;
    const part = beside(target);
    await withoutLeftover(part, async () => {
      // Whether it can be written at all is told before the work begins, the same for every format.
      closeSync(openSync(part, 'wx'));
      await make(part);
      renameSync(part, target);
    });
  });
}

/**
 * Makes a folder of files whole or not at all. One that is there is replaced only by force, and only where all that lies in it could be of
 * such a folder: `mayHold` knows the names.
 */
export async function makeFolder(
  path: string,
  { force, mayHold }: { force: boolean; mayHold: (name: string) => boolean },
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const existing = found(path);
  if (existing && !existing.isDirectory()) throw new CommandFailed(`${path} exists and is not a folder`);
  await named(path, async () => {
    const held = existing ? readdirSync(path) : [];
    const stranger = held.find((name) => !mayHold(name));
    if (stranger !== undefined) throw new CommandFailed(`${join(path, stranger)} is none of these files; name another folder`);
    if (held.length > 0 && !force) throw new CommandFailed(`${path} exists; overwrite it with --force`);
    const target = existing ? realpathSync(path) : resolve(path);
    const [part, former] = [beside(target), beside(target, 'former')];
    await withoutLeftover(part, async () => {
      mkdirSync(part);
      await make(part);
      if (existing) renameSync(target, former);
      try {
        renameSync(part, target);
      } catch (error) {
        if (existing) renameSync(former, target);
        throw error;
      }
      rmSync(former, { recursive: true, force: true });
    });
  });
}

/** Makes a file that is not kept and writes it to standard output: for formats that are not written from front to back. */
export async function printFile(make: (part: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'migration-schema-'));
  await withoutLeftover(folder, async () => {
    const part = join(folder, 'part');
    await make(part);
    await print(createReadStream(part));
  });
}

/** Writes to standard output as fast as the reader takes it. A reader that has read enough, such as `head`, ends it quietly. */
export async function print(pieces: Pieces): Promise<void> {
  let failure: unknown;
  try {
    await pipeline(Readable.from(keepingFailure(pieces)), process.stdout, { end: false });
  } catch (error) {
    // That nobody reads any more is told to whoever is making a piece just then, too.
    if (((failure ?? error) as NodeJS.ErrnoException).code === 'EPIPE') return;
    // What goes wrong while the pieces are made is not the fault of whoever reads them.
    throw failure ?? new CommandFailed(`cannot write to standard output: ${reasonOf(error)}`);
  }

  async function* keepingFailure(all: Pieces) {
    try {
      yield* all;
    } catch (error) {
      failure = error;
      throw error;
    }
  }
}

const beside = (target: string, ending = 'part') => join(dirname(target), `.${basename(target)}.${process.pid}.${ending}`);

function found(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new CommandFailed(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** A failure of the system is told with the path that was asked for. */
async function named(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall === undefined && code !== 'ERR_SQLITE_ERROR') throw error;
    throw new CommandFailed(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

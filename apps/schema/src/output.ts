import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandFailed, reasonOf } from './failure.ts';

/** Writes a file whole or not at all: beside the target first, then renamed. */
export function writeWhole(path: string, text: string, force: boolean): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  // A rename would put a file in the place of a device or folder, even of /dev/null.
  if (existing && !existing.isFile()) throw new CommandFailed(`${path} exists and is not a regular file`);
  if (existing && !force) throw new CommandFailed(`${path} exists; overwrite it with --force`);
  try {
    const target = existing ? realpathSync(path) : path;
    const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    try {
      writeFileSync(part, text);
      renameSync(part, target);
    } finally {
      rmSync(part, { force: true });
    }
  } catch (error) {
    throw new CommandFailed(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** Writes to standard output as fast as the reader takes it. A reader that has read enough, such as `head`, ends it quietly. */
export async function print(chunks: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw new CommandFailed(`cannot write to standard output: ${reasonOf(error)}`);
  }
}

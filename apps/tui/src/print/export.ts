import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getSystemErrorMessage } from 'node:util';
import { type Dataset, openRegister, toDisplay } from '@org/migration-core';
import type { ExportRequest } from '../terminal/terminal.ts';
import { encode } from './encode.ts';
import { writePieces } from './output.ts';
import { printableAt } from './printable-at.ts';

/** What became of an export; `exists`: the file is there, and nothing was written. */
export type Exported = { told: string; exists?: boolean };

/**
 * Writes what a place holds to a file, all of it: beside the file first, which it then takes the place of, so that nobody ever reads half.
 *
 * @param request.overwrite a file that is there may be written over
 */
export async function exportToFile(dataset: Dataset, request: ExportRequest & { file: string; overwrite?: boolean }): Promise<Exported> {
  const file = resolve(request.file.replace(/^~(?=\/)/, homedir()));
  const shown = toDisplay(request.file);
  const half = `${file}.${process.pid}.part`;
  try {
    const there = await stat(file).catch(() => undefined);
    if (there && !there.isFile()) return { told: `Not written: ${shown} is no file.` };
    if (there && !request.overwrite) return { told: `${shown} is there already.`, exists: true };
    const { pieces, shown: count } = await piecesOf(dataset, request);
    await pipeline(Readable.from(pieces), createWriteStream(half, { flags: 'wx' }));
    await rename(half, file);
    return { told: `${count} written to ${shown}.` };
  } catch (error) {
    await rm(half, { force: true });
    return { told: `Not written to ${shown}: ${reasonOf(error)}.` };
  }
}

/** Writes what places hold to the standard output, when the program has ended. */
export async function exportToOutput(dataset: Dataset, requests: readonly ExportRequest[]): Promise<void> {
  for (const request of requests) await writePieces(process.stdout, (await piecesOf(dataset, request)).pieces);
}

async function piecesOf(dataset: Dataset, { place, format, clocks }: ExportRequest) {
  const printable = await printableAt(dataset, openRegister(dataset), place, { clocks });
  return { pieces: encode(printable, format, { isTerminal: false }), shown: printable.shown };
}

const reasonOf = (error: unknown): string => {
  const { errno, message } = error as NodeJS.ErrnoException;
  return toDisplay(errno === undefined ? message.replace(/\.$/, '') : getSystemErrorMessage(errno));
};

import { once } from 'node:events';
import { toDisplay } from '@org/migration-core';
import type { Paper } from './table.ts';

/** All lines that are printed pass here, so that no text from data or from the command line can act on a terminal. */
export function write(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.map(toDisplay).join('\n')}\n`);
}

/** Writes text piece by piece, no faster than it is read; the pieces are safe to show. */
export async function writePieces(stream: NodeJS.WriteStream, pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) if (piece !== '' && !stream.write(piece)) await once(stream, 'drain');
}

/** What a stream writes on. */
export const paperOf = ({ isTTY, columns }: NodeJS.WriteStream): Paper => ({ isTerminal: isTTY, width: isTTY ? columns : undefined });

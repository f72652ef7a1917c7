import { toDisplay } from '@org/migration-core';

/** All printed text passes here, so that no text from data or from the command line can act on a terminal. */
export function write(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.map(toDisplay).join('\n')}\n`);
}

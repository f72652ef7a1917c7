import { getSystemErrorMessage } from 'node:util';

/** The exit codes: everything is well; the data or the files have faults; the command could not do its work. */
export const exitCodes = { ok: 0, faults: 1, failure: 2 } as const;

/** Why a command could not do its work, in one line; `below` are lines that show the place. */
export class CommandFailed extends Error {
  readonly below: readonly string[];

  constructor(message: string, below: readonly string[] = []) {
    super(message);
    this.below = below;
  }
}

/** Why the system refused, in words: `permission denied`. */
export function reasonOf(error: unknown): string {
  const { code, errno, message } = error as NodeJS.ErrnoException;
  // The system's own words are "illegal operation on a directory".
  if (code === 'EISDIR') return 'it is a folder';
  if (code?.startsWith('Z_')) return `it is packed, and broken: ${message}`;
  return errno === undefined ? message : getSystemErrorMessage(errno);
}

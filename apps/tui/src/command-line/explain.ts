import { getSystemErrorMessage } from 'node:util';
import type { RegisterError } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';
import { write } from '../print/output.ts';
import { UsageError } from './options.ts';
import { WrongQuery } from './wrong-query.ts';

const exitCodes = {
  RecordNotFound: 1,
  RecordMoved: 1,
  DatasetInvalid: 1,
  DatasetTooLarge: 1,
  ArtifactDamaged: 1,
  CursorStale: 1,
  QueryInvalid: 2,
} satisfies Record<RegisterError['_tag'] | 'DatasetTooLarge' | 'ArtifactDamaged', number>;
/** For a fault of the program itself, and for output that cannot be written, after sysexits.h. */
const softwareFault = 70;
const outputFault = 74;

/** Says in words what went wrong, and answers the exit code. */
export async function explain(error: unknown): Promise<number> {
  const { _tag = '', findings = [], message = String(error) } = error as { _tag?: string; findings?: readonly Finding[]; message?: string };
  if (findings.length > 0) {
    // Loaded here only: the words of findings bring the checks of all data with them.
    const { reportFindings } = await import('./findings-report.ts');
    write(process.stderr, reportFindings(findings));
  }
  if (error instanceof WrongQuery) return complain(message, 2, error.lines);
  if (error instanceof UsageError) return complain(`${message}; --help shows the usage`, 2);
  if (Object.hasOwn(exitCodes, _tag)) return complain(message, exitCodes[_tag as keyof typeof exitCodes]);
  return complain(`this is a fault of the program, please report it: ${message}`, softwareFault);
}

/** The same for output that cannot be written. Whoever reads may stop early, as `head` does: that is no error. */
export const explainOutput = (error: NodeJS.ErrnoException): number =>
  error.code === 'EPIPE' ? 0 : complain(`the output cannot be written: ${reasonOf(error)}`, outputFault);

const reasonOf = ({ errno, message }: NodeJS.ErrnoException): string => (errno === undefined ? message : getSystemErrorMessage(errno));

function complain(message: string, exitCode: number, more: readonly string[] = []): number {
  write(process.stderr, [`migration-tui: ${message}`, ...more]);
  return exitCode;
}

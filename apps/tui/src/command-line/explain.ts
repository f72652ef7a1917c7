import { getSystemErrorMessage } from 'node:util';
import type { RegisterError } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';
import { write } from '../print/output.ts';
import { reportFindings } from './findings-report.ts';
import { UsageError } from './options.ts';

const exitCodes = { RecordNotFound: 1, RecordMoved: 1, DatasetInvalid: 1, CursorStale: 1, QueryInvalid: 2 } satisfies Record<
  RegisterError['_tag'],
  number
>;
/** For a fault of the program itself, and for output that cannot be written, after sysexits.h. */
const softwareFault = 70;
const outputFault = 74;

/** Says in words what went wrong, and answers the exit code. */
export function explain(error: unknown): number {
  const { _tag = '', findings = [], message = String(error) } = error as { _tag?: string; findings?: readonly Finding[]; message?: string };
  write(process.stderr, reportFindings(findings));
  if (error instanceof UsageError) return complain(`${message}; --help shows the usage`, 2);
  if (Object.hasOwn(exitCodes, _tag)) return complain(message, exitCodes[_tag as RegisterError['_tag']]);
  return complain(`this is a fault of the program, please report it: ${message}`, softwareFault);
}

/** The same for output that cannot be written. Whoever reads may stop early, as `head` does: that is no error. */
export const explainOutput = (error: NodeJS.ErrnoException): number =>
  error.code === 'EPIPE' ? 0 : complain(`the output cannot be written: ${reasonOf(error)}`, outputFault);

const reasonOf = ({ errno, message }: NodeJS.ErrnoException): string => (errno === undefined ? message : getSystemErrorMessage(errno));

function complain(message: string, exitCode: number): number {
  write(process.stderr, [`migration-tui: ${message}`]);
  return exitCode;
}

import { isatty } from 'node:tty';
import type { Ref } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';
import { checkRecords, type RecordFace, SentRecords } from '@org/migration-core/node';
import { CommandFailed, exitCodes, reasonOf } from '../failure.ts';
import { loadRecords, pathOf } from '../load-records.ts';
import { print } from '../output.ts';
import { type reportFormats, reports } from './report-formats.ts';
import { standardInput, textOfFile } from './text-of-file.ts';

type ValidateOptions = { format: (typeof reportFormats)[number]; face?: RecordFace; against?: string };

/**
 * Checks the records in files as they are read, in bounded memory: each by itself, and that none comes twice; beside a register also what lies
 * between them and between them and it.
 */
export async function validate(files: readonly string[], { format, face, against }: ValidateOptions): Promise<number> {
  if (files.filter((file) => file === '-').length > 1) throw new CommandFailed('standard input can be read only once; give - once');
  if (files.includes('-') && isatty(0)) console.error('reading records from the terminal; Ctrl+D ends them');
  const register = against === undefined ? undefined : await loadRecords(pathOf(against));
  if (against !== undefined && !register) return exitCodes.faults;
  const counts = { records: 0, findings: 0, errors: 0 };
  const met = new Map<Ref, string>();
  const sent = register && new SentRecords(register);

  async function* findings(): AsyncGenerator<Finding> {
    for (const file of files) yield* findingsIn(file);
    if (sent) yield* sent.finish();
  }

  async function* findingsIn(file: string): AsyncGenerator<Finding> {
    const name = file === '-' ? standardInput : file;
    try {
      const { pieces, format } = await textOfFile(file);
      for await (const { isRecord, findings } of checkRecords(pieces, { format, file: name, face, met, against: sent })) {
        if (isRecord) counts.records++;
        yield* findings;
      }
    } catch (error) {
      if (!isOfSystem(error)) throw error;
      yield { code: 'file-unreadable', level: 'error', file: name, line: 1, column: 1, path: '', args: { reason: reasonOf(error) } };
    }
  }

  async function* report(): AsyncGenerator<string> {
    const { head, item, between, tail, empty } = reports[format];
    let before = head;
    for await (const found of findings()) {
      counts.findings++;
      if (found.level === 'error') counts.errors++;
      yield before + item(found);
      before = between;
    }
    yield counts.findings === 0 ? empty : tail;
  }

  await print(report());
  console.error([counted(files.length, 'file'), counted(counts.records, 'record'), counted(counts.errors, 'error')].join(', '));
  return counts.errors > 0 ? exitCodes.faults : exitCodes.ok;
}

/** A disk that does not answer, or a packed file that is broken. */
const isOfSystem = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException).code === 'string';

const counted = (number: number, noun: string) => `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;

import { readFileSync } from 'node:fs';
import { fromPointer, toDisplayJson, toPointer } from '@org/migration-core';
import { type Finding, validateRecord } from '@org/migration-core/load';
import { type JsonDocument, linesOf, readJson } from '@org/migration-core/node';
import { exitCodes, reasonOf } from '../failure.ts';
import { print } from '../output.ts';
import { findingLine, findingRow } from './report.ts';

export const reportFormats = ['text', 'json'] as const;
type ValidateOptions = { format: (typeof reportFormats)[number] };

/** Checks the records in files one by one, in either face. References between them are not followed. */
export async function validate(files: readonly string[], { format }: ValidateOptions): Promise<number> {
  const findings = files.flatMap(findingsIn);
  const errors = findings.filter(({ level }) => level === 'error').length;
  await print(format === 'json' ? [`${toDisplayJson(findings.map(findingRow), 2)}\n`] : findings.map((found) => `${findingLine(found)}\n`));
  console.error(`${count(files.length, 'file')}, ${count(errors, 'error')}`);
  return errors > 0 ? exitCodes.faults : exitCodes.ok;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** More than one record file may have: a list of all records is one file too. */
const maxBytes = 100_000_000;

function findingsIn(file: string): Finding[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return [{ code: 'file-unreadable', level: 'error', file, path: '', args: { reason: reasonOf(error) } }];
  }
  if (!/\.(?:ndjson|jsonl)$/i.test(file)) return findingsOf(readJson(file, bytes, maxBytes), 0);
  const lines = [...linesOf(bytes, Number.POSITIVE_INFINITY)];
  return lines.flatMap(({ number, bytes }) => findingsOf(readJson(file, bytes, maxBytes), number - 1));
}

/** The findings of a document that begins `above` lines down in its file. */
function findingsOf(document: JsonDocument, above: number): Finding[] {
  const { file, value } = document;
  const records = Array.isArray(value) ? value.map((record, i) => ({ record, at: toPointer([i]) })) : [{ record: value, at: '' }];
  const faults =
    value === undefined
      ? []
      : records.flatMap(({ record, at }) => validateRecord(record, file).findings.map((found) => ({ ...found, path: at + found.path })));
  return [...document.findings, ...faults]
    .map((found) => {
      const { line, column } =
        found.line === undefined ? document.locate(fromPointer(found.path)) : { line: found.line, column: found.column ?? 1 };
      return { ...found, line: line + above, column };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

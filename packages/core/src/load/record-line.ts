import type { Finding } from '../findings.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { fromPointer } from '../schema/pointer.ts';
import { readJson } from './document.ts';
import type { Line, TextPlace } from './lines.ts';
import { validateRecord } from './validate.ts';

/** What stands in a line of NDJSON. */
export type RecordLine = {
  /** Left out where it is not valid. */
  record?: AnyRecord;
  /** The value as written, or its text where that is not how JSON is printed. */
  written: Written;
  /** With line and column. */
  findings: Finding[];
};

/** What a line held, from which its text can be told again. */
export type Written = { authored: unknown } | { text: string };

/** Reads a record in either face. The same is refused as in a file of its own. */
export function readRecordLine(line: Line, file?: string): RecordLine {
  const printed = readPrinted(line.bytes);
  if (printed) {
    const { record, findings } = validateRecord(printed.authored, file);
    return { ...(record && { record }), written: printed, findings: placed(findings, printed, line) };
  }
  const document = readJson('', line.bytes);
  const { record, findings } = document.value === undefined ? { findings: [] } : validateRecord(document.value, file);
  const written = { text: new TextDecoder().decode(line.bytes) };
  const syntax = document.findings.map((found) => named(found, line, file));
  return { ...(record && { record }), written, findings: [...syntax, ...placed(findings, written, line)] };
}

/** Numbers that may not be read as they are written although they are printed so again. */
const largeNumber = /\d{16}|\de\+/;

/**
 * Reads a line that is spelt as JSON is printed, as nearly all are: printing it again shows that no key stands twice and no number is lost,
 * at a tenth of the time that it takes to look at every character.
 */
export function readPrinted(bytes: Uint8Array): { authored: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const authored: unknown = JSON.parse(text);
    return JSON.stringify(authored) === text && !largeNumber.test(text) ? { authored } : undefined;
  } catch {
    // Not UTF-8, not JSON, or nested too deep for printing: the strict reader says which.
    return undefined;
  }
}

/** Adds to findings about a text where they are. */
export function placed<F extends Finding>(findings: readonly F[], written: Written, begins: TextPlace): F[] {
  if (findings.length === 0) return [];
  const { locate } = readJson('', new TextEncoder().encode(textOf(written)));
  return findings.map((found) => ({ ...found, ...within(begins, locate(fromPointer(found.path))) }));
}

/** A place in a text, as a place in what the text is part of. */
const within = ({ number, column: first = 1 }: TextPlace, { line = 1, column = 1 }: Pick<Finding, 'line' | 'column'>) => ({
  line: number + line - 1,
  column: line === 1 ? first + column - 1 : column,
});

/** What was written, as a value: pointers lead into it. */
export const authoredOf = (written: Written): unknown =>
  'authored' in written ? written.authored : readJson('', new TextEncoder().encode(written.text)).value;

export const textOf = (written: Written): string => ('text' in written ? written.text : JSON.stringify(written.authored));

function named({ file: _, ...found }: Finding, begins: TextPlace, file: string | undefined): Finding {
  return { ...found, ...within(begins, found), ...(file !== undefined && { file }) };
}

import type { Dataset } from '../dataset.ts';
import { DatasetTooLarge } from '../errors.ts';
import { type Finding, type FindingCode, finding, isError, type Level, messageOf, remedyOf } from '../findings.ts';
import { toDisplay } from '../words/display.ts';
import { type Item, JsonItemReader } from './json-items.ts';
import { LineReader } from './lines.ts';
import { bytesOf, type NdjsonSource } from './ndjson-source.ts';
import { byPlace } from './read-files.ts';
import { type Scope, type Scoped, SentRecords } from './sent-records.ts';

/** Something that is wrong with what was sent, in words. */
export type SentFinding = {
  /** `record`: in one record by itself; `sent`: between records that were sent; `register`: between them and the register. */
  scope: Scope;
  code: FindingCode;
  level: Level;
  /** JSON Pointer: into what was sent, or for NDJSON into the value of the line. */
  pointer: string;
  /** 1-based, in what was sent; left out where a finding is about no place. */
  line?: number;
  column?: number;
  message: string;
  remedy: string;
  /** What may have been meant. */
  suggestion?: string;
};

/** What came of checking records. */
export type Validation = {
  /** By line and column; where there are too many, the check stops, and the last of them says so. */
  findings: readonly SentFinding[];
  /** How many records came. */
  records: number;
  /** How many of the findings that are listed are errors, how many warnings. */
  errors: number;
  warnings: number;
};

export type ValidationOptions = {
  /** `json`: one record, or a list; `ndjson`: a record in each line. */
  format: 'json' | 'ndjson';
  /** Most bytes; 10,000,000 unless told. */
  maxBytes?: number;
  /** Most records; 20,000 unless told. */
  maxRecords?: number;
  /** Most findings that are listed; 1,000 unless told. */
  maxFindings?: number;
};

/**
 * Checks records in either face as they come in: each by itself, then all together and beside what a register has. Nothing is stored, and
 * nothing that is sent makes this fail: whatever is wrong is a finding.
 *
 * @param source a text, bytes, a stream, or an iterable of texts or bytes, cut anywhere
 * @throws DatasetTooLarge over `maxBytes` or `maxRecords`, before the rest is read
 *
 * @example
 * ```ts
 * import { loadRegisterData } from '@org/migration-core/data';
 * import { validateAgainst } from '@org/migration-core/validate';
 *
 * const topic = { kind: 'topic', id: 'ports', names: [{ value: 'Ports', role: 'descriptive' }], broader: ['topic/remitances'], cite: 'a-58-98/42' };
 * const { findings, records } = await validateAgainst(await loadRegisterData(), JSON.stringify([topic]), { format: 'json' });
 * console.log(records, findings[0]?.code, findings[0]?.pointer, findings[0]?.suggestion);
 * // 1 reference-missing /0/broader/0 topic/remittances
 * ```
 */
export async function validateAgainst(dataset: Dataset, source: NdjsonSource, options: ValidationOptions): Promise<Validation> {
  const { format, maxBytes = 10_000_000, maxRecords = 20_000, maxFindings = 1000 } = options;
  const sent = new SentRecords(dataset);
  const found: Scoped[] = [];
  const isFull = () => found.length > maxFindings;
  const reader = format === 'json' ? new JsonItemReader() : new RecordLines(maxBytes);
  let [byteCount, itemCount, records] = [0, 0, 0];
  const add = (item: Item) => {
    if (++itemCount > maxRecords) throw new DatasetTooLarge({ what: 'records', limit: maxRecords, found: itemCount });
    if (item.problem === undefined) records++;
    if (!isFull()) found.push(...sent.add(item).slice(0, maxFindings + 1));
  };
  for await (const bytes of bytesOf(source)) {
    byteCount += bytes.length;
    if (byteCount > maxBytes) throw new DatasetTooLarge({ what: 'bytes', limit: maxBytes, found: byteCount });
    for (const item of reader.push(bytes)) add(item);
  }
  for (const item of reader.end()) add(item);
  for (const one of isFull() ? [] : sent.finish()) {
    found.push(one);
    if (isFull()) break;
  }
  const listed = found.slice(0, maxFindings).sort(byPlace);
  const errors = listed.filter(isError).length;
  const more = isFull() ? [finding('more-findings', '')] : [];
  return { findings: [...listed, ...more].map(inWords), records, errors, warnings: listed.length - errors };
}

/** The lines of NDJSON as texts of records. */
class RecordLines {
  readonly #lines: LineReader;

  constructor(maxBytes: number) {
    this.#lines = new LineReader(maxBytes);
  }

  *push(piece: Uint8Array): Generator<Item> {
    for (const line of this.#lines.push(piece)) yield { ...line, column: 1, pointer: '' };
  }

  *end(): Generator<Item> {
    for (const line of this.#lines.end()) yield { ...line, column: 1, pointer: '' };
  }
}

function inWords(found: Scoped | Finding): SentFinding {
  const { code, level, path, line, column, args } = found;
  return {
    scope: 'scope' in found ? found.scope : 'sent',
    code,
    level,
    pointer: path.toWellFormed(),
    ...(line !== undefined && { line, column }),
    message: messageOf(found),
    remedy: remedyOf(found),
    ...(args.suggestion !== undefined && { suggestion: toDisplay(String(args.suggestion)) }),
  };
}

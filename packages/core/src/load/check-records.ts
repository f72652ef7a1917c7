import type * as z from 'zod/mini';
import { DatasetTooLarge } from '../errors.ts';
import { type Finding, finding } from '../findings.ts';
import { acceptsOf } from '../schema/accepts.ts';
import { authoredSchema } from '../schema/faces.ts';
import { type KindName, kindNames, type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { toPointer } from '../schema/pointer.ts';
import { schemas } from '../schema/schemas.ts';
import { maxFileBytes } from './document.ts';
import { type Item, JsonItemReader } from './json-items.ts';
import { countValues, maxValues } from './limits.ts';
import { LineReader } from './lines.ts';
import { bytesOf, type NdjsonSource } from './ndjson-source.ts';
import { authoredOf, placed, readPrinted, readRecordLine } from './record-line.ts';
import type { SentRecords } from './sent-records.ts';

/** How the text of records is written. `public`: the uniform shape that readers get; `authored`: the short one that people write. */
export type RecordFace = 'public' | 'authored';

export type CheckOptions = {
  /** `json`: one record, or a list; `ndjson`: a record in each line. */
  format: 'json' | 'ndjson';
  /** What findings call the text. */
  file?: string;
  /** Refuses what is written in the other face; both are taken where left out. */
  face?: RecordFace | undefined;
  /** The records that were met before, with their places: an id that comes twice is found, also between texts. */
  met: Map<Ref, string>;
  /** Checks the records together and against a register too; what it finds between them it tells at its end. */
  against?: SentRecords | undefined;
};

/** What came of one record of a text, or of what stands around the records. */
export type CheckedText = { isRecord: boolean; findings: readonly Finding[] };

/**
 * Checks the records of a text as they come in, each by itself; of a text of any length one record is in memory. Nothing in the text makes
 * this fail: what cannot be read is a finding.
 *
 * @param source a text, bytes, a stream, or an iterable of texts or bytes, cut anywhere
 *
 * @example
 * ```ts
 * import { checkRecords } from '@org/migration-core/node';
 *
 * const sent = '{"kind":"topic","id":"ports"}\n{"kind":"topik"}\n';
 * const told: string[] = [];
 * for await (const { findings } of checkRecords(sent, { format: 'ndjson', met: new Map() })) {
 *   told.push(...findings.map(({ code, line, column }) => `${line}:${column} ${code}`));
 * }
 * console.log(told); // [ '1:1 missing-field', '1:1 missing-field', '2:9 unknown-kind' ]
 * ```
 */
export async function* checkRecords(source: NdjsonSource, options: CheckOptions): AsyncGenerator<CheckedText> {
  const { format, file } = options;
  const reader = format === 'json' ? new JsonItemReader(maxFileBytes) : new LineReader();
  let isStart = true;
  try {
    for await (const bytes of bytesOf(source)) {
      if (isStart && hasMark(bytes)) yield around({ ...finding('file-bom', '', {}, file), line: 1, column: 1 });
      isStart = false;
      for (const item of reader.push(bytes)) yield check(itemOf(item, file), options);
    }
    for (const item of reader.end()) yield check(itemOf(item, file), options);
  } catch (error) {
    if (!(error instanceof DatasetTooLarge)) throw error;
    yield around({ ...finding('file-too-large', '', { size: error.found, limit: error.limit }, file), line: error.line ?? 1, column: 1 });
  }
}

const hasMark = ([a, b, c]: Uint8Array) => a === 0xef && b === 0xbb && c === 0xbf;

const around = (...findings: Finding[]): CheckedText => ({ isRecord: false, findings });

const itemOf = (item: Omit<Item, 'pointer' | 'column'> & Partial<Item>, file: string | undefined): Item => ({
  column: 1,
  pointer: '',
  ...item,
  ...(file !== undefined && { file }),
});

function check(item: Item, { face, met, against, file }: CheckOptions): CheckedText {
  if (item.problem !== undefined) return around(atItem(finding('json-syntax', item.pointer, { problem: item.problem }, file), item));
  if (against) return { isRecord: true, findings: [...against.add(item), ...(face ? faceFaults(item, face, file) : [])] };
  const printed = face === 'authored' ? undefined : readPrinted(item.bytes);
  const ref = printed && publicRef(printed.authored);
  if (ref) return { isRecord: true, findings: repeats(item, ref, met, file) };
  const { record, findings } = readRecordLine(item, file);
  const own = findings.map((found) => ({ ...found, path: item.pointer + found.path }));
  if (!record) return { isRecord: true, findings: own.sort(byColumn) };
  const twice = repeats(item, refOf(record.kind, record.id), met, file);
  return { isRecord: true, findings: [...own, ...(face ? faceFaults(item, face, file) : []), ...twice].sort(byColumn) };
}

const byColumn = (a: Finding, b: Finding) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);

const atItem = (found: Finding, { number, column }: Item): Finding => ({ ...found, line: number, column });

/** The reference of a value that is a record in the public face as it stands; nothing of any other, which is then looked at closely. */
function publicRef(value: unknown): Ref | undefined {
  const { kind, id } = Object(value) as Partial<AnyRecord>;
  if (!kindNames.includes(kind as KindName) || countValues(value, maxValues) > maxValues) return undefined;
  return acceptsOf(schemas[kind as KindName])(value) ? refOf(kind as KindName, id as string) : undefined;
}

function repeats(item: Item, ref: Ref, met: Map<Ref, string>, file: string | undefined): Finding[] {
  const earlier = met.get(ref);
  if (earlier !== undefined) return located(item, [finding('duplicate-id', '/id', { ref, other: earlier }, file)]);
  met.set(ref, `${file === undefined ? '' : `${file}:`}${item.number}`);
  return [];
}

/** Where a record that is sound is written in the other face. */
function faceFaults(item: Item, face: RecordFace, file: string | undefined): Finding[] {
  const { record, written } = readRecordLine(item, file);
  if (!record) return [];
  const schema = face === 'public' ? (schemas[record.kind] as z.ZodMiniType) : authoredSchema(record.kind);
  const result = schema.safeParse(authoredOf(written));
  return result.success ? [] : located(item, [finding('wrong-face', toPointer(placeOf(result.error.issues[0])), { face }, file)]);
}

/** Where the trouble is: of several alternatives that were all refused, the one that went deepest tells. */
function placeOf(issue: z.core.$ZodIssue | undefined): (string | number)[] {
  const path = (issue?.path ?? []) as (string | number)[];
  if (issue?.code !== 'invalid_union') return path;
  const [deepest = []] = issue.errors.map(([first]) => placeOf(first)).sort((a, b) => b.length - a.length);
  return [...path, ...deepest];
}

const located = (item: Item, findings: readonly Finding[]): Finding[] =>
  placed(findings, { text: new TextDecoder().decode(item.bytes) }, item).map((found) => ({ ...found, path: item.pointer + found.path }));

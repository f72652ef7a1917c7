import type { Finding } from './findings.ts';
import type { Ref } from './schema/id.ts';
import { TaggedError } from './tagged-error.ts';

/** No record has this reference. `suggestions` are near ones. */
export class RecordNotFound extends /* @__PURE__ */ TaggedError('RecordNotFound')<{ ref: string; suggestions: readonly string[] }> {
  override get message() {
    return `There is no record ${this.ref}.${this.suggestions.length ? ` Did you mean ${this.suggestions.join(' or ')}?` : ''}`;
  }
}

/** The reference is a former one; the record is now `to`. */
export class RecordMoved extends /* @__PURE__ */ TaggedError('RecordMoved')<{ ref: string; to: Ref }> {
  override get message() {
    return `${this.ref} is now ${this.to}.`;
  }
}

/** A question that cannot be asked: which parameter, why, and what was expected. */
export class QueryInvalid extends /* @__PURE__ */ TaggedError('QueryInvalid')<{
  parameter: string;
  problem: string;
  expected: string;
  suggestions: readonly string[];
  /** Where in a query written as text, counted from 1 in UTF-16 code units. */
  column?: number;
}> {
  override get message() {
    const hint = this.suggestions.length ? ` Did you mean ${this.suggestions.join(' or ')}?` : '';
    const column = this.column === undefined ? '' : `, column ${this.column}`;
    return `${this.parameter}${column}: ${this.problem}; expected ${this.expected}.${hint}`;
  }
}

/** The cursor belongs to another query or to another state of the data; ask again from the start. */
export class CursorStale extends /* @__PURE__ */ TaggedError('CursorStale')<{ reason: 'other-query' | 'other-dataset' }> {
  override get message() {
    return `The cursor belongs to another ${this.reason === 'other-query' ? 'query' : 'version of the data'}; start again without it.`;
  }
}

/** The data has errors; all findings are listed, warnings too. */
export class DatasetInvalid extends /* @__PURE__ */ TaggedError('DatasetInvalid')<{ findings: readonly Finding[] }> {
  override get message() {
    const errors = this.findings
      .filter(({ level }) => level === 'error')
      .reduce((sum, { code, args }) => sum + (code === 'more-findings' ? Number(args.count) : 1), 0);
    return `The dataset has ${errors} error${errors === 1 ? '' : 's'}.`;
  }
}

const records = (limit: number) => `${limit} record${limit === 1 ? '' : 's'}`;
const bytes = (limit: number) => `${limit} byte${limit === 1 ? '' : 's'}`;

/** What there was too much of: the figure, and what to do. */
const sizes = {
  records: { figure: records, remedy: 'Split the data, or raise maxRecords where there is memory: about 1.5 GB for a million records.' },
  bytes: { figure: bytes, remedy: 'Split the data, or raise maxBytes where there is memory: about twice what the data has.' },
  memory: { figure: bytes, remedy: 'Split the data, or load it where there is more memory: about twice what the data has.' },
  files: {
    figure: bytes,
    remedy: 'Write the records into one file, one in a line, and load that as NDJSON, which is read piece by piece.',
  },
  line: { figure: bytes, remedy: 'One line is one record; split what is more than one.' },
  artifact: { figure: bytes, remedy: 'Split the data into several artifacts.' },
  'artifact-records': { figure: records, remedy: 'Split the data into several artifacts.' },
  'artifact-words': { figure: (limit: number) => `${limit} different words`, remedy: 'Split the data into several artifacts.' },
} as const;

/**
 * The data has more than can be held, told before memory runs out. `found` is how much there was when it was refused; there may be more.
 * `line` is the 1-based line of NDJSON that is too long.
 */
export class DatasetTooLarge extends /* @__PURE__ */ TaggedError('DatasetTooLarge')<{
  what: keyof typeof sizes;
  limit: number;
  found: number;
  line?: number | undefined;
}> {
  override get message() {
    const { figure, remedy } = sizes[this.what];
    const subject = this.line === undefined ? 'The dataset' : `Line ${this.line}`;
    return `${subject} is too large: it has at least ${figure(this.found)}, and at most ${figure(this.limit)} fit. ${remedy}`;
  }
}

/** What is wrong with an artifact, and what has been found there. */
const damages = {
  'too-short': 'is too short to be an artifact',
  'not-an-artifact': 'is not an artifact',
  'other-format': 'is of another format than this version reads',
  truncated: 'ends too early',
  'trailing-bytes': 'goes on after its end',
  checksum: 'is damaged: its checksum is wrong',
  header: 'makes no sense',
  missing: 'is missing',
  record: 'is damaged: it cannot be decoded',
} as const;

/** A compiled artifact that cannot be read, or of which `part` cannot; nothing is read from damaged bytes. */
export class ArtifactDamaged extends /* @__PURE__ */ TaggedError('ArtifactDamaged')<{
  reason: keyof typeof damages;
  part: string;
  expected?: string | number | undefined;
  found?: string | number | undefined;
}> {
  override get message() {
    const { reason, part, expected, found } = this;
    const figures = [expected !== undefined && `expected ${expected}`, found !== undefined && `found ${found}`].filter(Boolean);
    return `The ${part} ${damages[reason]}${figures.length ? ` (${figures.join(', ')})` : ''}. Fetch the artifact or build it again.`;
  }
}

export type RegisterError = RecordNotFound | RecordMoved | QueryInvalid | CursorStale | DatasetInvalid;

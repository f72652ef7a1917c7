import * as Data from 'effect/Data';
import { type Finding, isError } from './findings.ts';
import type { Ref } from './schema/id.ts';

/** No record has this reference. `suggestions` are near ones. */
export class RecordNotFound extends Data.TaggedError('RecordNotFound')<{ ref: string; suggestions: readonly string[] }> {
  override get message() {
    return `There is no record ${this.ref}.${this.suggestions.length ? ` Did you mean ${this.suggestions.join(' or ')}?` : ''}`;
  }
}

/** The reference is a former one; the record is now `to`. */
export class RecordMoved extends Data.TaggedError('RecordMoved')<{ ref: string; to: Ref }> {
  override get message() {
    return `${this.ref} is now ${this.to}.`;
  }
}

/** A question that cannot be asked: which parameter, why, and what was expected. */
export class QueryInvalid extends Data.TaggedError('QueryInvalid')<{
  parameter: string;
  problem: string;
  expected: string;
  suggestions: readonly string[];
}> {
  override get message() {
    const hint = this.suggestions.length ? ` Did you mean ${this.suggestions.join(' or ')}?` : '';
    return `${this.parameter}: ${this.problem}; expected ${this.expected}.${hint}`;
  }
}

/** The cursor belongs to another query or to another state of the data; ask again from the start. */
export class CursorStale extends Data.TaggedError('CursorStale')<{ reason: 'other-query' | 'other-dataset' }> {
  override get message() {
    return `The cursor belongs to another ${this.reason === 'other-query' ? 'query' : 'version of the data'}; start again without it.`;
  }
}

/** The data has errors; all findings are listed, warnings too. */
export class DatasetInvalid extends Data.TaggedError('DatasetInvalid')<{ findings: readonly Finding[] }> {
  override get message() {
    const errors = this.findings.filter(isError).length;
    return `The dataset has ${errors} error${errors === 1 ? '' : 's'}.`;
  }
}

export type RegisterError = RecordNotFound | RecordMoved | QueryInvalid | CursorStale | DatasetInvalid;

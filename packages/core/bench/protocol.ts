import type { EngineName } from './engines.ts';
import type { Operation } from './operations.ts';
import type { Question } from './question.ts';

/** What the bench asks of the process of one engine. */
export type Requests = {
  /** Generates the records, builds the engine over them and saves it to `file` where it can. */
  build: { engine: EngineName; size: number; file: string };
  /** Opens what was saved, in a fresh process, and answers one question. */
  open: { engine: EngineName; file: string; question: Question };
  /** Answers as many questions of each operation as fit into the time, and tells the answers apart. */
  check: { milliseconds: number };
  /** The same, timed. */
  round: { milliseconds: number };
  /** Tells what the engine holds after all that. */
  held: Record<never, never>;
};

export type Replies = {
  build: { milliseconds: number; savedBytes?: number; notSaved?: string };
  open: {
    /** From the bytes in memory, or the file's name, to an engine that can be asked. */
    milliseconds: number;
    /** From the start of the process to the first answer, Node and all imports included. */
    firstAnswer: number;
    residentBytes: number;
  };
  check: Partial<Record<Operation, readonly Mark[]>>;
  /** Microseconds by question. */
  round: Partial<Record<Operation, readonly number[]>>;
  held: { bytes: number; residentBytes: number };
};

export type Task = keyof Requests;

/** What tells two answers apart; only what an engine tells can differ. */
export type Mark = {
  total?: number | undefined;
  /** The numbers of all activities found, in order. */
  all?: Uint32Array | undefined;
  counts?: string | undefined;
  page?: string | undefined;
};

export type Message = { [T in Task]: { task: T } & Requests[T] }[Task];
export type Reply = { reply: unknown } | { failure: string };

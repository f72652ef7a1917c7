import type { AnyRecord } from '../src/schema/kinds.ts';
import type { Operation } from './operations.ts';
import type { Question } from './question.ts';

/** Values of a field and how many records bear them, most first, ties in the order of their text; at most 20. */
export type Counts = readonly (readonly [value: string, count: number])[];

/** The fields that are counted, in this order. */
export const countedFields = ['topic', 'place', 'status', 'party'] as const;

export type Found = {
  /** How many there are in all; left out where nobody who asks so would count. */
  total?: number;
  /** The records of the page; only ours answers some questions without them. */
  page?: readonly { id: string }[];
  counts?: readonly Counts[];
};

export type Asking = {
  /** The question as a user of the engine asks it: timed. */
  ask(question: Question): Found | Promise<Found>;
  /** What was done before it is asked: not timed. */
  before?(question: Question): void;
  /** Every id that it finds: not timed, told apart from the scan's. */
  all?(question: Question): Iterable<string> | Promise<Iterable<string>>;
};

export type Engine = {
  asking: Partial<Record<Operation, Asking>>;
  /** Gets ready what a user has in hand when he asks, such as cursors. */
  prepare?(questions: readonly Question[]): void | Promise<void>;
  /** Bytes outside of the memory that JavaScript accounts for. */
  nativeBytes?: number;
  /** Writes the engine into a file from which {@link EngineModule.open} reads it. */
  save?(file: string): void | Promise<void>;
};

/** One engine that can be measured. */
export type EngineModule = {
  build(records: Iterable<AnyRecord>): Engine | Promise<Engine>;
  /** From the file's bytes in memory, or from the file itself where the engine reads it in parts. */
  open?: { fromBytes(bytes: Uint8Array<ArrayBuffer>): Engine | Promise<Engine> } | { fromFile(file: string): Engine | Promise<Engine> };
};

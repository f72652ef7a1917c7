import type { KindName } from '@org/migration-core';
import type { Dialect, Face } from '../json-schema/address.ts';
import type { Assertion } from './assertion.ts';

/** What a JSON Schema accepts and the register refuses. */
export type Beyond = { faces: readonly Face[]; dialects: readonly Dialect[]; words: string };

/** One thing that the register asks of records, of a dataset, or of files. Level, message and remedy are those of the core. */
export type Rule = {
  description: string;
  /** `record`: judged from one record by itself; `dataset`: from all of them; `file`: from the text or the place of a file. */
  scope: 'record' | 'dataset' | 'file';
  /** Both where left out. */
  faces?: readonly Face[];
  /** Every kind where left out. */
  kinds?: readonly KindName[];
  /** Left out where a schema says all of it, or nothing. */
  beyond?: Beyond;
  assertions: readonly Assertion[];
};

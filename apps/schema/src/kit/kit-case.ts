import type { FindingCode } from '@org/migration-core/load';
import type { Dialect, Face } from '../json-schema/address.ts';

/** What the register says of a file; the code and the place are those of `migration-schema validate`. */
export type Verdict = { valid: boolean; code?: FindingCode; pointer?: string };

/** A record or a list of records, and what a schema says of it. */
export type InstanceCase = Verdict & {
  id: string;
  type: 'instance';
  file: string;
  /** JSON Pointer into the file. */
  at: string;
  schema: string;
  face: Face;
  /** What the schema of each draft says: it accepts some of what the register refuses, and never the other way round. */
  schemaValid: Readonly<Record<Dialect, boolean>>;
  shows: string;
};

/** A whole small register, or a text, and what is wrong with it. */
export type RuleCase = Verdict & {
  id: string;
  type: 'rule';
  file: string;
  format: 'json' | 'ndjson';
  /** The rule that it shows, kept or broken. */
  rule: FindingCode;
  /** What it is checked beside: nothing, or the register that ships with the package. */
  beside: 'nothing' | 'register';
  /** 1-based, in the text of the file. */
  line?: number;
  column?: number;
  shows: string;
};

/** A record that is read and written again. */
export type RoundTripCase = {
  id: string;
  type: 'round-trip';
  file: string;
  schema: string;
  /** `keep`: written as it was read, what is unknown included; otherwise written in the other face. */
  conversion: 'keep' | 'public-to-authored' | 'authored-to-public';
  /** The file that the result equals as JSON; the order of keys says nothing. */
  equals: string;
  shows: string;
};

export type KitCase = InstanceCase | RuleCase | RoundTripCase;

/** A file with a list of questions and their answers. */
export type VectorFile = { type: 'edtf' | 'quantity' | 'query'; file: string; count: number; shows: string };

/** Cases, and the files that they speak of: paths within the kit, to their texts. */
export type Cases<C> = { cases: readonly C[]; files: ReadonlyMap<string, string> };

/** What is read more often than written: two spaces deep. */
export const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A list with one item a line: a change to one shows as a change of one line. */
export const printedList = (items: readonly unknown[]) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;

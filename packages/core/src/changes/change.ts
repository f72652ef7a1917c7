import type { KindName, Ref } from '../schema/id.ts';

/** What can happen to a whole record. A record that moved stands under another reference now. */
export const recordChangeTypes = ['record-added', 'record-removed', 'record-moved'] as const;

/**
 * What can happen to one fact of a record. A value of an attested field that takes the place of another, or is added beside one that still
 * stands, is compared with it: it may make it `more-precise` or `less-precise`; one that is added may have `contradicted` it, or tell a
 * later stage (`planned-then-held`). `reordered`: the items of a list are the same in another order.
 */
export const factChangeTypes = [
  'added',
  'removed',
  'changed',
  'more-precise',
  'less-precise',
  'contradicted',
  'planned-then-held',
  'reordered',
] as const;

export type RecordChange = {
  type: (typeof recordChangeTypes)[number];
  ref: Ref;
  kind: KindName;
  /** The name of the record. */
  name: string;
  /** Of a record that moved: where it stands now. */
  to?: Ref;
};

export type FactChange = {
  type: (typeof factChangeTypes)[number];
  ref: Ref;
  kind: KindName;
  name: string;
  /** JSON Pointer of the fact: in the new record, or in the old one where it was removed. */
  path: string;
  before?: unknown;
  after?: unknown;
};

/** One difference between two editions of a register. */
export type Change = RecordChange | FactChange;

export const isRecordChange = (change: Change): change is RecordChange => (recordChangeTypes as readonly string[]).includes(change.type);

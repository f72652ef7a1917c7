import type { Cell } from '@org/migration-core/formats';

/** Rows page after page, the header first. */
type Rows = AsyncIterable<readonly (readonly Cell[])[]>;

/** What a place holds, ready to be written in any format. Nothing is read before it is asked for. */
export type Printable = {
  /** How many there are in all, and how many of them are written. */
  total: number;
  shown: number;
  /** As data, page after page. */
  items: () => AsyncIterable<readonly unknown[]>;
  /** As rows with every field. */
  full: () => Rows;
  /** As rows with what is seen at a glance. */
  brief: () => Rows;
  /** As text to be read, where it is not a list of records. */
  text?: (width: number) => readonly string[];
  /** It is one thing and no list: as JSON it stands by itself. */
  isOne?: boolean;
  /** What was asked for beside the records, and what it is when all of them have been read; only JSON has a place for it. */
  besideNames?: readonly string[];
  beside?: () => Readonly<Record<string, unknown>>;
};

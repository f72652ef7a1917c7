/** Most levels of nesting that a record may have. */
export const maxDepth = 64;

/** Most values (objects, lists and what they hold) of one record: each may have faults, and all of them are reported. */
export const maxValues = 40_000;

/** Does a value have more than so many levels? One that contains itself has. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}

/** How many values there are in a value, itself included; counting stops soon after the limit. */
export function countValues(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const item of Object.values(value)) {
    count += countValues(item, limit - count);
    if (count > limit) break;
  }
  return count;
}

/** Most records that are read from NDJSON where nobody says otherwise: reading and compiling them takes 1.5 GB. */
export const defaultMaxRecords = 1_000_000;

/** Most bytes of NDJSON likewise: room for that many records of 3 kB. */
export const defaultMaxBytes = 3_000_000_000;

/** Most bytes that the files of a data folder may have together: each is kept as read, with its text, until all are linked. */
export const maxFolderBytes = 100_000_000;

/** Most findings that are listed of one load; the rest are counted. */
export const maxFindings = 10_000;

import { createReadStream } from 'node:fs';
import { checkRecords } from '@org/migration-core/node';

/** Checks NDJSON as `validate` does. */
export async function work(file: string) {
  return async () => {
    let faults = 0;
    const pieces = createReadStream(file, { highWaterMark: 2 ** 16 });
    for await (const { findings } of checkRecords(pieces, { format: 'ndjson', file, met: new Map() })) faults += findings.length;
    if (faults > 0) throw new Error(`${faults} faults`);
  };
}

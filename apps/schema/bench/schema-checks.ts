import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { AnyRecord } from '@org/migration-core';
import { schemas } from '@org/migration-core/schema';
import { acceptsOf } from '../../../packages/core/src/schema/accepts.ts';
import { acceptors } from './acceptors.ts';

/** Records that are parsed already, checked by both in turn; the least of the times of each. */
export async function schemaChecks(file: string, most: number, rounds: number): Promise<{ ours: number; ajv: number; records: number }> {
  const records: AnyRecord[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    records.push(JSON.parse(line) as AnyRecord);
    if (records.length === most) break;
  }
  const byAjv = acceptors();
  const checks = {
    ours: (record: AnyRecord) => acceptsOf(schemas[record.kind])(record),
    ajv: (record: AnyRecord) => byAjv[record.kind]?.(record) === true,
  };
  const least = { ours: Number.POSITIVE_INFINITY, ajv: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    for (const [name, accepts] of Object.entries(checks) as [keyof typeof checks, (record: AnyRecord) => boolean][]) {
      const started = performance.now();
      for (const record of records) if (!accepts(record)) throw new Error(`${name} refuses ${record.kind}/${record.id}`);
      least[name] = Math.min(least[name], performance.now() - started);
    }
  }
  return { ...least, records: records.length };
}

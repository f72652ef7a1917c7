import { readFileSync } from 'node:fs';
import { openRegister } from '@org/migration-core';
import { Dataset } from '@org/migration-core/load';

/** What the API answers to one question for a record and to one for a list, as bytes. */
export async function preparedBodies() {
  const register = openRegister(Dataset.fromArtifact(readFileSync(String(process.env.BENCH_ARTIFACT))));
  const { data, total, limit, next } = await register.query({ kinds: ['activity'], limit: 25 });
  const { digest } = await register.about();
  const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
  return {
    item: bytes({ data: data[0], meta: { dataset: digest, kind: 'activity' } }),
    list: bytes({ data, page: { limit, total, next }, meta: { dataset: digest, kind: 'activity' } }),
    headers: { 'Content-Type': 'application/json', ETag: `"${digest.slice(0, 16)}"` },
  };
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { golden } from './golden.ts';
import { openApp } from './open.ts';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use when everything that can go has gone. */
function liveBytes(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

it('answers for a long time without growing, and the same at the end as at the start', async () => {
  const app = await openApp();
  const rounds = runs('API soak: rounds of all golden requests, memory flat', 40);
  const answers = async () => Promise.all(golden.map(async ({ path }) => (await app.request(path)).text()));
  const first = await answers();
  for (let round = 0; round < rounds / 2; round++) await answers();
  const halfway = liveBytes();
  for (let round = 0; round < rounds / 2; round++) await answers();
  const growth = liveBytes() - halfway;
  expect(growth, `the heap grew by ${growth} bytes in ${rounds / 2} rounds`).toBeLessThan(halfway * 0.05);
  expect(await answers()).toEqual(first);
}, 3_600_000);

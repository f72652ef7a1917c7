import { describe, expect, it } from 'vitest';
import { keptRecords } from '../src/artifact/kept-records.ts';
import { RecordStore } from '../src/artifact/record-store.ts';
import { RecordStoreWriter } from '../src/artifact/record-store-writer.ts';
import { readSections, writeSections } from '../src/artifact/sections.ts';
import { loadRegisterData } from '../src/data.ts';
import { compileArtifact, Dataset } from '../src/load.ts';
import { openRegister } from '../src/promise.ts';
import { openEngine } from '../src/query-engine.ts';

const register = await loadRegisterData();
const artifact = compileArtifact(register);

/** What is asked for the first time, for the second, and again. */
const sights = [1, 2, 3, 4];

function keptOf(records: readonly object[]): (i: number) => unknown {
  const writer = new RecordStoreWriter();
  for (const record of records) writer.add(record);
  return keptRecords(new RecordStore(readSections(writeSections({}, writer.finish())).sections));
}

/** Changes all that can be changed of a value. */
function damage(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) damage(part);
  if (Object.isFrozen(value)) return;
  for (const key of Object.keys(value)) delete (value as Record<string, unknown>)[key];
  Object.assign(value, Array.isArray(value) ? ['spoilt'] : { spoilt: true });
}

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough));

describe('records that are asked for often', () => {
  it('are given to the first asker alone, and shared from the second on, frozen', () => {
    const kept = keptOf([{ a: [{ b: { c: ['d'] } }] }, { a: 1 }]);
    for (const number of [0, 1]) {
      const [first, second, third] = [kept(number), kept(number), kept(number)];
      expect([Object.isFrozen(first), first === second, isFrozenThrough(second), second === third]).toEqual([false, false, true, true]);
      expect(first).toEqual(second);
    }
    expect([kept(2), kept(2), kept(-1)]).toEqual([undefined, undefined, undefined]);
  });

  it('are the same whatever those who got them before did with them', async () => {
    const dataset = Dataset.fromArtifact(artifact);
    const asked = openRegister(dataset);
    for (const [ref, record] of register.records) {
      for (const _ of sights) {
        damage(dataset.records.get(ref));
        damage(await asked.get(ref));
      }
      expect(dataset.records.get(ref)).toEqual(record);
    }
    expect(Dataset.fromArtifact(artifact).digest).toBe(register.digest);
  });

  it('make the same answers, whatever was done with those before', () => {
    const query = { text: 'migration OR trafficking', facets: ['type'], include: ['parties.party'], limit: 200 } as const;
    const right = JSON.stringify(openEngine(artifact).query(query));
    const engine = openEngine(artifact);
    for (const _ of sights) {
      const { data, included, ...rest } = engine.query(query);
      expect(JSON.stringify({ ...rest, data, included }).length).toBe(right.length);
      damage(data);
      damage(included);
    }
    expect(JSON.stringify(engine.query(query))).toBe(right);
  });

  it('are not displaced by those that are passed over once', () => {
    const kept = keptOf(Array.from({ length: 30_000 }, (_, i) => ({ id: `number-${i}`, said: `word${i} word${i * 7}` })));
    const [, often] = [kept(7), kept(7)];
    for (let i = 0; i < 30_000; i++) kept(i);
    expect(kept(7)).toBe(often);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { dataFolder } from '../scripts/data-folder.ts';
import { type Dataset, kindNames, type Ref, refOf } from '../src/index.ts';
import { buildDataset } from '../src/load.ts';
import { readDataFolder } from '../src/node.ts';

const loaded = await readDataFolder(dataFolder);
const dataset = loaded.dataset as Dataset;
const entries = [...loaded.documents.values()]
  .filter(({ file }) => !file.startsWith('coverage/'))
  .map(({ file, value }) => ({ file, authored: value }));

describe('the dataset of the register', () => {
  it('has the same digest in whatever order its files are read', async () => {
    const order = fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length });
    const digests = await Promise.all(
      fc
        .sample(order, runs('Shuffled loads: one digest', 50))
        .map(async (shuffled) => (await buildDataset(shuffled, dataset.silences)).dataset?.digest),
    );
    expect(new Set(digests)).toEqual(new Set([dataset.digest]));
  });

  it('has another digest when one fact changes', async () => {
    const [first, ...rest] = entries as [(typeof entries)[0]];
    const changed = { ...first, authored: { ...(first.authored as object), summary: 'Another summary.' } };
    expect((await buildDataset([changed, ...rest], dataset.silences)).dataset?.digest).not.toBe(dataset.digest);
  });

  it('is the same when its entries can be read only once', async () => {
    const once = (function* () {
      yield* entries;
    })();
    expect((await buildDataset(once, dataset.silences)).dataset?.digest).toBe(dataset.digest);
  });

  it('lists every record once, by kind and by reference', () => {
    const listed = kindNames.flatMap((kind) => dataset.byKind[kind].map(({ id }) => refOf(kind, id) as Ref));
    expect(dataset.counts).toEqual(Object.fromEntries(kindNames.map((kind) => [kind, dataset.byKind[kind].length])));
    expect(listed).toEqual([...dataset.records.keys()]);
    for (const [ref, { kind, id }] of dataset.records) expect(ref).toBe(refOf(kind, id));
  });

  it('knows each reference from both of its ends', () => {
    const line = (
      from: string,
      { target, path, relation, role }: { target: string; path: readonly unknown[]; relation: string; role?: string },
    ) => [from, target, path.join('/'), relation, role].join(' ');
    const outgoing = [...dataset.outgoing].flatMap(([from, references]) => references.map((reference) => line(from, reference)));
    const incoming = [...dataset.incoming].flatMap(([target, references]) =>
      references.map((reference) => {
        expect(reference.target).toBe(target);
        return line(reference.from, reference);
      }),
    );
    expect(outgoing.length).toBeGreaterThan(1000);
    expect(new Set(outgoing).size).toBe(outgoing.length);
    expect(incoming.sort()).toEqual(outgoing.sort());
    for (const target of dataset.incoming.keys()) expect(dataset.records.has(target)).toBe(true);
  });

  it('finds the reference where its path says', () => {
    for (const [from, references] of dataset.outgoing) {
      for (const { target, path } of references) {
        const found = path.reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], dataset.records.get(from));
        expect(found).toBe(target);
      }
    }
  });

  it('is frozen through and through', () => {
    const thawed = [...dataset.records].flatMap(([ref, record]) => thawedIn(record, ref));
    expect(thawed).toEqual([]);
    const [record] = dataset.byKind.organization;
    expect(() => ((record as { id: string }).id = 'other')).toThrow(TypeError);
    expect(() => record?.names.push(record.names[0] as never)).toThrow(TypeError);
  });

  it('leaves alone what it was built from', async () => {
    const authored = { kind: 'topic', id: 'a', names: [{ value: 'A', role: 'preferred' }], cite: 'a-58-98/1' };
    const before = JSON.stringify(authored);
    await buildDataset([...entries, { authored }]);
    expect(JSON.stringify(authored)).toBe(before);
    expect(Object.isFrozen(authored)).toBe(false);
  });

  it('gives every citation of a damaged place its damage', () => {
    const damaged = new Map(
      dataset.byKind.source.flatMap(({ id, paragraphs }) =>
        paragraphs.flatMap(({ locator, damage }) => (damage ? [[`${id}/${locator}`, damage.map(({ type }) => type)] as const] : [])),
      ),
    );
    expect(damaged.size).toBeGreaterThan(0);
    for (const { cite } of dataset.records.values()) {
      for (const { source, locator, damage } of cite) expect(damage).toEqual(damaged.get(`${source}/${locator}`));
    }
  });
});

function thawedIn(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [at]), ...Object.entries(value).flatMap(([key, item]) => thawedIn(item, `${at}/${key}`))];
}

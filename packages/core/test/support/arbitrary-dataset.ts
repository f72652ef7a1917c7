import fc from 'fast-check';
import type { Dataset } from '../../src/dataset.ts';
import { linkRecords } from '../../src/load/link-records.ts';
import { type KindName, kindNames } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import type { QueryMaterial } from './arbitrary-query.ts';
import { drawnLocators, drawnWords, drawRecord, type Outline } from './drawn-record.ts';
import { Draws } from './draws.ts';

/** Few, so that records of different kinds share them; beyond the first of a kind they are numbered. */
const slugs = ['port', 'office', 'unhcr', 'geneva', 'b1', 'a-58-98', 'port-2', 'of'];

/** Records of a whole sound dataset, in the public shape: up to 40, and a source where none of them is one. */
export const arbitraryRecords: fc.Arbitrary<readonly AnyRecord[]> = fc
  .array(fc.tuple(fc.constantFrom(...kindNames), fc.noBias(fc.array(fc.nat(0xffff), { maxLength: 30, size: 'max' }))), {
    maxLength: 40,
    size: 'max',
  })
  .map((drawn) => {
    const outlines = outlinesOf(drawn);
    const refs = outlines.map(({ kind, id }) => `${kind}/${id}`);
    const sources = outlines.filter(({ kind }) => kind === 'source').map(({ id }) => id);
    return outlines.map((outline, i) => drawRecord(outline, { refs, earlier: refs.slice(0, i), sources }));
  });

/** Links such records; the digest makes it asynchronous, which no arbitrary can be. */
export const datasetOf = (records: readonly AnyRecord[]): Promise<Dataset> => linkRecords(records);

/** What queries can ask for of such records: what is there, former ids among it. */
export const materialOf = (records: readonly AnyRecord[]): QueryMaterial => {
  const refs = records.flatMap(({ kind, id, formerIds = [] }) => [id, ...formerIds].map((one) => `${kind}/${one}`));
  const cites = records.flatMap(({ kind, id }) => (kind === 'source' ? [id, ...drawnLocators.map((locator) => `${id}/${locator}`)] : []));
  return { ...(refs.length > 0 && { refs, cites }), words: drawnWords };
};

/** Kinds and ids; without those that must refer to a record of a kind of which there is none. */
function outlinesOf(drawn: readonly (readonly [KindName, readonly number[]])[]): Outline[] {
  const has = (kind: KindName) => drawn.some(([one]) => one === kind);
  const possible = drawn.filter(
    ([kind]) => (kind !== 'meeting-session' || has('activity')) && (kind !== 'survey-result' || has('organization')),
  );
  const taken = new Set<string>();
  const outlines = possible.map(([kind, numbers], i): Outline => {
    const draws = new Draws(numbers);
    const slug = draws.from(slugs);
    const id = taken.has(`${kind}/${slug}`) ? `${slug}-x${i}` : slug;
    taken.add(`${kind}/${id}`);
    return { kind, id, draws };
  });
  return outlines.length > 0 && !has('source') ? [...outlines, { kind: 'source', id: 'report', draws: new Draws() }] : outlines;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { compileArtifact } from '../src/artifact/compile.ts';
import { datasetFromArtifact } from '../src/artifact/open.ts';
import { loadRegisterData } from '../src/data.ts';
import type { Dataset } from '../src/dataset.ts';
import type { Engine } from '../src/engine/engine.ts';
import { graphOf } from '../src/engine/graph.ts';
import { openListing } from '../src/engine/listing.ts';
import { resolveName } from '../src/engine/name-resolution.ts';
import { openEngine } from '../src/engine/open-engine.ts';
import type { Query } from '../src/query/query.ts';
import { kindNames } from '../src/schema/id.ts';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { naiveAnswer } from './oracle/answer.ts';
import { naivePath } from './oracle/path.ts';
import { naiveRelated } from './oracle/related.ts';
import { naiveResolve } from './oracle/resolve.ts';
import { arbitraryRecords, datasetOf, materialOf } from './support/arbitrary-dataset.ts';
import { arbitraryQuery } from './support/arbitrary-query.ts';
import { drawQuery, drawText, factsOf } from './support/drawn-query.ts';
import { Draws } from './support/draws.ts';
import { type Asked, expectSameAnswer, settled } from './support/same-answer.ts';

/** A counterexample is told while there is time, however far it has shrunk by then. */
const proof = (name: string, small: number) => ({
  numRuns: runs(name, small),
  interruptAfterTimeLimit: 50_000 * Number(process.env.PROOF ?? 1),
  markInterruptAsFailure: true,
});

/** The ways to an engine: each must answer as plain scanning does. */
const engines: [name: string, open: (dataset: Dataset) => Engine][] = [
  ['in memory', openEngine],
  ['from an artifact', (dataset) => openEngine(datasetFromArtifact(compileArtifact(dataset)))],
];

const numbers = fc.noBias(fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 40, size: 'max' }));

/** Queries are drawn from numbers and the records at hand, so that a counterexample shrinks in both. */
const queryOf = (records: readonly AnyRecord[], drawn: readonly number[]): Query =>
  records.length === 0 ? {} : drawQuery(new Draws(drawn), factsOf(records));

describe.each(engines)('an engine %s', (name, open) => {
  it('answers random queries of random datasets as plain scanning does', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, fc.array(numbers, { minLength: 1, maxLength: 10, size: 'max' }), async (records, drawn) => {
        const dataset = await datasetOf(records);
        const engine = open(dataset);
        for (const one of drawn) expectSameAnswer(engine, dataset, queryOf(records, one));
      }),
      proof(`Engine ${name}: 1 to 10 queries each of random datasets answered as by scanning`, 150),
    );
  });

  it('answers queries for anything of random datasets as plain scanning does', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, fc.nat(), async (records, seed) => {
        const dataset = await datasetOf(records);
        const engine = open(dataset);
        for (const query of fc.sample(arbitraryQuery(materialOf(records)), { seed, numRuns: 10 })) expectSameAnswer(engine, dataset, query);
      }),
      proof(`Engine ${name}: 10 queries for anything each of random datasets answered as by scanning`, 50),
    );
  });

  it('answers random queries of the register as plain scanning does', async () => {
    const register = await loadRegisterData();
    const engine = open(register);
    const records = [...register.records.values()];
    const known = factsOf(records);
    const query = fc.oneof(
      { weight: 3, arbitrary: numbers.map((drawn) => drawQuery(new Draws(drawn), known)) },
      { weight: 1, arbitrary: arbitraryQuery(materialOf(records)) },
    );
    fc.assert(
      fc.property(query, (asked) => expectSameAnswer(engine, register, asked)),
      proof(`Engine ${name}: random queries of the register answered as by scanning`, 150),
    );
  });

  it('resolves names as plain scanning does', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, numbers, async (records, drawn) => {
        const dataset = await datasetOf(records);
        const engine = open(dataset);
        const draws = new Draws(drawn);
        const known = factsOf(records);
        for (let i = 0; i < 5 && records.length > 0; i++) {
          const name = drawText(draws, known);
          expect(resolveName(engine.index, name), name).toEqual(naiveResolve(dataset, name));
        }
      }),
      proof(`Engine ${name}: names of random datasets resolved as by scanning`, 100),
    );
  });

  it('finds ways and related records as plain walking does', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRecords.filter(({ length }) => length > 0),
        numbers,
        async (records, drawn) => {
          const dataset = await datasetOf(records);
          const { index } = open(dataset);
          const draws = new Draws(drawn);
          const refs = [...dataset.records.keys()];
          for (let i = 0; i < 5; i++) {
            const [from, to] = [draws.from(refs), draws.from(refs)];
            const chain = graphOf(index).path(index.docOf(from), index.docOf(to));
            expect(chain?.map((doc) => index.refAt(doc))).toEqual(naivePath(dataset, from, to));
            const related = graphOf(index).related(index.docOf(from));
            const told = related.map(({ doc, score, shared }) => ({
              ref: index.refAt(doc),
              score,
              shared: shared.map((one) => index.refAt(one)),
            }));
            expect(told).toEqual(naiveRelated(dataset, from));
          }
        },
      ),
      proof(`Engine ${name}: ways and related records of random datasets found as by walking`, 100),
    );
  });
});

describe('a dataset from an artifact', () => {
  it('is the dataset that was put into it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, async (records) => {
        const dataset = await datasetOf(records);
        expect(plain(datasetFromArtifact(compileArtifact(dataset)))).toBe(plain(dataset));
      }),
      proof('Datasets put into an artifact and read from it: the same', 100),
    );
  });
});

/** A dataset as text, in which the order of keys counts. */
const plain = ({ records, moved, outgoing, incoming, ...rest }: Dataset): string => {
  const byKind = kindNames.map((kind) => rest.byKind[kind]);
  const links = [...records.keys()].map((ref) => [
    outgoing.get(ref) ?? [],
    (incoming.get(ref) ?? []).map(({ from, ...one }) => [from, one]),
  ]);
  return JSON.stringify({ ...rest, byKind, records: [...records], moved: [...moved], links });
};

describe('pages of an engine', () => {
  it('hold all that is found, each once, forwards and backwards, whatever the limits', async () => {
    const limits = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, numbers, limits, async (records, drawn, sizes) => {
        const query = queryOf(records, drawn);
        const dataset = await datasetOf(records);
        const expected = settled(() => naiveAnswer(dataset, query).refs);
        if (!Array.isArray(expected)) return;
        const engine = openEngine(dataset);
        const { found, last } = forwards(engine, query, sizes);
        const question = JSON.stringify(query);
        expect(found, question).toEqual(expected);
        expect([...backwards(engine, query, last, sizes), ...last.refs], question).toEqual(expected);
      }),
      proof('Pages of an engine: together all that is found, forwards and backwards', 300),
    );
  });
});

describe('a listing', () => {
  it('holds at each place number what a naive answer holds there, and marks the words as pages do', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, numbers, fc.nat(12), fc.nat(12), async (records, drawn, from, length) => {
        const query = queryOf(records, drawn);
        const dataset = await datasetOf(records);
        const expected = settled(() => naiveAnswer(dataset, query).refs);
        if (!Array.isArray(expected)) return;
        const { total, refs, highlights } = openListing(dataset, query);
        const question = JSON.stringify(query);
        expect(total, question).toBe(expected.length);
        expect(refs(from, from + length), question).toEqual(expected.slice(from, from + length));
        const { hits = [] } = openEngine(dataset).query({ ...query, highlight: true });
        expect(
          hits.map(({ ref }) => highlights(ref)),
          question,
        ).toEqual(hits.map((hit) => hit.highlights));
      }),
      proof('Listings by place number: the naive answer', 200),
    );
  });
});

type PageOfRefs = { refs: string[]; next?: string | undefined; previous?: string | undefined };

/** One page, checked for what holds of each: hits stand beside records, and no page but the only one is empty. */
function pageOf(engine: Asked, query: Query, limit: number, cursor?: string): PageOfRefs {
  const { data, hits, next, previous } = engine.query({ ...query, limit, cursor });
  const refs = data.map(({ kind, id }) => `${kind}/${id}`);
  if (hits) expect(hits.map(({ ref }) => ref)).toEqual(refs);
  if (cursor !== undefined) expect(refs).not.toEqual([]);
  expect(refs.length).toBeLessThanOrEqual(limit);
  return { refs, next, previous };
}

function forwards(engine: Asked, query: Query, sizes: readonly number[]): { found: string[]; last: PageOfRefs } {
  const found: string[] = [];
  let page = pageOf(engine, query, sizes[0] as number);
  expect(page.previous).toBeUndefined();
  for (let i = 1; ; i++) {
    found.push(...page.refs);
    if (page.next === undefined) return { found, last: page };
    page = pageOf(engine, query, sizes[i % sizes.length] as number, page.next);
    expect(page.previous).toBeDefined();
  }
}

function backwards(engine: Asked, query: Query, from: PageOfRefs, sizes: readonly number[]): string[] {
  const found: string[] = [];
  let page = from;
  for (let i = 0; page.previous !== undefined; i++) {
    page = pageOf(engine, query, sizes[i % sizes.length] as number, page.previous);
    expect(page.next).toBeDefined();
    found.unshift(...page.refs);
  }
  return found;
}

describe('cursors of an engine', async () => {
  const register = await loadRegisterData();
  const engine = openEngine(register);
  const known = factsOf([...register.records.values()]);
  const query = fc
    .tuple(numbers, fc.integer({ min: 1, max: 3 }))
    .map(([drawn, limit]): Query => ({ ...drawQuery(new Draws(drawn), known), limit }));
  const cursorOf = (asked: Query): string | undefined => {
    const answer = settled(() => engine.query(asked));
    return 'next' in answer ? answer.next : undefined;
  };

  it('with one letter changed, added or left out are not accepted', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ');
    fc.assert(
      fc.property(query, fc.nat(), letter, fc.nat(2), (asked, place, other, way) => {
        const cursor = cursorOf(asked);
        fc.pre(cursor !== undefined);
        const at = place % cursor.length;
        const altered = cursor.slice(0, at) + (way === 0 ? '' : other) + cursor.slice(way === 1 ? at : at + 1);
        fc.pre(altered !== cursor);
        expect(settled(() => engine.query({ ...asked, cursor: altered }))).toEqual({ refused: 'QueryInvalid', at: 'cursor' });
      }),
      proof('Cursors of an engine with one letter altered: none accepted', 500),
    );
  });

  it('are good for the same question asked otherwise, and for no other', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const cursor = cursorOf(asked);
        fc.pre(cursor !== undefined);
        const { fields: _, include: __, facets: ___, groupBy: ____, where, ...rest } = asked;
        const same = { ...rest, ...(where && { where: { and: [where] } }), limit: 200, cursor };
        expect(settled(() => engine.query(same))).toHaveProperty('data');
        const others: Query[] = [
          { ...asked, external: asked.external === false },
          { ...asked, sort: asked.sort === 'name' ? 'id' : 'name' },
        ];
        for (const other of others) {
          expect(settled(() => engine.query({ ...other, cursor }))).toEqual({ refused: 'CursorStale', at: 'other-query' });
        }
      }),
      proof('Cursors of an engine: good for one question however it is spelt', 200),
    );
  });

  it('are not good for other data', async () => {
    const { next } = engine.query({ limit: 1 });
    const [first, ...rest] = register.records.values();
    const other = openEngine(await datasetOf([{ ...first, summary: 'Another summary.' } as AnyRecord, ...rest]));
    expect(settled(() => other.query({ limit: 1, cursor: next }))).toEqual({ refused: 'CursorStale', at: 'other-dataset' });
  });
});

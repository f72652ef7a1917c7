import type { AnyRecord } from '@org/migration-core';
import { linkedDataContext } from '@org/migration-core/formats';
import jsonld from 'jsonld';
import type { Selection } from './selection.ts';
import { nodeOf, type Texts } from './texts.ts';

/**
 * The linked data as N-Quads, the quads of some records at a time in their canonical order. Statements and figures get addresses within their
 * record (`…/topics/ports#statements-1`), so that there is no blank node: equal data gives equal quads, however it is cut and ordered.
 */
export async function* nquads({ batches }: Selection): Texts {
  for await (const batch of smaller(batches())) {
    const document = { '@context': linkedDataContext['@context'], '@graph': batch.map((record) => named(nodeOf(record), '')) };
    const quads = await jsonld.toRDF(document as unknown as jsonld.JsonLdDocument, {
      format: 'application/n-quads',
      documentLoader: refuse,
      // What would be lost is an error.
      ...{ safe: true },
    });
    yield [...new Set(String(quads).trimEnd().split('\n'))].sort().join('\n').replace(/$/, '\n');
  }
}

/** A quad takes much more memory while it is made than its text. */
const most = 50;

async function* smaller(batches: AsyncIterable<readonly AnyRecord[]>): AsyncGenerator<readonly AnyRecord[]> {
  for await (const batch of batches) for (let i = 0; i < batch.length; i += most) yield batch.slice(i, i + most);
}

/** The context is at hand: nothing is fetched. */
const refuse = (address: string): never => {
  throw new Error(`the context of the linked data leads to ${address}`);
};

/** A value in which every node has an address: its own, or one that follows from where it stands. */
function named(value: unknown, at: string): unknown {
  if (Array.isArray(value)) return value.map((item, i) => named(item, `${at}-${i + 1}`));
  if (typeof value !== 'object' || value === null || '@value' in value) return value;
  const { '@id': own = at, ...rest } = value as Record<string, unknown>;
  const within = String(own) + (String(own).includes('#') ? '.' : '#');
  const parts = Object.entries(rest).map(([key, part]) => [key, key.startsWith('@') ? part : named(part, within + key)]);
  return { '@id': own, ...Object.fromEntries(parts) };
}

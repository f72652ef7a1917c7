import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { dataset } from './register.ts';
import { scratch } from './scratch.ts';

const place = scratch();
const write = (name: string, ...args: string[]) => {
  expect(run(['data', ...args, '--out', join(place, name)])).toEqual({ code: 0, stdout: '', stderr: '' });
  return readFileSync(join(place, name), 'utf8');
};
let quads = '';
beforeAll(() => {
  quads = write('register.nq', '--format', 'nquads');
});

/** Nothing is fetched: all that is needed stands in the document. */
const offline = {
  documentLoader: (address: string) => {
    throw new Error(`asked for ${address}`);
  },
};

const canonical = async (input: string) =>
  String(await jsonld.canonize(input as never, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', ...offline } as never));
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

describe('data --format nquads', () => {
  test('is read by another parser, and has no blank node', () => {
    const read = new Parser({ format: 'N-Quads' }).parse(quads);
    expect(read.length).toBe(quads.trimEnd().split('\n').length);
    expect(read.filter(({ subject, object }) => [subject, object].some(({ termType }) => termType === 'BlankNode'))).toEqual([]);
    expect(new Set(read.map(({ subject }) => subject.value)).size).toBeGreaterThan(dataset.records.size);
    expect(() => new Parser({ format: 'N-Quads' }).parse('<a> <b> .')).toThrow();
  });

  test('canonicalises to the same hash, however it is ordered and cut', async () => {
    const other = write('other.nq', '--format', 'nquads', '--where', 'sort:-name');
    expect(other).not.toBe(quads);
    const [one, two] = [await canonical(quads), await canonical(other)];
    expect(hash(one)).toBe(hash(two));
    expect(one).toBe([...new Set(quads.trimEnd().split('\n'))].sort().join('\n').concat('\n'));
    expect(hash(await canonical(quads.split('\n').slice(1).join('\n')))).not.toBe(hash(one));
  }, 300_000);
});

describe('data --format jsonld', () => {
  test('is expanded without loss, and says as much as the quads', async () => {
    const document = JSON.parse(write('register.jsonld', '--format', 'jsonld'));
    expect(document['@graph']).toHaveLength(dataset.records.size);
    const expanded = await jsonld.expand(document, { safe: true, ...offline } as never);
    expect(expanded).toHaveLength(dataset.records.size);
    const rdf = String(await jsonld.toRDF(document, { format: 'application/n-quads', safe: true, ...offline } as never));
    expect(new Set(rdf.trimEnd().split('\n')).size).toBe(quads.trimEnd().split('\n').length);
  }, 300_000);

  test('is refused in safe mode where a term is unknown', async () => {
    const document = {
      '@context': JSON.parse(readFileSync(join(place, 'register.jsonld'), 'utf8'))['@context'],
      '@id': 'https://x.example/a',
      strange: 'x',
    };
    await expect(jsonld.expand(document as never, { safe: true, ...offline } as never)).rejects.toThrow();
  });

  test('of nothing is an empty graph', () => {
    expect(JSON.parse(write('none.jsonld', '--format', 'jsonld', '--where', 'zzzzzz'))['@graph']).toEqual([]);
    expect(write('none.nq', '--format', 'nquads', '--where', 'zzzzzz').trim()).toBe('');
  });
});

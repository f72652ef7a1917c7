/** The engine behind nothing but Node: each question is asked, and the texts of the records, made once, are joined. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { refOf } from '@org/migration-core';
import { Dataset } from '@org/migration-core/load';
import { openEngine } from '../../../../packages/core/src/engine/open-engine.ts';

const dataset = Dataset.fromArtifact(readFileSync(String(process.env.BENCH_ARTIFACT)));
const engine = openEngine(dataset);
const texts = new Map<number, string>();

function textOf(doc: number): string {
  const known = texts.get(doc) ?? JSON.stringify(engine.index.recordAt(doc));
  texts.set(doc, known);
  return known;
}

const meta = `"meta":{"dataset":"${dataset.digest}","kind":"activity"}`;

createServer((request, response) => {
  const url = String(request.url);
  const at = url.indexOf('?type=');
  let body: string;
  if (at < 0) body = `{"data":${textOf(engine.index.docOf(refOf('activity', url.slice('/v1/activities/'.length))))},${meta}}`;
  else {
    const type = url.slice(at + '?type='.length, url.indexOf('&'));
    const { data, total, next } = engine.query({ kinds: ['activity'], where: { field: 'type', value: type }, limit: 25 }, textOf);
    body = `{"data":[${data.join(',')}],"page":{"limit":25,"total":${total},"next":"${next}"},${meta}}`;
  }
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');

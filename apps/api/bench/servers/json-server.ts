/** json-server over the same records. */
import { readFileSync } from 'node:fs';
import { loadPeer } from './load-peer.ts';

const jsonServer = await loadPeer('json-server/lib/server/index.js');

const server = jsonServer.create();
server.use(jsonServer.router(JSON.parse(readFileSync(String(process.env.BENCH_JSON), 'utf8'))));
server.listen(Number(process.env.PORT), '127.0.0.1');

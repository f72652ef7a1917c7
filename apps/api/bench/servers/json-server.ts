/** json-server over the same records. */
import { readFileSync } from 'node:fs';

const { default: jsonServer } = await import(String(new URL('../peers/node_modules/json-server/lib/server/index.js', import.meta.url)));

const server = jsonServer.create();
server.use(jsonServer.router(JSON.parse(readFileSync(String(process.env.BENCH_JSON), 'utf8'))));
server.listen(Number(process.env.PORT), '127.0.0.1');

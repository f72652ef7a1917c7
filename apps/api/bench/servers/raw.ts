/** The limit of Node: every request is answered with a buffer that was made before, the record or the page of 25. */
import { createServer } from 'node:http';
import { preparedBodies } from './prepared-bodies.ts';

const { item, list, headers } = await preparedBodies();

createServer((request, response) => {
  if (request.headers['if-none-match'] !== undefined) response.writeHead(304, { ETag: headers.ETag }).end();
  else {
    const body = request.url?.includes('?') ? list : item;
    response.writeHead(200, { ...headers, 'Content-Length': body.length }).end(body);
  }
}).listen(Number(process.env.PORT), '127.0.0.1');

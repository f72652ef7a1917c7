import { STATUS_CODES } from 'node:http';
import { answerHeaders } from '../http/answer-headers.ts';
import { type ProblemCode, problemOf, problems } from './problem.ts';

const headers = () => ({
  'Content-Type': 'application/problem+json',
  'Cache-Control': 'no-store',
  'X-Request-Id': crypto.randomUUID(),
  ...answerHeaders,
});

/** The answer to a request that the adapter cannot read, such as one without a `Host`. */
export function refusal(code: ProblemCode): Response {
  return new Response(bodyOf(code), { status: problems[code].status, headers: headers() });
}

/** The answer to bytes that Node cannot read, as they go over the socket: there is no request to answer yet. */
export function rawRefusal(code: ProblemCode): string {
  const { status } = problems[code];
  const body = bodyOf(code);
  const lines = Object.entries({ ...headers(), 'Content-Length': Buffer.byteLength(body), Connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}

const bodyOf = (code: ProblemCode) => JSON.stringify(problemOf(code, problems[code].advice));

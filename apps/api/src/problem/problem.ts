import type { RegisterError } from '@org/migration-core';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RouteContext } from '../env.ts';
import { answerHeaders } from '../http/answer-headers.ts';
import { respond, untell } from '../http/respond.ts';

/** What can go wrong before or beside a question to the register. */
type HttpCode =
  | 'RouteNotFound'
  | 'FormatNotAcceptable'
  | 'MethodNotAllowed'
  | 'UrlMalformed'
  | 'UrlTooLong'
  | 'RequestMalformed'
  | 'BodyTooLarge'
  | 'RequestTimeout'
  | 'BodyEmpty'
  | 'MediaTypeNotSupported'
  | 'HeadersTooLarge'
  | 'TooManyRequests'
  | 'NotReady'
  | 'InternalError';

/** Every code with its status and words; responses and the pages under `/v1/problems` both come from here. */
export const problems = {
  RecordNotFound: { status: 404, title: 'No such record', advice: 'Look at `suggestions`, or ask /v1/resolve?name= or /v1/search?q=.' },
  RecordMoved: { status: 308, title: 'The record has another id now', advice: 'Follow `Location`; the record is `to`.' },
  QueryInvalid: {
    status: 400,
    title: 'A question that cannot be asked',
    advice: 'Mend every parameter that `errors` names; `expected` says how.',
  },
  CursorStale: {
    status: 400,
    title: 'The cursor belongs elsewhere',
    advice: 'Start again without `cursor`; `reason` says whether the query or the data changed.',
  },
  DatasetInvalid: { status: 500, title: 'The register cannot be read', advice: 'The data of this server has errors; tell its operator.' },
  RouteNotFound: { status: 404, title: 'Nothing is served here', advice: 'Start at /v1, which links to everything.' },
  FormatNotAcceptable: {
    status: 406,
    title: 'There is no such representation',
    advice: 'Ask for one of `formats`, by `Accept` or by `?format=`.',
  },
  MethodNotAllowed: { status: 405, title: 'This path has no such method', advice: 'Use one of the methods in `Allow`.' },
  UrlMalformed: { status: 400, title: 'The URL cannot be decoded', advice: 'Percent-encode as UTF-8; a percent sign itself is %25.' },
  UrlTooLong: { status: 414, title: 'The URL is too long', advice: 'Keep it below 8,192 characters.' },
  RequestMalformed: { status: 400, title: 'This is not HTTP', advice: 'Check the request line, `Host` and the headers.' },
  RequestTimeout: { status: 408, title: 'The request took too long to arrive', advice: 'Send it again, all at once.' },
  BodyEmpty: { status: 400, title: 'Nothing was sent', advice: 'Send a record, a list of records, or NDJSON with a record in each line.' },
  BodyTooLarge: { status: 413, title: 'Too much was sent', advice: 'Send less, in several requests; `detail` says how much is taken.' },
  MediaTypeNotSupported: {
    status: 415,
    title: 'What was sent is of another media type',
    advice: 'Send one of `accepted`, without content coding, and say so in `Content-Type`.',
  },
  HeadersTooLarge: { status: 431, title: 'The headers are too large', advice: 'Keep URL and headers below 16 kB together.' },
  TooManyRequests: { status: 429, title: 'Too many requests', advice: 'Wait as many seconds as `Retry-After` says.' },
  NotReady: { status: 503, title: 'The register is not ready', advice: 'Try again in a moment.' },
  InternalError: {
    status: 500,
    title: 'Something broke on our side',
    advice: 'Nothing is wrong with the request; tell the operator of this server.',
  },
} satisfies Record<RegisterError['_tag'] | HttpCode, { status: ContentfulStatusCode; title: string; advice: string }>;

export type ProblemCode = keyof typeof problems;

/** One thing that is wrong with a request: with a parameter of its URL, or at a JSON Pointer of its body. */
export type ProblemError = {
  parameter?: string;
  pointer?: string;
  code: string;
  detail: string;
  expected?: string;
  received?: string;
  suggestion?: string;
};

/** A path that is longer is not repeated to its end. */
const maxInstance = 1000;

type Extra = { errors?: readonly ProblemError[] } & Record<string, unknown>;

/** The members of a problem document (RFC 9457) and those that its code adds, such as `suggestions`. */
export function problemOf(code: ProblemCode, detail: string, extra: Extra = {}) {
  const { status, title } = problems[code];
  return { type: `/v1/problems/${code}`, title, status, detail: detail.toWellFormed(), code, ...extra };
}

/** Answers with a problem document, which names the request that it answers. Problems are never cached. */
export function problem(c: RouteContext, code: ProblemCode, detail: string, extra?: Extra): Response {
  const { status } = problems[code];
  const document = problemOf(code, detail, {
    instance: new URL(c.req.url).pathname.slice(0, maxInstance),
    ...(status >= 500 && { requestId: c.get('requestId') }),
    ...extra,
  });
  untell(c, 'ETag', 'Last-Modified', 'Link', 'X-Total-Count');
  return respond(c, JSON.stringify(document), status, {
    ...answerHeaders,
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}

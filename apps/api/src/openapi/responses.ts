import { type ProblemCode, problems } from '../problem/problem.ts';
import type { JsonSchema } from './components.ts';
import { componentRef } from './exported.ts';

type Header = { description: string; required?: true; schema: JsonSchema };
type Example = { summary?: string; value: unknown };
type MediaType = { schema: JsonSchema; examples?: Record<string, Example> };
export type Response = { description: string; headers?: Record<string, Header | Reference>; content?: Record<string, MediaType> };
export type Reference = { $ref: string };

const text: JsonSchema = { type: 'string' };

const required = true;

/** The headers that answers share. */
export const headers = {
  ETag: {
    description: 'Strong; ask with it as `If-None-Match` to get 304 where nothing has changed. Left out where nothing is kept.',
    schema: text,
  },
  'Cache-Control': { description: 'How long the answer may be kept.', required, schema: text },
  'Last-Modified': { description: 'When the data was last changed; left out where nothing is kept.', schema: text },
  Link: {
    description:
      'The first page and those beside this one, and the same in other formats (RFC 8288): `first`, `prev`, `next`, `alternate`. Other formats are left out where the URL is long.',
    schema: text,
  },
  'X-Total-Count': { description: 'Items there are in all.', required, schema: { type: 'integer', minimum: 0 } },
  'Content-Disposition': { description: 'The name of the file that CSV and NDJSON are saved as.', schema: text },
  Location: { description: 'Where to go.', required, schema: text },
  Allow: { description: 'With 405: the methods that the path answers.', schema: text },
  'Accept-Post': { description: 'The media types that may be sent.', required, schema: text },
  'Retry-After': { description: 'With 429: seconds to wait.', schema: { type: 'integer', minimum: 1 } },
  Vary: { description: 'What of the request the answer depends on.', schema: text },
  'X-Request-Id': {
    description: 'Names the request: the one that was sent if it was well formed, else a new one.',
    required,
    schema: text,
  },
  'Server-Timing': { description: 'Milliseconds that the answer took, and the questions asked for it.', schema: text },
  'RateLimit-Policy': { description: 'What one client may ask, where that is limited.', schema: text },
  RateLimit: { description: 'What is left of it.', schema: text },
} satisfies Record<string, Header>;

/** The headers that every answer has or may have. */
const ofAll = ['X-Request-Id', 'Server-Timing', 'RateLimit-Policy', 'RateLimit'] as const;
type HeaderName = keyof typeof headers;

export const withHeaders = (...names: readonly HeaderName[]): Record<string, Reference> =>
  Object.fromEntries([...names, ...ofAll].map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** What to call the answers with each status of a problem, where it can happen, and which problems there are. */
const refusals = {
  308: ['Moved', 'The record has another id now.'],
  400: ['BadRequest', 'The request cannot be read: `errors` names everything that is wrong.'],
  404: ['NotFound', 'There is no such record or path; `suggestions` names near ones.'],
  405: ['MethodNotAllowed', 'The path does not answer this method.'],
  406: ['NotAcceptable', 'There is no such representation; `formats` lists those that there are.'],
  408: ['RequestTimeout', 'The request took too long to arrive.'],
  413: ['TooLarge', 'More was sent than is taken.'],
  414: ['UriTooLong', 'The URL is too long.'],
  415: ['UnsupportedMediaType', 'What was sent is of a media type that is not read; `accepted` lists those that are.'],
  429: ['TooManyRequests', 'The client asks more than one client may.'],
  431: ['HeadersTooLarge', 'URL and headers are too large together.'],
  500: ['ServerError', 'Something broke on our side.'],
  503: ['NotReady', 'The register is not ready.'],
} as const satisfies Record<(typeof problems)[ProblemCode]['status'], readonly [name: string, description: string]>;
export type RefusalStatus = keyof typeof refusals;

const headersOf: Partial<Record<RefusalStatus, readonly HeaderName[]>> = {
  308: ['Location'],
  405: ['Allow'],
  415: ['Accept-Post'],
  429: ['Retry-After'],
};

/** The refusals that any request may meet whatever the operation. They are told as `default`. */
const refusalsOfAll: readonly RefusalStatus[] = [405, 408, 429];
const other = 'Refused';

export const refusal = (status: RefusalStatus): Reference => ({ $ref: `#/components/responses/${refusals[status][0]}` });
export const refusalOfAny: Reference = { $ref: `#/components/responses/${other}` };

const codesOf = (status: number) => (Object.keys(problems) as ProblemCode[]).filter((code) => problems[code].status === status);

const problemResponse = (
  examples: ProblemExamples,
  description: string,
  codes: readonly ProblemCode[],
  names: readonly HeaderName[] = [],
): Response => ({
  description,
  headers: withHeaders('Cache-Control', ...names),
  content: {
    'application/problem+json': {
      schema: { $ref: componentRef('Problem') },
      examples: Object.fromEntries(codes.map((code) => [code, { summary: problems[code].title, value: examples[code] }])),
    },
  },
});

/** A document of each code. */
export type ProblemExamples = Readonly<Record<string, unknown>>;

/** The responses that operations share. */
export const sharedResponses = (examples: ProblemExamples): Readonly<Record<string, Response>> => ({
  NotModified: {
    description: 'What the client has is still right.',
    headers: withHeaders('ETag', 'Cache-Control', 'Last-Modified', 'Vary'),
  },
  ...Object.fromEntries(
    Object.entries(refusals)
      .map(([status, [name, description]]) => ({ status: Number(status) as RefusalStatus, name, description }))
      .filter(({ status }) => !refusalsOfAll.includes(status))
      .map(({ status, name, description }) => [name, problemResponse(examples, description, codesOf(status), headersOf[status])]),
  ),
  [other]: problemResponse(
    examples,
    refusalsOfAll.map((status) => `${status}: ${refusals[status][1]}`).join(' '),
    refusalsOfAll.flatMap(codesOf),
    refusalsOfAll.flatMap((status) => headersOf[status] ?? []),
  ),
});

import { type ProblemCode, problems } from '../problem/problem.ts';
import type { JsonSchema } from './components.ts';
import { componentRef } from './exported.ts';

type Header = { description: string; schema: JsonSchema };
type Example = { summary?: string; value: unknown };
type MediaType = { schema: JsonSchema; examples?: Record<string, Example> };
export type Response = { description: string; headers?: Record<string, Header | Reference>; content?: Record<string, MediaType> };
export type Reference = { $ref: string };

const text: JsonSchema = { type: 'string' };

/** The headers that answers share. */
export const headers = {
  ETag: { description: 'Strong; ask with it as `If-None-Match` to get 304 where nothing has changed.', schema: text },
  'Cache-Control': { description: 'How long the answer may be kept.', schema: text },
  'Last-Modified': { description: 'When the data was last changed.', schema: text },
  Link: { description: 'The first page and those beside this one (RFC 8288): `first`, `prev`, `next`.', schema: text },
  'X-Total-Count': { description: 'Items there are in all.', schema: { type: 'integer', minimum: 0 } },
  Location: { description: 'Where to go.', schema: text },
  Allow: { description: 'The methods that the path answers.', schema: text },
  Vary: { description: 'What of the request the answer depends on.', schema: text },
} satisfies Record<string, Header>;
type HeaderName = keyof typeof headers;

export const withHeaders = (...names: readonly HeaderName[]): Record<string, Reference> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** What to call the answers with each status of a problem, where it can happen, and which problems there are. */
const refusals = {
  308: ['Moved', 'The record has another id now.'],
  400: ['BadRequest', 'The request cannot be read: `errors` names everything that is wrong.'],
  404: ['NotFound', 'There is no such record or path; `suggestions` names near ones.'],
  405: ['MethodNotAllowed', 'The path does not answer this method.'],
  406: ['NotAcceptable', 'There is no such representation; `formats` lists those that there are.'],
  408: ['RequestTimeout', 'The request took too long to arrive.'],
  414: ['UriTooLong', 'The URL is too long.'],
  431: ['HeadersTooLarge', 'URL and headers are too large together.'],
  500: ['ServerError', 'Something broke on our side.'],
  503: ['NotReady', 'The register is not ready.'],
} as const satisfies Record<(typeof problems)[ProblemCode]['status'], readonly [name: string, description: string]>;
export type RefusalStatus = keyof typeof refusals;

const headersOf: Partial<Record<RefusalStatus, readonly HeaderName[]>> = { 308: ['Location'], 405: ['Allow'] };

/** The refusals that any request may meet whatever the operation. They are told as `default`. */
const refusalsOfAll: readonly RefusalStatus[] = [405, 408];
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
  NotModified: { description: 'What the client has is still right.', headers: withHeaders('ETag', 'Cache-Control') },
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

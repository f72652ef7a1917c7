import { CursorStale, type Dataset, DatasetInvalid, RecordMoved, type RegisterError } from '@org/migration-core';
import { Register, type RegisterService } from '@org/migration-core/effect';
import * as Effect from 'effect/Effect';
import * as Layer from 'effect/Layer';
import * as ManagedRuntime from 'effect/ManagedRuntime';
import { createApp } from '../app.ts';
import { limitsRate } from '../http/rate-limit.ts';
import type { FaultCode } from '../problem/faults.ts';
import type { ProblemCode } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';
import { maxBodyBytes } from '../routes/validation.ts';
import type { Served } from '../served.ts';
import type { Ask } from './document.ts';

type Make = (ask: Ask) => Promise<Response> | Response;

/** How to come by a document of each code: a request to the register, or to one that fails. */
const requests: Record<ProblemCode | FaultCode, Make> = {
  RecordNotFound: (ask) => ask('/v1/organizations/unhrc'),
  RecordMoved: () =>
    failing(new RecordMoved({ ref: 'organization/former-id', to: 'organization/present-id' }), '/v1/organizations/former-id'),
  QueryInvalid: (ask) => ask('/v1/activities?tpye=conference&when=soon&limit=0'),
  CursorStale: otherQuery,
  DatasetInvalid: () => failing(new DatasetInvalid({ findings: [] }), '/v1/organizations/unhcr'),
  RouteNotFound: (ask) => ask('/v1/organisations'),
  FormatNotAcceptable: (ask) => ask('/v1/topics?format=xml'),
  MethodNotAllowed: (ask) => ask('/v1/topics', { method: 'DELETE' }),
  UrlMalformed: (ask) => ask('/v1/topics/%ff'),
  UrlTooLong: (ask) => ask(`/v1/topics?name=${'a'.repeat(8192)}`),
  RequestMalformed: () => refusal('RequestMalformed'),
  RequestTimeout: () => refusal('RequestTimeout'),
  BodyEmpty: (ask) => ask('/v1/validate', sending('application/json')),
  BodyTooLarge: (ask) => ask('/v1/validate', sending('application/json', { 'Content-Length': String(maxBodyBytes + 1) })),
  MediaTypeNotSupported: (ask) => ask('/v1/validate', sending('text/csv')),
  HeadersTooLarge: () => refusal('HeadersTooLarge'),
  TooManyRequests: tooMany,
  NotReady: () => failing(new Error(), '/ready'),
  InternalError: () => failing(new Error(), '/v1/organizations/unhcr'),
  'unknown-parameter': (ask) => ask('/v1/activities?tpye=conference'),
  'repeated-parameter': (ask) => ask('/v1/activities?limit=10&limit=20'),
  'invalid-value': (ask) => ask('/v1/activities?type=confrence'),
  'cursor-of-other-query': otherQuery,
  'cursor-of-other-dataset': () => failing(new CursorStale({ reason: 'other-dataset' }), '/v1/organizations/unhcr'),
};

/** A real document of every code. */
export async function problemExamples(ask: Ask): Promise<Record<string, unknown>> {
  const documents: Record<string, unknown> = {};
  for (const [code, make] of Object.entries(requests)) {
    const document = (await (await make(ask)).json()) as { code: string };
    if (!JSON.stringify(document).includes(`"code":"${code}"`)) throw new Error(`The example of ${code} is one of ${document.code}.`);
    documents[code] = document;
  }
  return documents;
}

/** Asks for a second page of a list with other parameters than for the first. */
async function otherQuery(ask: Ask): Promise<Response> {
  const { page } = (await (await ask('/v1/topics?limit=1')).json()) as { page: { next: string } };
  return ask(`/v1/topics?limit=1&sort=name&cursor=${page.next}`);
}

/** The id of a request stands in problems that are not the client's. */
const headers = { 'X-Request-Id': 'an-id-of-this-request' };

const sending = (type: string, more: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': type, ...more },
});

/** Asks twice where once is allowed. */
async function tooMany(): Promise<Response> {
  const app = createApp(servedBy({}), { around: [limitsRate({ requests: 1, seconds: 60 }, () => 'one')] });
  await app.request('/v1/nothing');
  return app.request('/v1/organizations/unhcr');
}

/** Asks a register that fails. */
async function failing(error: RegisterError | Error, path: string): Promise<Response> {
  const fail = () => ('_tag' in error ? Effect.fail(error) : Effect.die(error));
  const app = createApp(servedBy({ about: fail, get: fail, getJson: fail }));
  const { error: log } = console;
  console.error = () => undefined;
  try {
    return await app.request(path, { headers });
  } finally {
    console.error = log;
  }
}

const servedBy = (register: Record<string, unknown>): Served => ({
  records: {} as Dataset,
  runtime: ManagedRuntime.make(Layer.succeed(Register, register as unknown as RegisterService)),
  dataset: '0'.repeat(64),
  modified: new Date(0),
});

import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { parseCsv } from './parse-csv.ts';

type MediaType = { schema: object & { 'x-itemSchema'?: object }; examples?: Record<string, { value: unknown }> };
type Header = { required?: boolean };
type Response = { $ref?: string; headers?: Record<string, { $ref: string }>; content?: Record<string, MediaType> };
export type Operation = {
  operationId: string;
  parameters?: { $ref?: string }[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, Response>;
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: {
    responses: Record<string, Response>;
    schemas: Record<string, object>;
    parameters: Record<string, object>;
    headers: Record<string, Header>;
  };
};

export const document = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as Document;

/** What any request may meet, whatever the operation. */
const otherwise = new Set([405, 408, 429]);

/**
 * Asserts that a response is what the document says of its request: the status, the media type, the headers, and the body, which has no member that the
 * document does not tell. A path that has no operation must answer with a problem document.
 *
 * @returns the response, of which the body can still be read
 */
export async function validated<R extends Pick<globalThis.Response, 'status' | 'headers' | 'text' | 'clone'>>(
  path: string,
  response: R,
  method = 'GET',
): Promise<R> {
  const pathname = path.split('?')[0] as string;
  const operation = operationAt(pathname, method === 'HEAD' ? 'get' : method.toLowerCase());
  const { status } = response;
  const asked = `${method} ${path}: ${status}`;
  const told = operation
    ? (operation.responses[status] ?? (otherwise.has(status) ? operation.responses.default : undefined))
    : ofNothing(status);
  expect(told, `${asked} is not in the document`).toBeDefined();
  const { pointer, headers = {}, content } = resolved(told as Response);
  for (const name of Object.keys(headers)) {
    const isDue = document.components.headers[name]?.required ?? isExpected[name]?.(response, path) ?? false;
    if (isDue) expect(response.headers.has(name), `${asked} has the header ${name}`).toBe(true);
  }
  for (const name of Object.keys(document.components.headers)) {
    expect(!response.headers.has(name) || name in headers || isOfRuntime.has(name), `${asked} has ${name} as the document tells`).toBe(
      true,
    );
  }
  const body = await response.clone().text();
  if (!content || method === 'HEAD' || status === 304) {
    expect(body, `${asked} has no body`).toBe('');
    return response;
  }
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  expect(Object.keys(content), `${asked} has a media type that the document tells`).toContain(type);
  const { 'x-itemSchema': item, ...schema } = (content[type] as MediaType).schema;
  const query = new URLSearchParams(path.split('?')[1]);
  const expectValid = (value: unknown, of: object, at: string) => {
    const validate = validatorOf(pointer && `${pointer}/content/${escaped(type)}/${at}`, of, query);
    expect({ asked, errors: validate(value) ? [] : (validate.errors ?? []).slice(0, 5) }).toEqual({ asked, errors: [] });
  };
  expectValid(/\bjson$/.test(type) ? JSON.parse(body) : body, schema, 'schema');
  if (item) for (const line of body.split('\n').slice(0, -1)) expectValid(JSON.parse(line), item, 'schema/x-itemSchema');
  if (type === 'text/csv') {
    const [head = [], ...rows] = parseCsv(body);
    expect(new Set(head).size, `${asked} has each column once`).toBe(head.length);
    expect(new Set([head, ...rows].map(({ length }) => length)), `${asked} has a cell for each column`).toEqual(new Set([head.length]));
  }
  return response;
}

/** The headers that stand in some answers only, and in which of them. */
const isExpected: Readonly<Record<string, (response: Pick<globalThis.Response, 'status' | 'headers'>, path: string) => boolean>> = {
  Allow: ({ status }) => status === 405,
  ETag: ({ headers }) => headers.get('cache-control') !== 'no-store',
  'Last-Modified': ({ status, headers }) => status === 200 && headers.get('cache-control') !== 'no-store',
  Vary: ({ status }) => status !== 304,
  Link: ({ headers }, path) => headers.get('content-type') === 'application/json' && path.length < 400 && !path.includes('/paragraphs/'),
  'Content-Disposition': ({ headers }) => /^(?:text\/csv|application\/x-ndjson)/.test(headers.get('content-type') ?? ''),
  'Retry-After': ({ status }) => status === 429,
  'Server-Timing': ({ status }) => status < 400,
};

/** Headers that a runtime or a platform may add to any answer. */
const isOfRuntime = new Set(['Vary', 'Cache-Control']);

const templates = Object.entries(document.paths)
  .map(([path, item]) => ({ path, item, pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`) }))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

/** The operation of a path; of several that fit, the one with the fewest parameters. */
function operationAt(pathname: string, method: string): Operation | undefined {
  return templates.find(({ pattern, item }) => pattern.test(pathname) && item[method])?.item[method];
}

/** Where there is no operation, these may be told all the same. */
function ofNothing(status: number): Response | undefined {
  const named = Object.entries(document.components.responses);
  const name = { 400: 'BadRequest', 404: 'NotFound', 405: 'Refused', 413: 'TooLarge', 414: 'UriTooLong', 431: 'HeadersTooLarge' }[status];
  return named.find(([one]) => one === name)?.[1];
}

function resolved(response: Response): Response & { pointer?: string } {
  if (!response.$ref) return response;
  const name = response.$ref.replace('#/components/responses/', '');
  return { ...document.components.responses[name], pointer: response.$ref };
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Closed: a member that the document does not tell is an error here, though readers must bear it. */
const closed = (schema: object): object =>
  JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const isOpen = typeof value === 'object' && value !== null && 'properties' in value && 'additionalProperties' in value;
    return isOpen && value.additionalProperties === true ? { ...value, additionalProperties: false } : value;
  }) as object;

function ajvOf(recordPart: object | boolean): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false, inlineRefs: false });
  addFormats.default(ajv);
  const schemas = { ...(closed(document.components.schemas) as Record<string, object>), RecordPart: recordPart };
  ajv.addSchema({ $id: 'openapi', components: { schemas } });
  return ajv;
}

/** Whole records where `fields` is not asked: a record that lacks what its kind requires is an error then. */
const checks = { whole: ajvOf(false), parts: ajvOf(document.components.schemas.RecordPart as object) };
const validators = new Map<string, ValidateFunction>();

function validatorOf(pointer: string | undefined, schema: object, asked: URLSearchParams): ValidateFunction {
  const extent = asked.has('fields') ? 'parts' : 'whole';
  const text = JSON.stringify(closed(schema)).replaceAll('"#/components/', '"openapi#/components/');
  const key = `${extent} ${pointer ?? ''} ${text}`;
  const known = validators.get(key) ?? checks[extent].compile(JSON.parse(text) as object);
  validators.set(key, known);
  return known;
}

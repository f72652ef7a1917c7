import type * as z from 'zod';
import { type Format, mediaTypes } from '../representation/format.ts';
import { type JsonSchema, schemaOf } from './components.ts';
import type { Parameter } from './parameters.ts';
import type { headers, RefusalStatus } from './responses.ts';

/** One line of the table of operations: all that the document must be told of a route. */
export type Operation = {
  method: 'get' | 'post';
  path: string;
  id: string;
  tag: string;
  summary: string;
  description?: string;
  parameters: readonly Parameter[];
  /** Path and query of a request, of which the document shows the real answer. */
  example?: string;
  /** Where there is no answer to show: the path alone serves as an example. */
  isExampleOfPath?: true;
  /** What is sent with it, by media type. */
  sends?: Readonly<Record<string, JsonSchema>>;
  /** The bodies of the answer by media type; none where it redirects. */
  bodies: Readonly<Record<string, JsonSchema>>;
  /** The representations to choose from, where there is a choice. */
  formats?: readonly Format[];
  headers: readonly (keyof typeof headers)[];
  /** What only this route refuses; what any may refuse is told for all. */
  refuses?: readonly RefusalStatus[];
};

/** What of an operation the path does not tell. */
export type Told = Pick<Operation, 'id' | 'tag' | 'summary'> & Partial<Operation>;

const fresh = ['ETag', 'Cache-Control', 'Last-Modified'] as const;

/** An answer that is negotiated and kept in caches: what `represents` makes. The first format is the usual one. */
export const represented = (bodies: { [F in Format]?: z.ZodType | JsonSchema }) => {
  const formats = Object.keys(bodies) as Format[];
  return {
    bodies: Object.fromEntries(Object.entries(bodies).map(([format, body]) => [mediaTypes[format as Format], asJsonSchema(body)])),
    formats,
    headers: [...fresh, ...(formats.length > 1 ? (['Vary'] as const) : [])],
  };
};

/** A file that is served as it is. */
export const file = (type: string, schema: JsonSchema = { type: 'string' }) => ({
  bodies: { [type]: schema },
  headers: ['ETag', 'Cache-Control'] as const,
});

/** An answer that is made anew each time. */
export const live = (body: z.ZodType) => ({ bodies: { 'application/json': schemaOf(body) }, headers: ['Cache-Control'] as const });

/** An operation that reads. */
export const get = (path: string, told: Told & Pick<Operation, 'bodies' | 'headers'>): Operation => ({
  method: 'get',
  path,
  parameters: [],
  ...told,
});

const asJsonSchema = (body: z.ZodType | JsonSchema): JsonSchema => ('_zod' in body ? schemaOf(body as z.ZodType) : (body as JsonSchema));

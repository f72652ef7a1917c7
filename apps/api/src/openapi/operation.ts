import type * as z from 'zod';
import { type Format, mediaTypes } from '../representation/media-types.ts';
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
  /** What is sent with it, by media type, each with an example. */
  sends?: Readonly<Record<string, { schema: JsonSchema; example: unknown }>>;
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

/** The headers of an answer that is kept in caches. */
export const fresh = ['ETag', 'Cache-Control', 'Last-Modified'] as const;

type Bodies = { [F in Format]?: z.ZodType | JsonSchema };

/** An answer that is negotiated and kept in caches: what `represents` makes. The first format is the usual one. */
export const represented = (bodies: Bodies) => {
  const formats = Object.keys(bodies) as Format[];
  return {
    bodies: byMediaType(bodies),
    formats,
    headers: [
      ...fresh,
      ...(formats.length > 1 ? (['Vary', 'Link'] as const) : []),
      ...(formats.some((format) => format === 'csv' || format === 'ndjson') ? (['Content-Disposition'] as const) : []),
    ],
  };
};

/** The schemas of bodies by their media types. */
export const byMediaType = (bodies: Bodies): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(bodies).map(([format, body]) => [mediaTypes[format as Format], asJsonSchema(body)]));

/** A list in the formats that have no frame: every item by itself, or as a row. */
export const inLines = (item: z.ZodType) => ({ ndjson: lines(item), csv: table });

/** Items of which each is a line of JSON. OpenAPI 3.1 has no word for that. */
export const lines = (item: z.ZodType): JsonSchema => ({
  type: 'string',
  description: 'An item in each line.',
  'x-itemSchema': schemaOf(item),
});

/** Rows after RFC 4180. */
export const table: JsonSchema = { type: 'string', description: 'A header row, and a row for each item (RFC 4180).' };

/** A file that is served as it is. */
export const file = (type: string, schema: JsonSchema) => ({
  bodies: { [type]: schema },
  headers: ['ETag', 'Cache-Control'] as const,
});

/** An answer that is made anew each time. */
export const live = (body: z.ZodType) => ({ bodies: { 'application/json': schemaOf(body) }, headers: ['Cache-Control'] as const });

/** An operation that reads what is sent. */
export const post = (path: string, told: Told & Pick<Operation, 'bodies' | 'headers' | 'sends'>): Operation => ({
  method: 'post',
  path,
  parameters: [],
  ...told,
});

/** An operation that reads. */
export const get = (path: string, told: Told & Pick<Operation, 'bodies' | 'headers'>): Operation => ({
  method: 'get',
  path,
  parameters: [],
  ...told,
});

const asJsonSchema = (body: z.ZodType | JsonSchema): JsonSchema => ('_zod' in body ? schemaOf(body as z.ZodType) : (body as JsonSchema));

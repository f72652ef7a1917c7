/**
 * A client of the register's HTTP API whose types are those of its routes: paths, parameters and answers as this version serves them.
 *
 * @module
 */

import type { ProblemDocument } from '@org/migration-core/client';
import type { Hono } from 'hono';
import { type ClientRequestOptions, hc } from 'hono/client';
import type { BlankEnv, ExtractSchema } from 'hono/types';
import type { createApp } from './app.ts';
import type { ProblemCode, problems } from './problem/problem.ts';

/** The statuses of problems; a record that has moved is followed by `fetch` itself. */
type ProblemStatus = Exclude<(typeof problems)[ProblemCode]['status'], 308>;

/** What any route answers where it does not answer the question; of its input it says nothing. */
type Problem = { input: never; output: ProblemDocument; outputFormat: 'json'; status: ProblemStatus };

type WithProblems<Schema> = {
  [Path in keyof Schema]: { [Method in keyof Schema[Path]]: Schema[Path][Method] | Problem };
};

type Api = Hono<BlankEnv, WithProblems<ExtractSchema<ReturnType<typeof createApp>>>>;

/**
 * Opens a client of the server at `baseUrl`, which is what stands before `/v1`. Nothing is asked before a question is.
 *
 * Paths become properties, `:id` is a property too: `/v1/organizations/{id}` is `api.v1.organizations[':id'].$get`. Every answer is a
 * `Response` whose `json()` is typed; `ok` tells an answer from a problem. Parameters are texts, as in a URL; a list repeats one.
 *
 * @param options.fetch takes the place of the global `fetch`, for caches, headers, time limits and tests
 *
 * @example
 * ```ts
 * import { openApi } from '@org/migration-api/client';
 *
 * const api = openApi('https://register.example', {
 *   fetch: async () => Response.json({ data: { kind: 'organization', id: 'unhcr', type: 'office' }, meta: { dataset: '' } }),
 * });
 * const response = await api.v1.organizations[':id'].$get({ param: { id: 'unhcr' } });
 * if (response.ok) {
 *   const { data } = await response.json();
 *   console.log(data.type); // office
 * } else {
 *   const { title, suggestions } = await response.json();
 *   console.log(title, suggestions);
 * }
 * ```
 */
export const openApi = (baseUrl: string, options?: ClientRequestOptions) => hc<Api>(baseUrl, options);

/** A client of one server. */
export type ApiClient = ReturnType<typeof openApi>;

import { expect } from 'vitest';
import { problems } from '../src/problem/problem.ts';

/** Asserts that a response is a sound problem document, and gives its members. */
export async function expectProblem(response: Response, code?: string): Promise<Record<string, unknown>> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('etag')).toBeNull();
  const body = (await response.json()) as Record<string, unknown>;
  expect(body).toMatchObject({ status: response.status, title: expect.any(String), detail: expect.any(String), code: expect.any(String) });
  expect(Object.keys(problems)).toContain(body.code);
  expect(body.type).toBe(`/v1/problems/${body.code}`);
  expect(problems[body.code as keyof typeof problems]).toMatchObject({ status: response.status, title: body.title });
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d|at Object\./);
  if (code !== undefined) expect(body.code).toBe(code);
  return body;
}

/** The first of the things that a problem names. */
export const firstError = ({ errors }: Record<string, unknown>): unknown => (errors as readonly unknown[])[0];

/** Where the `Link` of a response leads by a relation. */
export const linkTo = (relation: string, response: Response): string | undefined =>
  new RegExp(`<([^>]+)>; rel="${relation}"`).exec(response.headers.get('link') ?? '')?.[1];

/** The headers of a response but those that are of this one time only. */
export const standingHeaders = ({ headers }: Response): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => !['date', 'server-timing', 'x-request-id'].includes(name)));

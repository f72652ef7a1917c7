import { nearestFew } from '@org/migration-core';
import { Hono } from 'hono';
import { answer } from '../answer.ts';
import type { Env } from '../env.ts';
import { readParameters } from '../parameters.ts';
import { type ProblemCode, problem, problems } from '../problem.ts';

/** The pages that the `type` of a problem leads to. */
export const problemPages = new Hono<Env>()
  .get('/problems', (c) => {
    readParameters(c.var.query, {});
    return answer(c, Object.keys(problems).map(pageOf));
  })
  .get('/problems/:code', (c) => {
    readParameters(c.var.query, {});
    const code = c.req.param('code');
    if (Object.hasOwn(problems, code)) return answer(c, pageOf(code));
    return problem(c, 'RouteNotFound', 'There is no problem of that code.', { suggestions: nearestFew(code, Object.keys(problems)) });
  });

const pageOf = (code: string) => ({ type: `/v1/problems/${code}`, code, ...problems[code as ProblemCode] });

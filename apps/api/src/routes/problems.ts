import { nearestFew } from '@org/migration-core';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { type ProblemCode, problem, problems } from '../problem/problem.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';

/** The pages that the `type` of a problem leads to. */
export const problemPages = new Hono<Env>()
  .get('/problems', represents('json'), readsPlain(z.object({})), (c) => answer(c, Object.keys(problems).map(pageOf)))
  .get('/problems/:code', represents('json'), readsPlain(z.object({})), (c) => {
    const code = c.req.param('code');
    if (Object.hasOwn(problems, code)) return answer(c, pageOf(code));
    return problem(c, 'RouteNotFound', 'There is no problem of that code.', { suggestions: nearestFew(code, Object.keys(problems)) });
  });

const pageOf = (code: string) => ({ type: `/v1/problems/${code}`, code, ...problems[code as ProblemCode] });

import { policies, refOf } from '@org/migration-core';
import { Hono } from 'hono';
import { answer } from '../answer.ts';
import type { Env } from '../env.ts';
import { flag, oneOf, readParameters, text } from '../parameters.ts';
import { kindAt, plural } from './records.ts';

const parameters = { path: text, policy: oneOf(policies), asOf: text, knownAt: text, external: flag };

/** What an attested field says, and why the register says what it says. */
export const readings = new Hono<Env>()
  .get(`/${plural}/:id/read`, async (c) => {
    const { path = '', ...options } = readParameters(c.var.query, parameters);
    const { plural, id } = c.req.param();
    const reading = await c.var.ask((register) => register.read(refOf(kindAt(plural), id), path, options));
    return answer(c, reading, { asOf: options.asOf, knownAt: options.knownAt });
  })
  .get(`/${plural}/:id/explain`, async (c) => {
    const { path = '', ...options } = readParameters(c.var.query, parameters);
    const { plural, id } = c.req.param();
    const explanation = await c.var.ask((register) => register.explain(refOf(kindAt(plural), id), path, options));
    return answer(c, explanation, { asOf: options.asOf, knownAt: options.knownAt });
  });

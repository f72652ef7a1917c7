import { conflictClasses } from '@org/migration-core';
import { Hono } from 'hono';
import { answer, answerPage } from '../answer.ts';
import type { Env } from '../env.ts';
import { oneOf, readParameters, text, wholeNumber } from '../parameters.ts';

/** Where the sources differ, and what became of what they announced. */
export const conflicts = new Hono<Env>()
  .get('/conflicts', async (c) => {
    const options = readParameters(c.var.query, { class: oneOf(conflictClasses), ref: text, limit: wholeNumber, cursor: text });
    return answerPage(c, await c.var.ask((register) => register.conflicts(options)));
  })
  .get('/plans', async (c) => {
    readParameters(c.var.query, {});
    return answer(c, await c.var.ask((register) => register.plans()));
  });

import { nearestFew, RecordNotFound } from '@org/migration-core';
import * as Effect from 'effect/Effect';
import { Hono } from 'hono';
import { answer } from '../answer.ts';
import type { Env } from '../env.ts';
import { readParameters } from '../parameters.ts';

/** What the register has from a document, as a whole and at one place. */
export const sources = new Hono<Env>()
  .get('/sources/:id/coverage', async (c) => {
    readParameters(c.var.query, {});
    return answer(c, await c.var.ask((register) => register.coverage(c.req.param('id'))));
  })
  .get('/sources/:id/paragraphs/:locator', async (c) => {
    readParameters(c.var.query, {});
    const { id, locator } = c.req.param();
    const place = await c.var.ask((register) =>
      Effect.flatMap(register.coverage(id), ({ source, places }) => {
        const found = places.find((candidate) => candidate.locator === locator);
        if (found) return Effect.succeed({ source, ...found });
        const near = nearestFew(
          locator,
          places.map((candidate) => candidate.locator),
        );
        return Effect.fail(
          new RecordNotFound({ ref: `source/${id}/${locator}`.slice(0, 120), suggestions: near.map((one) => `source/${id}/${one}`) }),
        );
      }),
    );
    return answer(c, place);
  });

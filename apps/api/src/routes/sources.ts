import { nearestFew, RecordNotFound } from '@org/migration-core';
import * as Effect from 'effect/Effect';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';

/** What the register has from a document, as a whole and at one place. */
export const sources = new Hono<Env>()
  .get('/sources/:id/coverage', represents('json'), readsPlain(z.object({})), async (c) =>
    answer(c, await c.var.ask((register) => register.coverage(c.req.param('id')))),
  )
  .get('/sources/:id/paragraphs/:locator', represents('json'), readsPlain(z.object({})), async (c) => {
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

import { kindNames, QueryInvalid } from '@org/migration-core';
import * as Effect from 'effect/Effect';
import { Hono } from 'hono';
import { answer, answerPage } from '../answer.ts';
import type { Env } from '../env.ts';
import { readParameters, required, someOf, text, wholeNumber } from '../parameters.ts';

/** Finding records by words, and by a name that may mean several. */
export const search = new Hono<Env>()
  .get('/search', async (c) => {
    const parameters = { q: required(text, 'words to look for'), kind: someOf(kindNames), limit: wholeNumber, cursor: text };
    const { q, kind, limit, cursor } = readParameters(c.var.query, parameters);
    const page = await c.var.ask((register) =>
      register.search(q, { kinds: kind, limit, cursor }).pipe(
        // The register calls its first argument `text`; here it is the parameter `q`.
        Effect.mapError((error) =>
          error._tag === 'QueryInvalid' && error.parameter === 'text' ? new QueryInvalid({ ...error, parameter: 'q' }) : error,
        ),
      ),
    );
    return answerPage(c, page);
  })
  .get('/resolve', async (c) => {
    const { name } = readParameters(c.var.query, { name: required(text, 'a name, acronym or number') });
    return answer(c, await c.var.ask((register) => register.resolve(name)));
  });

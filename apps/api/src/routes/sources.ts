import { paragraphAt } from '@org/migration-core/schema';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { tell } from '../http/respond.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';
import { linkTo } from '../representation/links.ts';

/** What the register has from a document, as a whole and at one place. */
export const sources = new Hono<Env>()
  .get('/sources/:id/coverage', represents('json'), readsPlain(z.object({})), async (c) =>
    answer(c, await c.get('ask')((register) => register.coverage(c.req.param('id')))),
  )
  .get('/sources/:id/paragraphs/:locator', represents('json'), readsPlain(z.object({})), (c) => {
    const { id: source, locator } = c.req.param();
    const paragraph = paragraphAt(c.get('served').records, { source, locator });
    const link = (relation: string, place: string | undefined) =>
      place === undefined ? [] : [linkTo(relation, `/v1/sources/${source}/paragraphs/${place}`)];
    const links = [...link('prev', paragraph.previous), ...link('next', paragraph.next)];
    if (links.length > 0) tell(c, 'Link', links.join(', '), { append: true });
    return answer(c, paragraph);
  });

import { type KindName, kindOfPlural, refOf } from '@org/migration-core';
import { Hono } from 'hono';
import { answer, answerPage } from '../answer.ts';
import type { Env } from '../env.ts';
import { filterNames, readFilters } from '../filters.ts';
import { flag, oneOf, readParameters, text, wholeNumber } from '../parameters.ts';

/** A path segment that is the name of a collection, such as `people`. The group keeps the router from splitting the pattern at `|`. */
export const plural = `:plural{(?:${Object.keys(kindOfPlural).join('|')})}` as const;
export const kindAt = (name: string) => kindOfPlural[name] as KindName;

/** The collections, the records in them, and what lies beside a record. */
export const records = new Hono<Env>()
  .get(`/${plural}`, async (c) => {
    const kind = kindAt(c.req.param('plural'));
    const { query } = c.var;
    const options = readParameters(
      query,
      { limit: wholeNumber, cursor: text, sort: text, asOf: text, knownAt: text, external: flag, maybe: flag },
      filterNames(kind),
    );
    const page = await c.var.ask((register) => register.list(kind, { ...options, where: readFilters(kind, query) }));
    return answerPage(c, page, { kind, asOf: options.asOf, knownAt: options.knownAt });
  })
  .get(`/${plural}/:id`, async (c) => {
    readParameters(c.var.query, {});
    const { plural, id } = c.req.param();
    const record = await c.var.ask((register) => register.get(refOf(kindAt(plural), id)));
    return answer(c, record, { kind: record.kind });
  })
  .get(`/${plural}/:id/neighbours`, async (c) => {
    const options = readParameters(c.var.query, { limit: wholeNumber, cursor: text, relation: text, direction: oneOf(['in', 'out']) });
    const { plural, id } = c.req.param();
    return answerPage(c, await c.var.ask((register) => register.neighbours(refOf(kindAt(plural), id), options)));
  });

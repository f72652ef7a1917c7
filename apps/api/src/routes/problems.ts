import { nearestFew } from '@org/migration-core';
import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod/mini';
import { answerPageForPeople } from '../docs/page.ts';
import type { Env } from '../env.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { problem } from '../problem/problem.ts';
import { problemListHtml, problemPage, problemPageHtml, problemPages, withExamples } from '../problem/problem-page.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';

/** The pages that the `type` of a problem leads to. */
export const problemRoutes = new Hono<Env>()
  .get('/problems', represents('json', 'html'), readsPlain(z.object({})), async (c) => {
    const pages = problemPages();
    if (c.get('format') === 'json') return answer(c, await withExamples(pages, c.get('served').assets));
    return answerPageForPeople(c, 'Problems', html`<h1>Problems</h1>${problemListHtml(pages)}`);
  })
  .get('/problems/:code', represents('json', 'html'), readsPlain(z.object({})), async (c) => {
    const code = c.req.param('code');
    const page = problemPage(code);
    if (!page) {
      const suggestions = nearestFew(
        code,
        problemPages().map((one) => one.code),
      );
      return problem(c, 'RouteNotFound', 'There is no problem of that code.', { suggestions });
    }
    const [told = page] = await withExamples([page], c.get('served').assets);
    return c.get('format') === 'json' ? answer(c, told) : answerPageForPeople(c, page.title, problemPageHtml(told));
  });

import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { type FaultCode, faults } from '../src/problem/faults.ts';
import { type ProblemCode, problems } from '../src/problem/problem.ts';
import { expectProblem } from './expect-problem.ts';
import { openApp } from './open.ts';

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});

type Page = {
  code: string;
  title: string;
  meaning: string;
  advice: string;
  status?: number;
  within?: string;
  example: Record<string, unknown>;
};
const pageOf = async (code: string) => ((await (await app.request(`/v1/problems/${code}`)).json()) as { data: Page }).data;
const htmlOf = async (path: string) => (await app.request(path, { headers: { Accept: 'text/html' } })).text();

describe('the pages of problems', () => {
  it('are listed, those of problems first', async () => {
    const { data } = (await (await app.request('/v1/problems')).json()) as { data: Page[] };
    expect(data.map(({ code }) => code)).toEqual([...Object.keys(problems), ...Object.keys(faults)]);
    const html = await htmlOf('/v1/problems');
    for (const { code } of data) expect(html).toContain(`<a href="/v1/problems/${code}">${code}</a>`);
  });

  it.each(Object.keys(problems) as ProblemCode[])('%s is explained, with a document of it', async (code) => {
    const page = await pageOf(code);
    expect(page).toMatchObject({ code, type: `/v1/problems/${code}`, ...problems[code] });
    expect([page.title, page.meaning, page.advice].every((words) => words.length > 8)).toBe(true);
    expect(page.example).toMatchObject({ type: `/v1/problems/${code}`, code, status: problems[code].status, title: problems[code].title });
  });

  it.each(Object.keys(faults) as FaultCode[])('%s is explained, with a document in whose errors it stands', async (code) => {
    const page = await pageOf(code);
    const { within } = faults[code];
    expect(page).toMatchObject({ code, ...faults[code] });
    expect(page.example).toMatchObject({ code: within, errors: [expect.objectContaining({ code })] });
    expect(await htmlOf(`/v1/problems/${within}`)).toContain(`<a href="/v1/problems/${code}">${code}</a>`);
    expect(await htmlOf(`/v1/problems/${code}`)).toContain(`<a href="/v1/problems/${within}">${within}</a>`);
  });

  it('are what a problem leads to', async () => {
    for (const path of ['/v1/organizations/unhrc', '/v1/topics?sort=nothing&limt=1', '/v1/nothing', '/v1/topics?format=xml']) {
      const { type, errors = [] } = await expectProblem(await app.request(path));
      expect((await app.request(String(type))).status).toBe(200);
      for (const { code } of errors as { code: string }[]) expect((await app.request(`/v1/problems/${code}`)).status).toBe(200);
    }
  });

  it('are JSON unless HTML is wanted more', async () => {
    for (const [accept, type] of [
      [undefined, 'application/json'],
      ['*/*', 'application/json'],
      ['text/html', 'text/html; charset=utf-8'],
      ['text/html,application/json;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
      ['application/json,text/html;q=0.5', 'application/json'],
    ] as const) {
      const response = await app.request('/v1/problems/QueryInvalid', accept ? { headers: { Accept: accept } } : {});
      expect([accept, response.headers.get('content-type'), response.headers.get('vary')]).toEqual([accept, type, 'Accept']);
    }
    expect((await app.request('/v1/problems?format=html')).headers.get('content-type')).toBe('text/html; charset=utf-8');
    const etags = await Promise.all(
      ['json', 'html'].map(async (one) => (await app.request(`/v1/problems?format=${one}`)).headers.get('etag')),
    );
    expect(new Set(etags).size).toBe(2);
    await expectProblem(await app.request('/v1/problems', { headers: { Accept: 'image/png' } }), 'FormatNotAcceptable');
  });

  it('show examples as text, not as markup', async () => {
    const html = await htmlOf('/v1/problems/QueryInvalid');
    expect(html).toContain('&quot;parameter&quot;: &quot;limit&quot;');
    expect(html).toContain('<code>errors</code>');
    expect(html).not.toContain('`');
    expect(html).not.toContain('[object');
  });

  it('of a near code are suggested', async () => {
    const { suggestions } = await expectProblem(await app.request('/v1/problems/unknown-paramter'), 'RouteNotFound');
    expect(suggestions).toContain('unknown-parameter');
  });
});

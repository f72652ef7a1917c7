import { kindNames, kinds } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { expectProblem, firstError } from './expect-problem.ts';
import { golden } from './golden.ts';
import { openApp } from './open.ts';

let app: ReturnType<typeof createApp>;
let digest: string;
beforeAll(async () => {
  app = await openApp();
  ({ digest } = await loadRegisterData());
});

// biome-ignore lint/suspicious/noExplicitAny: bodies are probed field by field, and a wrong shape fails the assertion.
const get = async (path: string): Promise<any> => {
  const response = await app.request(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response.json();
};

describe('every route', () => {
  it.each(golden)('$method $path answers $status', async ({ path, status, method = 'GET', headers = {}, body }) => {
    const response = await app.request(path, { method, headers, ...(body !== undefined && { body }) });
    expect(response.status).toBe(status);
    if (status >= 400) await expectProblem(response);
    else if (status === 200 && method === 'GET') expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('names the data that it comes from', async () => {
    for (const { path } of golden.filter((one) => one.status === 200 && one.path.startsWith('/v1') && !one.path.endsWith('ready'))) {
      expect((await get(path)).meta.dataset).toBe(digest);
    }
  });

  it('takes a slash at its end or none', async () => {
    expect(await get('/v1/')).toEqual(await get('/v1'));
    expect(await get('/v1/topics/')).toEqual(await get('/v1/topics'));
  });
});

describe('/v1', () => {
  it('links to every collection and counts it', async () => {
    const { data } = await get('/v1');
    for (const kind of kindNames) {
      const { plural } = kinds[kind];
      const { page } = await get(`${data.links[plural]}?limit=1`);
      expect(page.total).toBe(data.counts[kind]);
    }
  });
});

describe('a record', () => {
  it('is what the register holds', async () => {
    const { records } = await loadRegisterData();
    const { data, meta } = await get('/v1/organizations/unhcr');
    expect(data).toEqual(JSON.parse(JSON.stringify(records.get('organization/unhcr' as never))));
    expect(meta.kind).toBe('organization');
  });

  it('that does not exist is a problem that names near ones', async () => {
    const body = await expectProblem(await app.request('/v1/organizations/unhrc'), 'RecordNotFound');
    expect(body).toMatchObject({ ref: 'organization/unhrc', suggestions: expect.arrayContaining(['organization/unhcr']) });
  });

  it('has neighbours, by direction and relation', async () => {
    const { data, page } = await get('/v1/organizations/unhcr/neighbours?direction=in&relation=parties&limit=200');
    expect(data).toHaveLength(page.total);
    expect(new Set(data.map((one: { relation: string; direction: string }) => `${one.direction} ${one.relation}`))).toEqual(
      new Set(['in parties']),
    );
    await expectProblem(await app.request('/v1/organizations/unhcr/neighbours?direction=up'), 'QueryInvalid');
  });

  it('is read under a policy and two clocks', async () => {
    const { data } = await get('/v1/activities/icpd/read?path=/when&policy=latest-said&knownAt=2003-12');
    expect(data).toMatchObject({ value: '1994', policy: 'latest-said', agreement: 'sole' });
    expect((await get('/v1/activities/icpd/read?path=/when&knownAt=1990')).data.value).toBeUndefined();
    const body = await expectProblem(await app.request('/v1/activities/icpd/read?path=/wen'), 'QueryInvalid');
    expect(firstError(body)).toMatchObject({ parameter: 'path', suggestion: '/when' });
    await expectProblem(await app.request('/v1/activities/icpd/read'), 'QueryInvalid');
    await expectProblem(await app.request('/v1/activities/icpd/read?path=/when&policy=newest'), 'QueryInvalid');
    await expectProblem(await app.request('/v1/activities/icpd/read?path=/when&asOf=yesterday'), 'QueryInvalid');
  });

  it('is explained, with the words of its citations', async () => {
    const { data } = await get('/v1/activities/icpd/explain?path=/when');
    expect(data.value).toBe('1994');
    expect(data.citations[0].citeAs).toEqual(expect.any(String));
    await expectProblem(await app.request('/v1/activities/icpd/explain?path=/nothing'), 'QueryInvalid');
  });
});

describe('finding', () => {
  it('searches words, in some kinds', async () => {
    const { data, page } = await get('/v1/search?q=trafficking&kind=activity&kind=instrument&limit=200');
    expect(page.total).toBeGreaterThan(0);
    expect(new Set(data.map((hit: { kind: string }) => hit.kind))).toEqual(new Set(['activity', 'instrument']));
  });

  it('names the parameter as the caller wrote it', async () => {
    const body = await expectProblem(await app.request(`/v1/search?q=${'a'.repeat(401)}`), 'QueryInvalid');
    expect(firstError(body)).toMatchObject({ parameter: 'q', received: 'a'.repeat(200) });
  });

  it('names all that is wrong at once, with what was written and what may have been meant', async () => {
    const body = await expectProblem(await app.request('/v1/activities?tpye=report&when=soon&limit=0&party!=unisef&party.lead=illo'));
    expect(body.errors).toMatchObject([
      { parameter: 'limit', code: 'invalid-value', received: '0' },
      { parameter: 'tpye', code: 'unknown-parameter', received: 'report', suggestion: 'type' },
      { parameter: 'when', code: 'invalid-value', received: 'soon', expected: expect.stringContaining('EDTF') },
    ]);
    const unknown = await expectProblem(await app.request('/v1/activities?party!=unisef&party.lead=illo&type=report'));
    expect(unknown.errors).toMatchObject([
      { parameter: 'party', received: 'unisef', suggestion: 'unicef' },
      { parameter: 'party.lead', received: 'illo', suggestion: 'ilo' },
    ]);
  });

  it('refuses a kind that does not exist', async () => {
    const body = await expectProblem(await app.request('/v1/search?q=a&kind=organisation'), 'QueryInvalid');
    expect(firstError(body)).toMatchObject({ parameter: 'kind', suggestion: 'organization' });
  });

  it('resolves a name to every record that it may mean', async () => {
    const { data } = await get('/v1/resolve?name=UNHCR');
    expect(data[0]).toMatchObject({ ref: 'organization/unhcr', reason: 'acronym', distance: 0 });
    await expectProblem(await app.request('/v1/resolve'), 'QueryInvalid');
  });
});

describe('what the sources leave open', () => {
  it('lists conflicts by class and record', async () => {
    const { data } = await get('/v1/conflicts?limit=200');
    const [{ class: wanted, ref }] = data;
    const narrowed = await get(`/v1/conflicts?class=${wanted}&ref=${ref}&limit=200`);
    expect(narrowed.data).toEqual(data.filter((one: typeof wanted) => one.class === wanted && one.ref === ref));
    await expectProblem(await app.request('/v1/conflicts?class=quarrel'), 'QueryInvalid');
  });

  it('lists plans', async () => {
    const { data } = await get('/v1/plans');
    expect(data.length).toBeGreaterThan(0);
    expect(data[0]).toMatchObject({ ref: expect.stringMatching(/^activity\//), announced: expect.any(Array) });
  });

  it('checks the arithmetic of an inquiry, open ends left out', async () => {
    for (const { id } of (await get('/v1/survey-results')).data) {
      const { data } = await get(`/v1/survey-results/${id}/arithmetic`);
      for (const { status, bounds } of data) {
        expect(['pass', 'fail', 'undetermined']).toContain(status);
        for (const bound of Object.values(bounds ?? {})) expect(bound).toEqual(expect.any(Number));
      }
    }
    await expectProblem(await app.request('/v1/survey-results/nothing/arithmetic'), 'RecordNotFound');
  });
});

describe('a source', () => {
  it('is covered place by place, and each place has its page', async () => {
    const { data } = await get('/v1/sources/a-58-98/coverage');
    const place = data.places.find((one: { locator: string }) => one.locator === '42');
    expect((await get('/v1/sources/a-58-98/paragraphs/42')).data).toEqual({ source: 'a-58-98', ...place });
    expect(data.covered + data.silent + data.uncovered).toBe(data.places.length);
  });

  it('has no page for a place that it does not have', async () => {
    const body = await expectProblem(await app.request('/v1/sources/a-58-98/paragraphs/421'), 'RecordNotFound');
    expect(body.suggestions).toContain('source/a-58-98/42');
    await expectProblem(await app.request('/v1/sources/nothing/paragraphs/1'), 'RecordNotFound');
  });
});

describe('a path at which nothing is served', () => {
  it.each([
    ['/v1/organisations', '/v1/organizations'],
    ['/v1/organization/unhcr', '/v1/organizations/unhcr'],
    ['/v1/organizations/unhcr/neighbors', '/v1/organizations/unhcr/neighbours'],
    ['/v1/source/a-58-98/paragraph/42', '/v1/sources/a-58-98/paragraphs/42'],
    ['/organizations', '/v1/organizations'],
    ['/topic/remittances', '/v1/topics/remittances'],
    ['/v2', '/v1'],
    ['/v1/serach', '/v1/search'],
    ['/heath', '/health'],
  ])('%s: %s may have been meant, and is served', async (asked, meant) => {
    const { suggestions } = await expectProblem(await app.request(asked), 'RouteNotFound');
    expect((suggestions as string[])[0]).toBe(meant);
    expect((await app.request(meant)).status).not.toBe(404);
  });

  it('that is like none has no suggestions', async () => {
    expect(await expectProblem(await app.request('/wp-login.php'), 'RouteNotFound')).toMatchObject({ suggestions: [] });
  });
});

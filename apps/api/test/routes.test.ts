import { kindNames, kinds } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { expectProblem, firstError, linkTo } from './expect-problem.ts';
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
  it.each(golden)(
    '$method $path answers $status',
    async ({ path, status, method = 'GET', headers = {}, body, type = 'application/json' }) => {
      const response = await app.request(path, { method, headers, ...(body !== undefined && { body }) });
      expect(response.status).toBe(status);
      if (status >= 400) await expectProblem(response);
      else if (status === 200) expect(response.headers.get('content-type')).toBe(type);
    },
  );

  it('names the data that it comes from', async () => {
    for (const { path } of golden.filter(
      (one) => one.status === 200 && one.method === undefined && !one.type && one.path.startsWith('/v1') && !one.path.endsWith('ready'),
    )) {
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

  it.each([
    ['organizations/unchr', 'organization/unhcr'],
    ['organizations/UNHCR', 'organization/unhcr'],
    ['topics/unhcr', 'organization/unhcr'],
    ['organizations/international-organization-for-migration', 'organization/iom'],
    ['activities/icdp', 'activity/icpd'],
  ])('%s does not exist; %s may be meant', async (asked, meant) => {
    for (const below of ['', '/neighbours', '/related', '/cite', '/read?path=/names', '/explain?path=/names']) {
      const { suggestions } = await expectProblem(await app.request(`/v1/${asked}${below}`), 'RecordNotFound');
      expect((suggestions as string[])[0]).toBe(meant);
    }
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
    const near = await expectProblem(await app.request('/v1/activities/icpd/explain?path=/names/0/valeu'), 'QueryInvalid');
    expect(firstError(near)).toMatchObject({ parameter: 'path', suggestion: '/names/0/value' });
  });

  it('is explained with what was passed over, and where that is told', async () => {
    const { data } = await get('/v1/instruments/ga-resolution-56-203/explain?path=/adoptedOn');
    expect(data).toMatchObject({ value: '2001-12-21', policy: 'default' });
    expect(data.alternatives).toMatchObject([{ path: '/adoptedOn/0', value: '2002-02-21', because: 'contradicted' }]);
    expect(data.alternatives[0].citations[0]).toMatchObject({ words: 'A/58/98, para. 3', citeAs: expect.stringContaining('A/58/98') });
    const early = await get('/v1/instruments/ga-resolution-56-203/explain?path=/adoptedOn&knownAt=2003-07');
    expect(early.data).toMatchObject({ value: '2002-02-21', alternatives: [{ value: '2001-12-21' }] });
    const plain = await get('/v1/instruments/ga-resolution-56-203/explain?path=/names/0');
    expect(plain.data).toMatchObject({ alternatives: [], citations: expect.arrayContaining([expect.anything()]) });
    expect(plain.data).not.toHaveProperty('policy');
  });

  it('has related ones, with what they share, page by page', async () => {
    const { data, page } = await get('/v1/activities/icpd/related?limit=2');
    expect(data[0]).toMatchObject({
      ref: expect.any(String),
      name: expect.any(String),
      shared: expect.arrayContaining([{ ref: expect.any(String), name: expect.any(String) }]),
    });
    const next = await get(`/v1/activities/icpd/related?limit=2&cursor=${page.next}`);
    expect(next.data[0].ref).not.toBe(data[0].ref);
    await expectProblem(await app.request('/v1/activities/icdp/related'), 'RecordNotFound');
  });

  it('is linked with any other by a path', async () => {
    const { data } = await get('/v1/path?from=organization/unhcr&to=source/a-58-98');
    expect(data[0].ref).toBe('organization/unhcr');
    expect(data.at(-1)).toMatchObject({ ref: 'source/a-58-98', link: { relation: expect.any(String) } });
    await expectProblem(await app.request('/v1/path?from=organization/unhcr'), 'QueryInvalid');
    const body = await expectProblem(await app.request('/v1/path?from=organization/unhcr&to=topic/remitances'), 'RecordNotFound');
    expect(body.suggestions).toContain('topic/remittances');
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

  it('goes on with what is typed: with a query, and with records whose names begin so', async () => {
    const { data } = await get('/v1/suggest?q=unh');
    expect(data.records[0]).toMatchObject({ ref: 'organization/unhcr', kind: 'organization', matched: 'UNHCR', role: 'acronym' });
    const long = await get('/v1/suggest?q=Office%20of%20the%20united%20na&limit=1');
    expect(long.data.records).toHaveLength(1);
    const { records, completions } = (await get('/v1/suggest?q=type:rep')).data;
    expect(records).toEqual([]);
    expect(completions.items[0]).toMatchObject({ insert: 'report' });
    const people = (await get('/v1/suggest?q=un&kind=topic,place&limit=50')).data.records;
    expect(people.filter((one: { kind: string }) => !['topic', 'place'].includes(one.kind))).toEqual([]);
    expect((await get('/v1/suggest?q=&limit=5')).data.records).toEqual([]);
    expect((await get('/v1/suggest?q=unhcr&caret=2')).data.records.length).toBeGreaterThan(1);
    for (const wrong of ['limit=51', 'limit=0', 'kind=planet', 'caret=9', 'caret=-1']) {
      await expectProblem(await app.request(`/v1/suggest?q=un&${wrong}`), 'QueryInvalid');
    }
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
    const { data, page, facets } = await get('/v1/plans');
    expect(data).toHaveLength(page.total);
    expect(data[0]).toMatchObject({ ref: expect.stringMatching(/^activity\//), name: expect.any(String), announced: expect.any(Array) });
    expect(facets[0].values.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(page.total);
    for (const { value, count } of facets[0].values) {
      const some = await get(`/v1/plans?outcome=${value}&limit=1`);
      expect(some.page.total).toBe(count);
      expect(some.data[0].outcome?.certainty ?? 'none').toBe(value);
      expect(some.facets).toEqual(facets);
    }
    expect(firstError(await expectProblem(await app.request('/v1/plans?outcome=certainly')))).toMatchObject({ suggestion: 'certain' });
  });

  it('counts conflicts by class, of a kind or a record too, and names their records', async () => {
    const { page, facets, data } = await get('/v1/conflicts?limit=1');
    const sum = (counted: { values: { count: number }[] }) => counted.values.reduce((all, { count }) => all + count, 0);
    expect(sum(facets[0])).toBe(page.total);
    expect(data[0]).toMatchObject({ kind: data[0].ref.split('/')[0], name: expect.any(String) });
    for (const { value, count } of facets[0].values) expect((await get(`/v1/conflicts?class=${value}&limit=1`)).page.total).toBe(count);
    const ofKind = await get('/v1/conflicts?kind=instrument&class=contradiction&limit=200');
    expect(new Set(ofKind.data.map((one: { kind: string }) => one.kind))).toEqual(new Set(['instrument']));
    expect(sum(ofKind.facets[0])).toBeGreaterThan(ofKind.page.total);
    await expectProblem(await app.request('/v1/conflicts?kind=instruments'), 'QueryInvalid');
    await expectProblem(await app.request('/v1/conflicts?ref=instrument/nothing'), 'RecordNotFound');
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
    const paragraph = (await get('/v1/sources/a-58-98/paragraphs/42')).data;
    expect(paragraph.records.map((one: { ref: string }) => one.ref)).toEqual(place.records);
    expect(paragraph).toMatchObject({ locator: place.locator, type: place.type, words: place.words, previous: '41', next: '43' });
    for (const { ref, name } of paragraph.records) expect(data.names[ref]).toBe(name);
    expect(data.covered + data.silent + data.uncovered).toBe(data.places.length);
  });

  it('is walked from its first place to its last by links, and back', async () => {
    const { data } = await get('/v1/sources/a-58-98/coverage');
    const locators = data.places.map((one: { locator: string }) => one.locator);
    for (const [relation, order] of [
      ['next', locators],
      ['prev', locators.toReversed()],
    ] as const) {
      const walked: string[] = [];
      for (let path: string | undefined = `/v1/sources/a-58-98/paragraphs/${order[0]}`; path !== undefined; ) {
        const response: Response = await app.request(path);
        walked.push(((await response.json()) as { data: { locator: string } }).data.locator);
        path = linkTo(relation, response);
      }
      expect(walked).toEqual(order);
    }
  });

  it('says why a place yields nothing', async () => {
    const { data } = await get('/v1/sources/a-58-98/coverage');
    const silent = data.places.find((one: { reason?: string; records: string[] }) => one.reason && one.records.length === 0);
    expect((await get(`/v1/sources/a-58-98/paragraphs/${silent.locator}`)).data).toMatchObject({ reason: silent.reason, records: [] });
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

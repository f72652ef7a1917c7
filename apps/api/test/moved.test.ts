import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { appOf } from './open.ts';
import { records } from './small-register.ts';

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await appOf(records);
});

describe('a former id', () => {
  it.each([
    ['/v1/organizations/old-body', '/v1/organizations/new-body'],
    ['/v1/organizations/older-body/', '/v1/organizations/new-body'],
    ['/v1/organizations/old-body/neighbours?limit=1', '/v1/organizations/new-body/neighbours?limit=1'],
    ['/v1/organizations/old-body/read?path=/established', '/v1/organizations/new-body/read?path=%2Festablished'],
    ['/v1/organizations/old-body/explain?path=/names/0', '/v1/organizations/new-body/explain?path=%2Fnames%2F0'],
    ['/v1/organizations/old-body/cite?style=ris', '/v1/organizations/new-body/cite?style=ris'],
    ['/v1/organizations/old-body/related?limit=3', '/v1/organizations/new-body/related?limit=3'],
    ['/v1/organizations/old-body/neighbours/conductedBy', '/v1/organizations/new-body/neighbours/conductedBy'],
    ['/v1/sources/draft/cite', '/v1/sources/paper/cite'],
    ['/v1/survey-results/survey/arithmetic', '/v1/survey-results/inquiry/arithmetic'],
    ['/v1/sources/draft/coverage', '/v1/sources/paper/coverage'],
    ['/v1/sources/draft/paragraphs/1', '/v1/sources/paper/paragraphs/1'],
    ['/v1/path?from=organization/old-body&to=source/paper', '/v1/path?from=organization%2Fnew-body&to=source%2Fpaper'],
    ['/v1/path?from=source/paper&to=organization/older-body', '/v1/path?from=source%2Fpaper&to=organization%2Fnew-body'],
    ['/v1/path/?from=organization/old-body&to=organization/old-body', '/v1/path/?from=organization%2Fnew-body&to=organization%2Fnew-body'],
    ['/v1/conflicts?ref=organization/old-body&limit=2', '/v1/conflicts?limit=2&ref=organization%2Fnew-body'],
  ])('%s leads to %s', async (path, to) => {
    const response = await app.request(path);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')?.replace(/\/$/, '')).toBe(to);
    expect(await response.json()).toMatchObject({ code: 'RecordMoved', status: 308 });
    expect((await app.request(to)).status).toBe(200);
  });

  it('puts nothing into Location that is not percent-encoded', async () => {
    const response = await app.request('/v1/organizations/old-body/read?path=%0d%0aSet-Cookie:%20a=b&asOf=%22%3E%C3%A9');
    expect(response.headers.get('location')).toBe('/v1/organizations/new-body/read?asOf=%22%3E%C3%A9&path=%0D%0ASet-Cookie%3A%20a%3Db');
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

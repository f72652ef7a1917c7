import { openRegister } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { expectProblem, firstError } from './expect-problem.ts';
import { openApp } from './open.ts';

const register = openRegister(await loadRegisterData());
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});

const path = '/v1/organizations/unhcr/cite';
const styles = [
  ['un', 'text/plain', '; charset=utf-8'],
  ['bibtex', 'application/x-bibtex', '; charset=utf-8'],
  ['csl-json', 'application/vnd.citationstyles.csl+json', ''],
  ['ris', 'application/x-research-info-systems', '; charset=utf-8'],
] as const;

describe('a citation', () => {
  it.each(styles)('in the style %s is %s, by style and by Accept', async (style, type, charset) => {
    for (const response of [await app.request(`${path}?style=${style}`), await app.request(path, { headers: { Accept: type } })]) {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(`${type}${charset}`);
      expect(response.headers.get('vary')).toContain('Accept');
      expect(await response.text()).toBe(await register.cite('organization/unhcr', style));
    }
  });

  it('is in the style of the United Nations where nobody says otherwise', async () => {
    const response = await app.request(path);
    expect(await response.text()).toContain('A/58/98, 1 July 2003,');
  });

  it('has an ETag for each style, and 304', async () => {
    const etags = new Set<string>();
    for (const [style, type] of styles) {
      const etag = String((await app.request(`${path}?style=${style}`)).headers.get('etag'));
      etags.add(etag);
      etags.add(String((await app.request(path, { headers: { Accept: type } })).headers.get('etag')));
      const again = await app.request(`${path}?style=${style}`, { headers: { 'If-None-Match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect(etags.size).toBe(8);
  });

  it('is refused in other styles', async () => {
    const body = await expectProblem(await app.request(`${path}?style=bibtx`), 'QueryInvalid');
    expect(firstError(body)).toMatchObject({ parameter: 'style', suggestion: 'bibtex' });
    await expectProblem(await app.request(`${path}?style=ris&style=un`), 'QueryInvalid');
    await expectProblem(await app.request(`${path}?format=json`), 'QueryInvalid');
    const { formats } = await expectProblem(await app.request(path, { headers: { Accept: 'text/html' } }), 'FormatNotAcceptable');
    expect(formats).toHaveLength(4);
    await expectProblem(await app.request('/v1/organizations/unhrc/cite'), 'RecordNotFound');
  });
});

import { kindNames, kinds } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { expectProblem, firstError, linkTo } from './expect-problem.ts';
import { openApp } from './open.ts';

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});

type List = { data: { id: string }[]; page: { limit: number; total: number; next?: string }; meta: Record<string, string> };
const list = async (path: string): Promise<List> => {
  const response = await app.request(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return (await response.json()) as List;
};
const idsOf = async (path: string) => (await list(path)).data.map(({ id }) => id);
const invalid = async (path: string) => firstError(await expectProblem(await app.request(path), 'QueryInvalid'));

describe('pages', () => {
  it.each(kindNames)('of %s, walked by Link, are the whole list in order', async (kind) => {
    const walked: string[] = [];
    let path: string | undefined = `/v1/${kinds[kind].plural}?limit=7`;
    while (path !== undefined) {
      const response: Response = await app.request(path);
      const { data, page } = (await response.json()) as List;
      walked.push(...data.map(({ id }) => id));
      expect(response.headers.get('x-total-count')).toBe(String(page.total));
      const next = linkTo('next', response);
      expect(next === undefined).toBe(page.next === undefined);
      if (next !== undefined) expect(new URLSearchParams(next.split('?')[1]).get('cursor')).toBe(page.next);
      path = next;
    }
    expect(walked).toEqual((await loadRegisterData()).byKind[kind].map(({ id }) => id));
  });

  it('keep filters and order on the way', async () => {
    const whole = await idsOf('/v1/activities?type=research,seminar&sort=-name&limit=200');
    const first = await app.request('/v1/activities?type=research,seminar&sort=-name&limit=2');
    const next = linkTo('next', first);
    expect(await idsOf(next ?? '')).toEqual(whole.slice(2, 4));
  });

  it('of a search, of neighbours and of conflicts have Link and X-Total-Count too', async () => {
    for (const path of ['/v1/search?q=migration&limit=1', '/v1/organizations/iom/neighbours?limit=1', '/v1/conflicts?limit=1']) {
      const response = await app.request(path);
      const next = linkTo('next', response);
      expect(Number(response.headers.get('x-total-count'))).toBeGreaterThan(1);
      expect((await app.request(next ?? '')).status).toBe(200);
    }
  });
});

describe('a cursor', () => {
  it('survives another order of the parameters', async () => {
    const { page } = await list('/v1/activities?type=report&parties.role=author&limit=1');
    expect((await app.request(`/v1/activities?parties.role=author&cursor=${page.next}&limit=1&type=report`)).status).toBe(200);
  });

  it('of another query or collection is refused', async () => {
    const { page } = await list('/v1/activities?limit=1');
    for (const path of [`/v1/activities?type=report&cursor=${page.next}`, `/v1/places?cursor=${page.next}`]) {
      expect(await expectProblem(await app.request(path), 'CursorStale')).toMatchObject({ reason: 'other-query' });
    }
  });

  it('that was altered or made up is refused', async () => {
    const { page } = await list('/v1/activities?limit=1');
    for (const cursor of [`${page.next}x`, page.next?.slice(1), 'abc', '', '%00', 'MA']) {
      expect(await invalid(`/v1/activities?cursor=${cursor}`)).toMatchObject({ parameter: 'cursor' });
    }
  });
});

describe('filters', () => {
  it('take any of several values, by commas or repetition', async () => {
    const [reports, meetings] = [await idsOf('/v1/activities?type=report&limit=200'), await idsOf('/v1/activities?type=meeting&limit=200')];
    const both = [...reports, ...meetings].sort();
    expect(reports.length * meetings.length).toBeGreaterThan(0);
    expect((await idsOf('/v1/activities?type=report,meeting&limit=200')).sort()).toEqual(both);
    expect((await idsOf('/v1/activities?type=report&type=meeting&limit=200')).sort()).toEqual(both);
  });

  it('with ! are none of the values', async () => {
    const all = await idsOf('/v1/activities?limit=200');
    const reports = await idsOf('/v1/activities?type=report&limit=200');
    expect(await idsOf('/v1/activities?type!=report&limit=200')).toEqual(all.filter((id) => !reports.includes(id)));
  });

  it('hold together', async () => {
    const one = await idsOf('/v1/activities?type=report&limit=200');
    const other = await idsOf('/v1/activities?parties.party=organization/united-nations,organization/secretary-general&limit=200');
    expect(
      await idsOf('/v1/activities?type=report&parties.party=organization/united-nations,organization/secretary-general&limit=200'),
    ).toEqual(one.filter((id) => other.includes(id)));
  });

  it('match dates that overlap', async () => {
    expect(await idsOf('/v1/activities?id=icpd&when=1990/1995')).toEqual(['icpd']);
    expect(await idsOf('/v1/activities?id=icpd&when=1995')).toEqual([]);
  });

  it('find what cites a paragraph', async () => {
    expect(await idsOf('/v1/survey-results?cites=a-58-98/42')).toContain('conference-views-2003');
  });

  it('take a comma within a value after a backslash', async () => {
    const name = 'Guatemala, City of';
    expect(await idsOf(`/v1/places?names.value=${encodeURIComponent(name.replace(',', '\\,'))},Geneva`)).toEqual(['geneva']);
  });

  it('refuse values that the field cannot have', async () => {
    expect(await invalid('/v1/activities?type=reprot')).toMatchObject({ parameter: 'type', suggestion: 'report' });
    expect(await invalid('/v1/activities?when=soon')).toMatchObject({ parameter: 'when' });
    expect(await invalid('/v1/activities?type=')).toMatchObject({ parameter: 'type' });
    expect(await invalid('/v1/activities?type=report,,meeting')).toMatchObject({ parameter: 'type' });
  });
});

describe('parameters', () => {
  it('that are unknown are refused, with near ones', async () => {
    expect(await invalid('/v1/organizations?limt=3')).toMatchObject({ parameter: 'limt', code: 'unknown-parameter', suggestion: 'limit' });
    expect(await invalid('/v1/resolve?q=UNHCR')).toMatchObject({ parameter: 'q', expected: 'name' });
    expect(await invalid('/v1/activities?parties.rol=host')).toMatchObject({ suggestion: 'parties.role' });
    expect(await invalid('/v1/organizations/unhcr?fields=id')).toMatchObject({ parameter: 'fields' });
    for (const path of ['/v1', '/v1/plans', '/v1/problems', '/v1/sources/a-58-98/coverage', '/v1/search', '/v1/conflicts']) {
      expect(await invalid(`${path}?surprise=1`)).toMatchObject({ parameter: 'surprise' });
    }
  });

  it('with one value are refused when given twice', async () => {
    for (const name of ['limit', 'cursor', 'sort', 'asOf', 'knownAt', 'external', 'maybe']) {
      expect(await invalid(`/v1/activities?${name}=1&${name}=1`)).toMatchObject({
        parameter: name,
        detail: expect.stringContaining('more than once'),
      });
    }
  });

  it('are read strictly', async () => {
    for (const limit of ['0', '201', '-1', '1.5', '1e2', '0x10', ' 5', '']) {
      expect(await invalid(`/v1/activities?limit=${encodeURIComponent(limit)}`)).toMatchObject({ parameter: 'limit' });
    }
    expect(await invalid('/v1/activities?maybe=no')).toMatchObject({ parameter: 'maybe', expected: 'true or false' });
    expect(await invalid('/v1/activities?sort=wen')).toMatchObject({ parameter: 'sort', suggestion: 'when' });
  });

  it('come back in meta where they set a clock', async () => {
    expect((await list('/v1/activities?asOf=2003&knownAt=2003-12')).meta).toMatchObject({
      kind: 'activity',
      asOf: '2003',
      knownAt: '2003-12',
    });
    expect(Object.keys((await list('/v1/activities')).meta)).toEqual(['dataset', 'kind']);
  });

  it('narrow what is known and certain', async () => {
    const total = async (query: string) => (await list(`/v1/activities?${query}`)).page.total;
    expect(await total('knownAt=1990')).toBe(0);
    expect(await total('when=2003-06&maybe=false')).toBeLessThan(await total('when=2003-06'));
  });
});

import { openRegister } from '@org/migration-core';
import {
  type Activity,
  type AnyRecord,
  type Conflict,
  type CountedPage,
  type KindName,
  type Organization,
  openClient,
  type Page,
  pagesOf,
  RegisterProblem,
  type SurveyResult,
} from '@org/migration-core/client';
import { loadRegisterData } from '@org/migration-core/data';
import { paragraphAt } from '@org/migration-core/schema';
import { validateAgainst } from '@org/migration-core/validate';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { appOf, openApp } from './open.ts';
import { records } from './small-register.ts';

const register = openRegister(await loadRegisterData());
let client: ReturnType<typeof openClient>;
beforeAll(async () => {
  const app = await openApp();
  client = openClient('http://register.example/', { fetch: (url, init) => app.request(url, init) });
});

const inJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const problemOf = async (asked: Promise<unknown>): Promise<RegisterProblem> => {
  const problem = await asked.catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(RegisterProblem);
  return problem as RegisterProblem;
};

describe('the client answers as the register itself does:', () => {
  it('about', async () => {
    expect(await client.about()).toMatchObject(inJson(await register.about()) as object);
  });

  it('get', async () => {
    const record = await client.get('organization/unhcr');
    expectTypeOf(record).toEqualTypeOf<Organization>();
    expect(record).toEqual(inJson(await register.get('organization/unhcr')));
    expectTypeOf(client.get<string>).returns.resolves.toEqualTypeOf<AnyRecord>();
  });

  it('list, with filters', async () => {
    const page = await client.list('activity', {
      filters: { type: ['conference', 'seminar'], 'status!': 'planned' },
      sort: '-when',
      limit: 3,
    });
    expectTypeOf(page).toEqualTypeOf<Page<Activity>>();
    const where = { and: [{ not: { field: 'status', value: 'planned' } }, { field: 'type', value: ['conference', 'seminar'] }] };
    const { next, ...rest } = await register.list('activity', { where, sort: '-when', limit: 3 });
    expect(page).toMatchObject(inJson(rest) as object);
    expect(page.next === undefined).toBe(next === undefined);
  });

  it('list, with a comma in a value', async () => {
    const { records } = await loadRegisterData();
    const names = [...records.values()].flatMap(({ kind, names }) => names.map(({ value }) => ({ kind, value })));
    const { kind, value } = names.find((name) => name.value.includes(',')) as { kind: KindName; value: string };
    expect((await client.list(kind, { filters: { name: value } })).total).toBe(1);
  });

  it('search', async () => {
    const options = { kinds: ['activity', 'instrument'], limit: 5 } as const;
    expect(await client.search('trafficking', options)).toMatchObject({
      data: inJson((await register.search('trafficking', options)).data),
    });
  });

  it('resolve', async () => {
    expect(await client.resolve('UNHCR')).toEqual(inJson(await register.resolve('UNHCR')));
  });

  it('neighbours', async () => {
    const options = { direction: 'in', relation: 'parties', limit: 4 } as const;
    const { data, total } = await register.neighbours('organization/unhcr', options);
    expect(await client.neighbours('organization/unhcr', options)).toMatchObject({ data: inJson(data), total });
  });

  it('read and explain', async () => {
    const asked = ['instrument/ga-resolution-56-203', '/adoptedOn', { policy: 'latest-said' }] as const;
    expect(await client.read(...asked)).toEqual(inJson(await register.read(...asked)));
    expect(await client.explain(...asked)).toEqual(inJson(await register.explain(...asked)));
  });

  it('conflicts', async () => {
    const page = await client.conflicts({ class: 'contradiction', limit: 2 });
    expectTypeOf(page).toEqualTypeOf<CountedPage<Conflict>>();
    expect(page.data).toEqual(inJson((await register.conflicts({ class: 'contradiction', limit: 2 })).data));
  });

  it('plans', async () => {
    const { next, ...rest } = await register.plans({ outcome: 'none', limit: 2 });
    const page = await client.plans({ outcome: 'none', limit: 2 });
    expect(page).toMatchObject(inJson(rest) as object);
    expect(page.next).toBe(next);
  });

  it('cite', async () => {
    for (const style of [undefined, 'bibtex', 'csl-json', 'ris'] as const) {
      expect(await client.cite('organization/unhcr', style)).toBe(await register.cite('organization/unhcr', style));
    }
    expect(await problemOf(client.cite('organization/unhrc'))).toMatchObject({ status: 404, code: 'RecordNotFound' });
  });

  it('paragraph, path, related, suggest', async () => {
    expect(await client.paragraph('a-58-98/42')).toEqual(
      inJson(paragraphAt(await loadRegisterData(), { source: 'a-58-98', locator: '42' })),
    );
    expect(await client.path('organization/unhcr', 'topic/remittances')).toEqual(
      await register.path('organization/unhcr', 'topic/remittances'),
    );
    expect(await client.path('organization/unhcr', 'organization/unhcr')).toHaveLength(1);
    expect(await client.related('activity/icpd', { limit: 3 })).toEqual(inJson(await register.related('activity/icpd', { limit: 3 })));
    const options = { limit: 2, kinds: ['organization'] } as const;
    expect(await client.suggest('unh', options)).toEqual(inJson(await register.suggest('unh', options)));
  });

  it('validate', async () => {
    const topic = { kind: 'topic', id: 'ports', names: [{ value: 'Ports', role: 'descriptive' }], cite: 'a-58-98/421' };
    const options = { format: 'json' } as const;
    for (const sent of [topic, [topic, topic]]) {
      expect(await client.validate(sent)).toEqual(await validateAgainst(await loadRegisterData(), JSON.stringify(sent), options));
    }
  });

  it('arithmetic, open ends at infinity', async () => {
    const surveys: SurveyResult[] = (await client.list('survey-result')).data as SurveyResult[];
    for (const { id } of surveys) expect(await client.arithmetic(id)).toEqual(await register.arithmetic(id));
  });

  it('coverage', async () => {
    expect(await client.coverage('a-58-98')).toEqual(inJson(await register.coverage('a-58-98')));
    expect(await client.coverage('source/a-58-98')).toEqual(inJson(await register.coverage('a-58-98')));
  });
});

describe('pages', () => {
  it('come one after another, and hold everything once', async () => {
    const ids: string[] = [];
    for await (const page of pagesOf((cursor) => client.list('organization', { limit: 50, cursor }))) {
      expect(page.data.length).toBeLessThanOrEqual(50);
      ids.push(...page.data.map(({ id }) => id));
    }
    const { counts } = await register.about();
    expect([ids.length, new Set(ids).size]).toEqual([counts.organization, counts.organization]);
  });

  it('come one after another of a list of conflicts too', async () => {
    let [found, total] = [0, 0];
    for await (const page of pagesOf((cursor) => client.conflicts({ limit: 20, cursor })))
      [found, total] = [found + page.data.length, page.total];
    expect(found).toBe(total);
  });
});

describe('a problem', () => {
  it('of a record that is not there has suggestions', async () => {
    const problem = await problemOf(client.get('organization/unchr'));
    expect(problem).toMatchObject({ type: '/v1/problems/RecordNotFound', title: 'No such record', status: 404, code: 'RecordNotFound' });
    expect(problem.suggestions).toContain('organization/unhcr');
    expect(problem.message).toBe(problem.detail);
  });

  it('of a parameter names it and what was expected', async () => {
    const { status, code, errors } = await problemOf(client.list('activity', { filters: { tpye: 'seminar' } }));
    expect([status, code]).toEqual([400, 'QueryInvalid']);
    expect(errors).toMatchObject([{ parameter: 'tpye', code: 'unknown-parameter', suggestion: 'type' }]);
  });

  it('of a stale cursor says why', async () => {
    const { next } = await client.list('activity', { limit: 1 });
    const { code, document } = await problemOf(client.list('topic', { limit: 1, cursor: next }));
    expect([code, document.reason]).toEqual(['CursorStale', 'other-query']);
  });

  it.each(['organization/..', 'organization/../plans', 'unhcr', '', 'organization/UNHCR?'])(
    'is told of %j, which is no reference, without asking',
    async (ref) => {
      const silent = openClient('http://register.example', {
        fetch: () => {
          throw new Error('asked');
        },
      });
      expect(await problemOf(silent.get(ref))).toMatchObject({ status: 404, code: 'RecordNotFound' });
    },
  );

  it.each([
    [502, '<html>Bad gateway</html>'],
    [200, '<html>Please log in</html>'],
    [200, 'null'],
    [200, '{}'],
    [500, 'null'],
  ])('is told of a proxy that answers %i with %s', async (status, body) => {
    const proxied = openClient('http://register.example', { fetch: () => new Response(body, { status }) });
    expect(await problemOf(proxied.plans())).toMatchObject({ type: 'about:blank', status });
  });

  it('is not made of a network that fails', async () => {
    const offline = openClient('http://register.example', { fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(offline.plans()).rejects.toThrow(TypeError);
  });
});

it('follows a former reference', async () => {
  const app = await appOf(records);
  const asked: string[] = [];
  const small = openClient('http://register.example', {
    fetch: (url, init) => {
      asked.push(new URL(url).pathname);
      return app.request(url, init);
    },
  });
  expect((await small.get('organization/old-body')).id).toBe('new-body');
  expect(asked).toHaveLength(2);
});

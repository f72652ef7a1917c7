import { readFileSync } from 'node:fs';
import { kinds } from '@org/migration-core';
import { describe, expect, it } from 'vitest';
import { openApp } from './open.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const app = await openApp();

describe('the README', () => {
  it.each([...readme.matchAll(/^curl '(.+)'$/gm)].map(([, url]) => String(url)))('shows %s, which finds something', async (url) => {
    const response = await app.request(url);
    expect(response.status).toBe(200);
    expect(((await response.json()) as { data: unknown }).data).not.toEqual([]);
  });

  it('lists every route and no other', () => {
    const listed = [...readme.matchAll(/^\| (`\/.+?) \|/gm)].flatMap(([, cell]) =>
      [...String(cell).matchAll(/`(\/[^`]*)`/g)].map(([, path]) => path),
    );
    const plurals = Object.values(kinds).map(({ plural }) => plural);
    const ofAnyKind = new RegExp(`^/v1/(?:${plurals.join('|')})(?=$|/:id(?:$|/(?:neighbours|related|read|explain|cite)))`);
    const served = app.routes
      .filter(({ method }) => method === 'GET' || method === 'POST')
      .map(({ path }) => path.replace(ofAnyKind, '/v1/{plural}').replace(/:(\w+)/g, '{$1}'));
    const standing = served.filter((path) => path !== '/' && !/^\/v1\/(health|ready)$/.test(path)).map((path) => path.replace(/\/$/, ''));
    expect([...listed].sort()).toEqual([...new Set(standing)].sort());
  });
});

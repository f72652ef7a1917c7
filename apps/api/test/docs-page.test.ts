import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from './open.ts';
import { document } from './validated.ts';

const executablePath = '/usr/bin/chromium';
const isThere = existsSync(executablePath);
if (!isThere && process.env.CI !== 'true')
  console.warn(`${executablePath} is missing: the docs page is not tried. apt-get install chromium`);

/** Nothing that a browser does by itself reaches for the network. */
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

describe.skipIf(!isThere && process.env.CI !== 'true')('the docs page in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer(getRequestListener((await openApp()).fetch)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath, args: quiet });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  type Seen = { page: Page; foreign: string[]; complaints: string[] };

  /** Opens a page that can reach this server and nothing else. */
  async function open(path: string, width: number): Promise<Seen> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const seen: Seen = { page, foreign: [], complaints: [] };
    await page.route(
      (url) => url.origin !== base && url.protocol !== 'data:' && url.protocol !== 'blob:',
      (route) => {
        seen.foreign.push(route.request().url());
        return route.abort();
      },
    );
    // Violations of the content security policy are told here too.
    page.on('console', (message) => message.type() === 'error' && seen.complaints.push(message.text()));
    page.on('pageerror', ({ message }) => seen.complaints.push(message));
    await page.goto(base + path);
    return seen;
  }

  const isWiderThanItsWindow = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');

  it.each([1280, 390])('%i pixels wide, lists every operation with the network closed', async (width) => {
    const { page, foreign, complaints } = await open('/docs', width);
    await page.waitForSelector('.opblock-tag');
    expect(await page.title()).toBe('API reference · Migration register');
    expect(await isWiderThanItsWindow(page)).toBe(false);
    for (const tag of await page.locator('.opblock-tag').all()) await tag.click();
    const operations = Object.values(document.paths).flatMap((item) => Object.keys(item)).length;
    await expect.poll(() => page.locator('.opblock').count()).toBe(operations);
    expect(await page.locator('.opblock-summary-path').allTextContents()).toEqual(
      expect.arrayContaining(['/v1/organizations/{id}/neighbours/{relation}']),
    );
    expect(await isWiderThanItsWindow(page)).toBe(false);
    expect(await page.locator('.errors-wrapper').count()).toBe(0);
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await page.close();
  });

  it.each([1280, 390])('%i pixels wide, shows the real answer of an operation that is tried out', async (width) => {
    const { page, foreign, complaints } = await open('/docs#/Finding/resolve', width);
    const operation = page.locator('#operations-Finding-resolve');
    await operation.locator('.try-out__btn').click();
    expect(await operation.locator('input').first().inputValue()).toBe('UNHCR');
    await operation.locator('input').first().fill('International Labour Organization');
    await operation.locator('.execute').click();
    const answer = operation.locator('.live-responses-table');
    await answer.waitFor();
    expect(await answer.locator('.response-col_status').last().textContent()).toContain('200');
    const body = await answer.locator('.response-col_description pre').first().textContent();
    expect(JSON.parse(String(body)).data[0]).toMatchObject({ ref: 'organization/ilo' });
    expect(await isWiderThanItsWindow(page)).toBe(false);
    expect(await page.evaluate('localStorage.length + document.cookie.length')).toBe(0);
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await page.close();
  });

  it.each([1280, 390])('%i pixels wide, a problem page fits and asks nobody else', async (width) => {
    const { page, foreign, complaints } = await open('/v1/problems/QueryInvalid', width);
    expect(await page.locator('h1').textContent()).toBe('A question that cannot be asked');
    expect(await page.evaluate("getComputedStyle(document.querySelector('.bar')).backgroundColor")).toBe('rgb(29, 79, 124)');
    expect(await isWiderThanItsWindow(page)).toBe(false);
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    await page.close();
  });

  it('would notice what it looks for: a foreign picture and a script within the page', async () => {
    const { page, foreign, complaints } = await open('/docs', 1280);
    await page.evaluate("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))");
    await page.evaluate("void fetch('https://example.org/').catch(() => undefined)");
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await page.goto('about:blank');
    await page.evaluate("void fetch('https://example.org/').catch(() => undefined)");
    await expect.poll(() => foreign).toEqual(['https://example.org/']);
    await page.close();
  });
});

import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import type { createApp } from '../src/app.ts';
import { expectProblem, standingHeaders } from './expect-problem.ts';
import { openApp } from './open.ts';

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});

const long = (length: number, text = 'a') => text.repeat(length);

/** A path and the status that it must get. */
const paths: readonly [path: string, status: number][] = [
  // Path segments that mean something elsewhere
  ['/v1/organizations/%2f', 404],
  ['/v1/organizations/a%2fb', 404],
  ['/v1/organizations/..%2f..%2fetc%2fpasswd', 404],
  ['/v1/organizations/..%5c..%5cwindows', 404],
  ['/v1/organizations/%2e%2e/%2e%2e/%2e%2e/etc/passwd', 404],
  ['/v1/%2e%2e%2fhealth', 404],
  ['/v1//organizations', 404],
  ['//v1/organizations', 404],
  ['/v1/organizations//unhcr', 404],
  ['/v1/organizations/%00', 404],
  ['/v1/organizations/unhcr%00.json', 404],
  ['/v1/organizations/unhcr%20', 404],
  ['/v1/organizations/UNHCR', 404],
  ['/v1/organizations/unhcr/..;/read', 404],
  ['/v1/organizations/%0d%0aSet-Cookie:%20evil=1', 404],
  ['/v1/organizations/%E2%80%AEunhcr', 404],
  ['/v1/organizations/%F0%9F%92%A9', 404],
  ['/v1/organizations/__proto__', 404],
  ['/v1/organizations/constructor', 404],
  ['/v1/organizations/hasOwnProperty', 404],
  ['/v1/__proto__', 404],
  ['/v1/constructor/prototype', 404],
  ['/v1/problems/__proto__', 404],
  ['/v1/problems/constructor', 404],
  ['/v1/sources/__proto__/paragraphs/__proto__', 404],
  ['/v1/sources/a-58-98/paragraphs/..%2f..', 404],
  ['/v1/survey-results/toString/arithmetic', 404],
  ['/v1/organizations/%2f/cite', 404],
  ['/v1/organizations/UNHCR/related', 404],
  ['/v1/organizations/..%2ftopics%2fremittances/cite?style=ris', 404],
  ['/v1/organizations/%00/related?limit=1', 404],
  ['/v1/organizations/unhcr/cite?style=__proto__', 400],
  ['/v1/organizations/unhcr/cite?style=un%0d%0aX-Evil:%201', 400],
  ['/v1/organizations/unhcr/related?limit=1e3', 400],
  ['/v1/sources/a-58-98/paragraphs/%00', 404],
  ['/v1/sources/A-58-98/paragraphs/42', 404],
  ['/v1/sources/a-58-98/paragraphs/SUMMARY', 404],
  ['/v1/path?from=__proto__&to=constructor', 404],
  ['/v1/path?from=organization%2funhcr%00&to=organization/unhcr', 404],
  ['/v1/suggest?q=%00&kind=__proto__', 400],
  ['/v1/suggest?q=%E2%80%AE%F0%9F%92%A9%00', 200],
  [`/v1/suggest?q=${long(2001)}`, 400],
  ['/v1/conflicts?kind=constructor', 400],
  ['/v1/plans?outcome=__proto__', 400],
  [`/v1/organizations/${long(5000)}`, 404],
  [`/v1/${long(4000, 'a/')}`, 404],
  [`/v1/organizations/${long(9000)}`, 414],
  // Bytes that are no UTF-8
  ['/v1/organizations/%', 400],
  ['/v1/organizations/%zz', 400],
  ['/v1/organizations/%ff', 400],
  ['/v1/organizations/%c0%af', 400],
  ['/v1/organizations/%ed%a0%80', 400],
  ['/%ff', 400],
  ['/v1/search?q=%ff', 400],
  ['/v1/search?q=%', 400],
  ['/v1/search?%ff=1', 400],
  // Parameter names
  ['/v1/organizations?__proto__=1', 400],
  ['/v1/organizations?__proto__[limit]=1', 400],
  ['/v1/organizations?constructor=1', 400],
  ['/v1/organizations?hasOwnProperty=1', 400],
  ['/v1/organizations?=1', 400],
  ['/v1/organizations?!=1', 400],
  ['/v1/organizations?type!!=office', 400],
  ['/v1/organizations?limit[]=1', 400],
  ['/v1/organizations?limit%00=1', 400],
  ['/v1/organizations?names.__proto__=1', 400],
  ['/v1/organizations?%0d%0aX-Evil:%201=1', 400],
  [`/v1/organizations?${long(4000)}=1`, 400],
  ['/v1/organizations?&&&', 200],
  // Limits and cursors
  ['/v1/organizations?limit=1e400', 400],
  ['/v1/organizations?limit=-0', 400],
  ['/v1/organizations?limit=NaN', 400],
  ['/v1/organizations?limit=Infinity', 400],
  ['/v1/organizations?limit=99999999999999999999', 400],
  ['/v1/organizations?limit=%D9%A1', 400],
  ['/v1/organizations?limit=1;drop', 400],
  ['/v1/organizations?limit=1&limit=2', 400],
  ['/v1/organizations?cursor=__proto__', 400],
  ['/v1/organizations?cursor=%00', 400],
  ['/v1/organizations?cursor=Li4uLi4', 400],
  [`/v1/organizations?cursor=${long(7000)}`, 400],
  ['/v1/organizations?cursor=%F0%9F%92%A9', 400],
  // Values
  ['/v1/organizations?sort=__proto__', 400],
  ['/v1/organizations?sort=--id', 400],
  ['/v1/organizations?sort=', 400],
  ['/v1/activities?type=__proto__', 400],
  ['/v1/activities?type=constructor', 400],
  ['/v1/activities?parties.party=../../x', 400],
  ['/v1/activities?when=9999999999', 400],
  ['/v1/activities?when=0000-00-00', 400],
  [`/v1/activities?when=${long(1500, '2003/')}`, 400],
  [`/v1/activities?asOf=${long(3000, '1')}`, 400],
  ['/v1/activities?asOf=%27%20OR%201=1--', 400],
  ['/v1/activities?knownAt=2003-02-30', 400],
  [`/v1/activities?id=${long(3500, 'a,')}a`, 400],
  ['/v1/survey-results?population.size.value=1e400', 400],
  ['/v1/survey-results?population.size.value=NaN', 400],
  ['/v1/conflicts?class=__proto__', 400],
  // Formats and ids
  ['/v1/organizations?format=__proto__', 406],
  ['/v1/organizations?format=constructor', 406],
  ['/v1/organizations?format=', 406],
  ['/v1/organizations?format=csv&format=csv', 406],
  ['/v1/organizations?format=csv%0D%0AX-Evil:%201', 406],
  ['/v1/organizations?ids=__proto__,constructor,toString', 200],
  ['/v1/organizations?ids=%00', 200],
  ['/v1/organizations?ids=..%2F..%2Fetc', 200],
  ['/v1/organizations?ids=', 400],
  [`/v1/organizations?ids=${long(201, 'a,')}a`, 400],
  [`/v1/organizations?ids=${long(5000)}`, 200],
  ['/v1/organizations/unhcr/neighbours?format=csv&relation=parties', 200],
  ['/v1/organizations/unhcr/neighbours/parties%22%0D%0Aevil?format=csv', 400],
  ['/v1/organizations/unhcr/neighbours?relation=__proto__', 400],
  ['/v1/organizations/unhcr/read?path=/__proto__', 400],
  ['/v1/organizations/unhcr/read?path=/constructor/name', 400],
  ['/v1/organizations/unhcr/read?path=/established&policy=__proto__', 400],
  ['/v1/organizations/unhcr/explain?path=/__proto__', 400],
  ['/v1/organizations/unhcr/explain?path=/names/-1', 400],
  [`/v1/organizations/unhcr/explain?path=${long(1500, '/~1~0')}`, 400],
  // Search
  ['/v1/search?q=%00', 200],
  ['/v1/search?q=__proto__', 200],
  ['/v1/search?q=constructor', 200],
  ['/v1/search?q=.*%2B(a%2B)%2B$', 200],
  ['/v1/search?q=%3Cscript%3Ealert(1)%3C/script%3E', 200],
  ['/v1/search?q=%ED%9F%BF%EF%BF%BF', 200],
  [`/v1/search?q=${long(401)}`, 400],
  [`/v1/search?q=${long(7000)}`, 400],
  [`/v1/search?q=${long(100000)}`, 414],
  ['/v1/resolve?name=__proto__', 200],
  [`/v1/resolve?name=${long(301)}`, 400],
];

/** Every header that may appear, with what it may hold: nothing of the request, but for the two URLs. */
const allowedHeaders: Record<string, RegExp> = {
  'access-control-allow-origin': /^\*$/,
  'access-control-expose-headers':
    /^Link,ETag,X-Total-Count,X-Request-Id,RateLimit,RateLimit-Policy,Retry-After,Server-Timing,Location,Allow$/,
  'content-length': /^\d+$/,
  'content-security-policy': /^default-src 'none'; frame-ancestors 'none'$/,
  'cross-origin-resource-policy': /^cross-origin$/,
  'referrer-policy': /^no-referrer$/,
  'server-timing': /^(?:question;dur=\d+\.\d,)*total;dur=\d+\.\d$/,
  'x-request-id': /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
  allow: /^GET, HEAD$/,
  'last-modified': /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/,
  'cache-control': /^(no-store|public, max-age=300, s-maxage=86400, stale-while-revalidate=86400)$/,
  'content-type': /^(application\/((problem|ld)\+)?json|application\/x-ndjson|text\/csv; charset=utf-8; header=present)$/,
  'content-disposition': /^attachment; filename="[a-z0-9-]+\.(csv|ndjson)"$/,
  etag: /^"[0-9a-f-]+"$/,
  link: /^(?:(?:, )?<\/v1[\w/?=&%.~!*'()-]*>; rel="(?:first|prev|next|alternate"; type="(?:application\/((ld\+)?json|x-ndjson)|text\/csv))")+$/,
  location: /^\/v1[\w/?=&%.~!*'()-]*$/,
  vary: /^Accept$/,
  'x-content-type-options': /^nosniff$/,
  'x-total-count': /^\d+$/,
};

async function expectSound(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  for (const [name, value] of response.headers) expect(value, name).toMatch(allowedHeaders[name] ?? /^(?!)/);
  if (response.status >= 400) await expectProblem(response);
  else if (response.headers.get('content-type')?.includes('json') && !response.headers.get('content-type')?.includes('ndjson')) {
    await response.json();
  } else await response.text();
}

describe('hostile input', () => {
  it.each(paths.map(([path, status]) => ({ shown: path.slice(0, 90), path, status })))('$shown gets $status', async ({ path, status }) => {
    const response = await app.request(path);
    await expectSound(response.clone());
    expect(response.status).toBe(status);
  });

  it.each([
    ['If-None-Match', long(65_536)],
    ['If-None-Match', long(10_000, '"x",')],
    ['Accept', `*/*;q=0.1,${long(65_536, 'a/b,')}`],
    ['Origin', 'https://evil.example'],
    ['Host', 'evil.example'],
    ['X-Forwarded-Host', 'evil.example'],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['Range', 'bytes=0-,1-,2-'],
    ['Cookie', long(65_536)],
  ])('in the header %s changes nothing', async (name, value) => {
    const response = await app.request('/v1/topics', { headers: { [name]: value } });
    const plain = await app.request('/v1/topics');
    expect(standingHeaders(response)).toEqual(standingHeaders(plain));
    expect(await response.text()).toBe(await plain.text());
  });

  it('of any text, as segment, name or value, is answered or refused soundly', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('limit', 'unhcr', '/names', 'cursor', ',', '\\,', '!'),
    );
    const encoded = text.map((one) => encodeURIComponent(one.toWellFormed()));
    const route = fc.constantFrom(
      '/v1/organizations',
      '/v1/activities/icpd/read',
      '/v1/activities/icpd/explain',
      '/v1/search',
      '/v1/resolve',
      '/v1/conflicts',
    );
    await fc.assert(
      fc.asyncProperty(route, encoded, encoded, encoded, fc.boolean(), async (path, segment, name, value, isDeep) => {
        await expectSound(await app.request(`${path}${isDeep ? `/${segment}` : ''}?${name}=${value}&path=${value}&q=${segment}`));
        await expectSound(await app.request(`${path}?q=${value}`));
        await expectSound(await app.request(`${path}?q=${value}&format=csv&fields=${name}`));
        await expectSound(await app.request(`${path}?ids=${value}&format=${isDeep ? 'ndjson' : segment}`));
      }),
      { numRuns: runs('Random requests to the API: no 5xx, every 4xx a valid problem', 500) },
    );
  });
});

import { kinds } from '@org/migration-core';

/** A request, and the status that it gets. */
export type Golden = { path: string; status: number; method?: string; headers?: Record<string, string>; body?: string };

/** Requests of every route, good and bad; every runtime must answer them alike, in every representation that the route has. */
export const golden: readonly Golden[] = [
  { path: '/', status: 308 },
  { path: '/health', status: 200 },
  { path: '/v1', status: 200 },
  { path: '/v1/ready', status: 200 },
  { path: '/v1/problems', status: 200 },
  { path: '/v1/problems/QueryInvalid', status: 200 },
  { path: '/v1/organizations?limit=3', status: 200 },
  { path: '/v1/activities?type=conference,seminar&when=2003&sort=-when&limit=5', status: 200 },
  { path: '/v1/activities?parties.party=unicef&status!=planned&asOf=2003&knownAt=2003-12&external=false&maybe=false', status: 200 },
  { path: '/v1/activities?parties.party=organization/unicef&status!=planned&knownAt=2003-12&external=false&maybe=false', status: 200 },
  { path: '/v1/people', status: 200 },
  { path: '/v1/places?cites=a-58-98/42', status: 200 },
  { path: '/v1/organizations/unhcr', status: 200 },
  { path: '/v1/organizations/unhcr', status: 200, method: 'HEAD' },
  { path: '/v1/organizations/unhcr/neighbours?direction=in&limit=4', status: 200 },
  { path: '/v1/activities/icpd/read?path=/when', status: 200 },
  { path: '/v1/activities/icpd/explain?path=/names/0', status: 200 },
  { path: '/v1/search?q=traffick&kind=activity,instrument&limit=3', status: 200 },
  { path: '/v1/resolve?name=UNHCR', status: 200 },
  { path: '/v1/conflicts?limit=3', status: 200 },
  { path: '/v1/plans', status: 200 },
  { path: '/v1/survey-results/conference-views-2003/arithmetic', status: 200 },
  { path: '/v1/sources/a-58-98/coverage', status: 200 },
  { path: '/v1/sources/a-58-98/paragraphs/42', status: 200 },
  { path: '/v1/organizations/unhrc', status: 404 },
  { path: '/v1/organisations', status: 404 },
  { path: '/v1/organizations?limt=3', status: 400 },
  { path: '/v1/organizations?cursor=abc', status: 400 },
  { path: '/v1/organizations/%ff', status: 400 },
  { path: '/v1/organizations', status: 405, method: 'DELETE' },
  { path: '/v1/organizations', status: 405, method: 'POST', body: '{}' },
  { path: '/v1/nothing', status: 404, method: 'PUT', body: 'a'.repeat(100_000) },
  { path: '/v1/topics', status: 406, headers: { Accept: 'image/png' } },
  { path: '/v1/topics?format=pdf', status: 406 },
  { path: `/v1/search?q=${'a'.repeat(9000)}`, status: 414 },
];

/** Lists in pages. Whoever follows `next` to the end, and `prev` back, must see each of their items once, whatever the limit is. */
export const lists: readonly string[] = [
  ...Object.values(kinds).map(({ plural }) => `/v1/${plural}`),
  '/v1/activities?type=conference,seminar&sort=-when',
  '/v1/search?q=migration',
  '/v1/organizations/unhcr/neighbours',
  '/v1/organizations/unhcr/neighbours/parties?direction=in',
  '/v1/conflicts',
];

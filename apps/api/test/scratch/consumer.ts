import { type ApiClient, openApi } from '@org/migration-api/client';
import type { Activity, Organization, SurveyResult } from '@org/migration-core/client';

const api: ApiClient = openApi(process.argv[2] ?? 'http://127.0.0.1:8787');

/** Do two types say exactly the same? */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_ extends true>() => undefined;

// A list, with filters and words.
const list = await api.v1.activities.$get({ query: { type: ['conference', 'seminar'], q: 'migration', sort: '-when', limit: '3' } });
if (!list.ok) throw new Error((await list.json()).title);
const { data: activities, page } = await list.json();
holds<Same<typeof activities, readonly Activity[]>>();
console.log(
  'list',
  list.status,
  activities.length,
  page.limit,
  activities.every(({ type }) => ['conference', 'seminar'].includes(type)),
);

// The next page, by its cursor.
const next = await api.v1.activities.$get({
  query: { type: ['conference', 'seminar'], q: 'migration', sort: '-when', limit: '3', cursor: page.next ?? '' },
});
console.log('next', next.status);

// A record, with the fields of its kind.
const unhcr = await api.v1.organizations[':id'].$get({ param: { id: 'unhcr' } });
if (!unhcr.ok) throw new Error((await unhcr.json()).title);
const { data: organization } = await unhcr.json();
holds<Same<typeof organization, Organization>>();
console.log('get', organization.id, organization.type, organization.names[0]?.cite[0]?.source);

// A record of another kind, under a hyphen.
const survey = await api.v1['survey-results'][':id'].$get({ param: { id: 'inquiry-1995' } });
if (survey.ok) holds<Same<Awaited<ReturnType<typeof survey.json>>['data'], SurveyResult>>();

// A search, with facets.
const search = await api.v1.search.$get({ query: { q: 'trafficking', facets: ['kind'], limit: '2' } });
if (!search.ok) throw new Error((await search.json()).title);
const { data: found, facets = [], hits = [] } = await search.json();
console.log('search', found.length, hits.length, facets.map(({ field }) => field).join(), (facets[0]?.values.length ?? 0) > 1);

// What lies beside a record; where no parameter is required, `query` may be left out.
const neighbours = await api.v1.organizations[':id'].neighbours.$get({ param: { id: 'unhcr' } });
if (neighbours.ok)
  console.log(
    'neighbours',
    (await neighbours.json()).data.every(({ ref }) => ref.includes('/')),
  );

// A problem.
const missing = await api.v1.organizations[':id'].$get({ param: { id: 'unchr' } });
if (missing.ok) throw new Error('There is no such organization.');
const { title, code, suggestions } = await missing.json();
console.log('problem', missing.status, code, title, suggestions?.includes('organization/unhcr'));

// What does not compile.
// @ts-expect-error: there is no such collection
void (() => api.v1.planets.$get());
// @ts-expect-error: a record needs its id
void (() => api.v1.organizations[':id'].$get());
// @ts-expect-error: a name is asked for
void (() => api.v1.resolve.$get({ query: {} }));
// @ts-expect-error: there is no such direction
void (() => api.v1.topics[':id'].neighbours.$get({ param: { id: 'remittances' }, query: { direction: 'up' } }));
// @ts-expect-error: there is no such parameter
void (() => api.v1.plans.$get({ query: { outcom: 'certain' } }));
// @ts-expect-error: an organization has no such field
console.log('no such field', organization.adoptedOn === undefined);

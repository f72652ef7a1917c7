import { type KindName, kindNames, kinds } from '@org/migration-core';
import * as z from 'zod';
import { neighbourParameters, readingParameters } from '../routes/collection.ts';
import { conflictParameters } from '../routes/conflicts.ts';
import { resolveParameters, suggestParameters } from '../routes/search.ts';
import { answerOf, answers, pageOf, recordOf, recordPageOf, titleOf } from './answers.ts';
import { exported } from './exported.ts';
import { file, get, live, type Operation, represented } from './operation.ts';
import { listParameters, oneOf, plainParameters } from './parameters.ts';

/** A record of each kind that shows much in little room, and a place in it: an attested field where the kind has any. */
const shown: Record<KindName, { id: string; path: string; relation: string }> = {
  organization: { id: 'population-division', path: '/parents', relation: 'parties' },
  activity: { id: 'icpd', path: '/when', relation: 'topics' },
  instrument: { id: 'declaration-of-the-hague', path: '/adoptedOn', relation: 'topics' },
  'survey-result': { id: 'conference-views-1999', path: '/responseRate', relation: 'topics' },
  'meeting-session': { id: 'session-b', path: '/names/0', relation: 'topics' },
  source: { id: 'second-coordination-meeting-2003', path: '/date', relation: 'topics' },
  person: { id: 'joseph-chamie', path: '/names/0', relation: 'topics' },
  topic: { id: 'food-security', path: '/names/0', relation: 'topics' },
  place: { id: 'central-asia', path: '/names/0', relation: 'broader' },
  statistic: { id: 'iom-projects-since-1999', path: '/value', relation: 'topics' },
};

const page = { type: 'string', description: 'A page for people.' } as const;
const text = { type: 'string' } as const;
const paged = ['Link', 'X-Total-Count'] as const;

/** Every operation, in the order of the document. */
export const operations: readonly Operation[] = [
  get('/v1', {
    id: 'getIndex',
    tag: 'Service',
    summary: 'Where everything begins',
    description: 'Links to everything that is served, how many records of each kind there are, and the digest of the data.',
    example: '/v1',
    ...represented({ json: answerOf(answers.Index) }),
  }),
  get('/v1/search', {
    id: 'search',
    tag: 'Finding',
    summary: 'Search records of all kinds',
    description:
      'Records that hold all words of `q`, best first, with the reason for each in `hits`. `kind` chooses among kinds and is counted as a facet.',
    parameters: listParameters(),
    example: '/v1/search?q=palermo&kind=instrument&limit=1&highlight=true',
    ...withPage(represented({ json: recordPageOf(z.union([exported('Record'), answers.RecordPart])) })),
  }),
  plain('/v1/suggest', suggestParameters, {
    id: 'suggest',
    tag: 'Finding',
    summary: 'Go on with a query that is being typed',
    example: '/v1/suggest?q=type:confer',
    ...represented({ json: answerOf(answers.Completion) }),
  }),
  plain('/v1/resolve', resolveParameters, {
    id: 'resolve',
    tag: 'Finding',
    summary: 'Find every record that a name may mean',
    example: '/v1/resolve?name=UNHCR',
    ...represented({ json: answerOf(z.array(answers.Candidate)) }),
  }),
  plain('/v1/conflicts', conflictParameters, {
    id: 'listConflicts',
    tag: 'Evidence',
    summary: 'List where the sources differ',
    example: '/v1/conflicts?limit=2',
    ...withPage(represented({ json: pageOf(answers.Conflict) })),
  }),
  get('/v1/plans', {
    id: 'listPlans',
    tag: 'Evidence',
    summary: 'List what was announced, with its outcome',
    ...represented({ json: answerOf(z.array(answers.Plan)) }),
  }),
  ...kindNames.flatMap(collection),
  get('/v1/survey-results/{id}/arithmetic', {
    id: 'checkArithmetic',
    tag: kinds['survey-result'].title,
    summary: 'Check whether the figures of an inquiry add up',
    example: '/v1/survey-results/conference-views-2003/arithmetic',
    ...represented({ json: answerOf(z.array(answers.Invariant)) }),
  }),
  get('/v1/sources/{id}/coverage', {
    id: 'getCoverage',
    tag: kinds.source.title,
    summary: 'Tell what the register has from a document, place by place',
    example: '/v1/sources/second-coordination-meeting-2003/coverage',
    ...represented({ json: answerOf(answers.Coverage) }),
  }),
  get('/v1/sources/{id}/paragraphs/{locator}', {
    id: 'getParagraph',
    tag: kinds.source.title,
    summary: 'Tell what the register has from one place of a document',
    example: '/v1/sources/a-58-98/paragraphs/42',
    ...represented({ json: answerOf(answers.Paragraph) }),
  }),
  get('/v1/problems', {
    id: 'listProblems',
    tag: 'Reference',
    summary: 'List what can go wrong',
    ...represented({ json: answerOf(z.array(answers.ProblemPage)), html: page }),
  }),
  get('/v1/problems/{code}', {
    id: 'getProblem',
    tag: 'Reference',
    summary: 'Explain a problem: what it means and how to mend it',
    example: '/v1/problems/RecordNotFound',
    ...represented({ json: answerOf(answers.ProblemPage), html: page }),
  }),
  get('/v1/schemas', {
    id: 'listSchemas',
    tag: 'Reference',
    summary: 'List the JSON Schemas',
    ...represented({ json: answerOf(z.array(answers.SchemaFile)) }),
  }),
  get('/v1/schemas/{face}/{file}', {
    id: 'getSchema',
    tag: 'Reference',
    summary: 'Get a JSON Schema',
    description: 'The path of its `$id` is the path of this operation, so that references between schemas resolve here.',
    example: '/v1/schemas/public/dataset.schema.json',
    ...file('application/schema+json', { type: 'object' }),
  }),
  get('/v1/openapi.json', {
    id: 'getOpenApi',
    tag: 'Reference',
    summary: 'Get this document',
    ...file('application/json', { type: 'object' }),
  }),
  get('/docs', { id: 'getDocs', tag: 'Reference', summary: 'Read this document and try it out', ...file('text/html', page) }),
  get('/docs/{file}', {
    id: 'getDocsFile',
    tag: 'Reference',
    summary: 'Get a file that the pages for people are made of',
    example: '/docs/pages.css',
    isExampleOfPath: true,
    bodies: { 'text/css': text, 'text/javascript': text, 'image/svg+xml': text, 'text/plain': text },
    headers: ['ETag', 'Cache-Control'],
  }),
  get('/llms.txt', {
    id: 'getLlmsText',
    tag: 'Reference',
    summary: 'Read in plain text what there is',
    ...file('text/plain'),
  }),
  get('/.well-known/api-catalog', {
    id: 'getApiCatalog',
    tag: 'Reference',
    summary: 'Find this document from the host alone (RFC 9727)',
    ...file('application/linkset+json', { type: 'object' }),
  }),
  get('/', {
    id: 'getRoot',
    tag: 'Service',
    summary: 'Go to /v1, or people to /docs',
    bodies: {},
    headers: ['Location', 'Vary'],
  }),
  ...['', '/v1'].flatMap((base) => [
    get(`${base}/health`, {
      id: base === '' ? 'getHealth' : 'getHealthOfV1',
      tag: 'Service',
      summary: 'Is the process alive?',
      example: `${base}/health`,
      ...live(answers.Health),
    }),
    get(`${base}/ready`, {
      id: base === '' ? 'getReadiness' : 'getReadinessOfV1',
      tag: 'Service',
      summary: 'Can the register answer?',
      example: `${base}/ready`,
      refuses: [503],
      ...live(answers.Readiness),
    }),
  ]),
];

/** The operations of one kind. */
function collection(kind: KindName): Operation[] {
  const { plural, title: tag } = kinds[kind];
  const name = titleOf(kind);
  const { id, path, relation } = shown[kind];
  const base = `/v1/${plural}`;
  const of = oneOf(kind);
  const hasAttested = path.lastIndexOf('/') === 0;
  return [
    get(base, {
      id: `list${name}Records`,
      tag,
      summary: `List ${tag.toLowerCase()} records`,
      description: 'Conditions on several fields hold together; without any, the page begins the whole list.',
      parameters: listParameters([kind]),
      // A source lists every place that can be cited.
      example: `${base}?id=${id}${kind === 'source' ? '&fields=names,date' : ''}`,
      ...withPage(represented({ json: recordPageOf(z.union([recordOf(kind), answers.RecordPart])) })),
    }),
    get(`${base}/{id}`, {
      id: `get${name}`,
      tag,
      summary: `Get ${of}`,
      example: `${base}/${id}`,
      ...represented({ json: answerOf(recordOf(kind)) }),
    }),
    plain(`${base}/{id}/neighbours`, neighbourParameters, {
      id: `list${name}Neighbours`,
      tag,
      summary: `List the records beside ${of}`,
      example: `${base}/${id}/neighbours?limit=2`,
      ...withPage(represented({ json: pageOf(answers.Neighbour) })),
    }),
    plain(`${base}/{id}/neighbours/{relation}`, neighbourParameters.omit({ relation: true }), {
      id: `list${name}NeighboursByRelation`,
      tag,
      summary: `List the records beside ${of} by one relation`,
      example: `${base}/${id}/neighbours/${relation}?limit=2`,
      ...withPage(represented({ json: pageOf(answers.Neighbour) })),
    }),
    plain(`${base}/{id}/read`, readingParameters, {
      id: `read${name}`,
      tag,
      summary: `Read one attested field of ${of}`,
      description: 'What the field says under two clocks and a policy, with what speaks against it.',
      example: `${base}/${id}/read?path=${path}`,
      ...(!hasAttested && { isExampleOfPath: true }),
      ...represented({ json: answerOf(answers.Reading) }),
    }),
    plain(`${base}/{id}/explain`, readingParameters, {
      id: `explain${name}`,
      tag,
      summary: `Explain one place of ${of}`,
      description: 'Why the register says what it says there: citations in words, remarks, damage of the text.',
      example: `${base}/${id}/explain?path=${path}`,
      ...represented({ json: answerOf(answers.Explanation) }),
    }),
  ];
}

/** A route that reads its parameters with a schema. */
function plain(path: string, parameters: z.ZodObject, told: Parameters<typeof get>[1]): Operation {
  const example = new URLSearchParams(told.example?.split('?')[1]);
  return get(path, { parameters: plainParameters(parameters, example), ...told });
}

function withPage<T extends { headers: Operation['headers'] }>(answer: T): T {
  return { ...answer, headers: [...answer.headers, ...paged] };
}

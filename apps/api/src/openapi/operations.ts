import { type KindName, kindNames, kinds } from '@org/migration-core';
import * as z from 'zod';
import { citationParameters, citationTypes } from '../representation/citation.ts';
import { neighbourParameters, readingParameters, relatedParameters, relationParameters } from '../routes/collection.ts';
import { conflictParameters, planParameters } from '../routes/conflicts.ts';
import { pathParameters, resolveParameters, suggestParameters } from '../routes/search.ts';
import { recordOf, titleOf } from './answers/parts.ts';
import { answerOf, answers, countedPageOf, pageOf, recordPageOf, validationAnswer } from './answers.ts';
import { type JsonSchema, schemaOf } from './components.ts';
import { exported } from './exported.ts';
import { byMediaType, file, fresh, get, inLines, lines, live, type Operation, post, represented, table } from './operation.ts';
import { formatParameter, idsParameter, listParameters, oneOf, plainParameters } from './parameters.ts';

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
const contextOfTerms: JsonSchema = { type: 'object', required: ['@context'], properties: { '@context': { type: 'object' } } };
const cslItems: JsonSchema = {
  type: 'array',
  description: 'CSL items.',
  minItems: 1,
  items: { type: 'object', required: ['id', 'type', 'title'], properties: { id: text, type: text, title: text } },
};
const paged = ['Link', 'X-Total-Count'] as const;
const graph = answers.LinkedDataGraph;
const aRecord = z.union([exported('Record'), answers.RecordPart]);

/** Records in every format. */
const listOfRecords = (item: z.ZodType) => withPage(represented({ json: recordPageOf(item), ...inLines(item), jsonld: graph }));

/** A topic with a slip, to show what a check finds. */
const sentTopic = {
  kind: 'topic',
  id: 'ports',
  names: [{ value: 'Ports', role: 'descriptive' }],
  broader: ['topic/remitances'],
  cite: 'a-58-98/42',
};

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
    ...listOfRecords(aRecord),
  }),
  plain('/v1/suggest', suggestParameters, {
    id: 'suggest',
    tag: 'Finding',
    summary: 'Go on with a query that is being typed',
    description: 'How the query may go on at the caret, and records whose names begin with what stands before it.',
    example: '/v1/suggest?q=unh',
    ...represented({ json: answerOf(answers.Suggestions) }),
  }),
  plain('/v1/resolve', resolveParameters, {
    id: 'resolve',
    tag: 'Finding',
    summary: 'Find every record that a name may mean',
    example: '/v1/resolve?name=UNHCR',
    ...represented({ json: answerOf(z.array(answers.Candidate)) }),
  }),
  plain('/v1/path', pathParameters, {
    id: 'findPath',
    tag: 'Finding',
    summary: 'Find the shortest chain of references between two records',
    description: 'References are followed in either direction; `data` is empty where nothing links the two.',
    example: '/v1/path?from=organization/unhcr&to=topic/remittances',
    refuses: [308, 404],
    ...represented({ json: answerOf(z.array(answers.PathStep)) }),
  }),
  plain('/v1/conflicts', conflictParameters, {
    id: 'listConflicts',
    tag: 'Evidence',
    summary: 'List where the sources differ',
    example: '/v1/conflicts?limit=2',
    refuses: [308, 404],
    ...withPage(represented({ json: countedPageOf(answers.Conflict), ...inLines(answers.Conflict) })),
  }),
  plain('/v1/plans', planParameters, {
    id: 'listPlans',
    tag: 'Evidence',
    summary: 'List what was announced, with its outcome',
    example: '/v1/plans?limit=2',
    ...withPage(represented({ json: countedPageOf(answers.Plan) })),
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
    summary: 'Tell all that the register says from one place of a document',
    description: '`Link` leads to the places beside it.',
    example: '/v1/sources/a-58-98/paragraphs/42',
    ...withLink(represented({ json: answerOf(answers.Paragraph) })),
  }),
  post('/v1/validate', {
    id: 'validate',
    tag: 'Evidence',
    summary: 'Check records before they are put into the register',
    description:
      'Each record by itself, all that are sent together, and beside what the register has. Nothing is stored. The answer is 200 whatever is found; at most 10 MB and 20,000 records are taken.',
    parameters: [formatParameter(['json', 'ndjson'])],
    sends: {
      'application/json': { schema: schemaOf(z.union([answers.SentRecord, z.array(answers.SentRecord)])), example: [sentTopic] },
      'application/x-ndjson': { schema: lines(answers.SentRecord), example: `${JSON.stringify(sentTopic)}\n` },
    },
    bodies: byMediaType({ json: validationAnswer, ndjson: lines(answers.Finding) }),
    headers: ['Cache-Control', 'Vary'],
    refuses: [406, 415],
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
  get('/v1/context.jsonld', {
    id: 'getContext',
    tag: 'Reference',
    summary: 'Tell what the terms of our linked data stand for',
    ...represented({ jsonld: contextOfTerms, json: contextOfTerms }),
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
  get('/v1/schemas/draft-07/{face}/{file}', {
    id: 'getDraft07Schema',
    tag: 'Reference',
    summary: 'Get a JSON Schema of draft-07',
    description: 'For validators and generators that do not know 2020-12; each file is whole in itself.',
    example: '/v1/schemas/draft-07/public/person.schema.json',
    ...file('application/schema+json', { type: 'object' }),
  }),
  get('/v1/rules/{file}', {
    id: 'getRules',
    tag: 'Reference',
    summary: 'Get the rules that no schema can say, as data, or their schema',
    example: '/v1/rules/rules.json',
    isExampleOfPath: true,
    bodies: { 'application/json': { type: 'object' }, 'application/schema+json': { type: 'object' } },
    headers: ['ETag', 'Cache-Control'],
  }),
  get('/v1/code-lists/{file}', {
    id: 'getCodeList',
    tag: 'Reference',
    summary: 'Get a list of codes, with what each means, as JSON or CSV',
    description: '`index.json` lists them all.',
    example: '/v1/code-lists/basis.json',
    bodies: { 'application/json': { type: ['object', 'array'] }, 'text/csv': table },
    headers: ['ETag', 'Cache-Control'],
  }),
  get('/v1/kit/{file}', {
    id: 'getKit',
    tag: 'Reference',
    summary: 'Get the manifest of the conformance kit, or its schema',
    example: '/v1/kit/manifest.json',
    isExampleOfPath: true,
    bodies: { 'application/json': { type: 'object' }, 'application/schema+json': { type: 'object' } },
    headers: ['ETag', 'Cache-Control'],
  }),
  get('/v1/kit/{part}/{file}', {
    id: 'getKitVectors',
    tag: 'Reference',
    summary: 'Get questions of the conformance kit with their answers',
    example: '/v1/kit/vectors/edtf-comparisons.json',
    isExampleOfPath: true,
    ...file('application/json', { type: 'array' }),
  }),
  get('/v1/kit/{part}/{group}/{file}', {
    id: 'getKitFile',
    tag: 'Reference',
    summary: 'Get a file of the conformance kit that its manifest names',
    example: '/v1/kit/instances/public/topic.json',
    isExampleOfPath: true,
    bodies: { 'application/json': { type: ['object', 'array'] }, 'application/x-ndjson': text },
    headers: ['ETag', 'Cache-Control'],
  }),
  get('/v1/types/{file}', {
    id: 'getTypeDeclarations',
    tag: 'Reference',
    summary: 'Get the types of records for TypeScript',
    example: '/v1/types/register.d.ts',
    isExampleOfPath: true,
    ...file('text/plain', text),
  }),
  get('/v1/types/{language}/{file}', {
    id: 'getTypes',
    tag: 'Reference',
    summary: 'Get the types of records for another language',
    description: '`/v1/index.json` lists the files.',
    example: '/v1/types/python/register.py',
    isExampleOfPath: true,
    ...file('text/plain', text),
  }),
  get('/v1/openapi/{file}', {
    id: 'getComponents',
    tag: 'Reference',
    summary: 'Get the schemas of records as components of an OpenAPI document',
    example: '/v1/openapi/components.json',
    isExampleOfPath: true,
    ...file('application/json', { type: 'object' }),
  }),
  get('/v1/index.json', {
    id: 'listFiles',
    tag: 'Reference',
    summary: 'List every file that describes the records to programs, with its media type',
    ...file('application/json', {
      type: 'array',
      items: { type: 'object', required: ['path', 'type'], properties: { path: text, type: text } },
    }),
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
    bodies: { 'text/plain': text },
    headers: fresh,
  }),
  get('/.well-known/api-catalog', {
    id: 'getApiCatalog',
    tag: 'Reference',
    summary: 'Find this document from the host alone (RFC 9727)',
    bodies: { 'application/linkset+json': { type: 'object' } },
    headers: fresh,
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
      parameters: [...listParameters([kind]), idsParameter],
      // A source lists every place that can be cited.
      example: `${base}?id=${id}${kind === 'source' ? '&fields=names,date' : ''}`,
      ...listOfRecords(z.union([recordOf(kind), answers.RecordPart])),
    }),
    get(`${base}/{id}`, {
      id: `get${name}`,
      tag,
      summary: `Get ${of}`,
      example: `${base}/${id}`,
      ...represented({ json: answerOf(recordOf(kind)), jsonld: answers.LinkedDataNode, csv: table }),
    }),
    plain(`${base}/{id}/neighbours`, neighbourParameters, {
      id: `list${name}Neighbours`,
      tag,
      summary: `List the records beside ${of}`,
      example: `${base}/${id}/neighbours?limit=2`,
      ...withPage(represented({ json: pageOf(answers.Neighbour), ...inLines(answers.Neighbour) })),
    }),
    plain(`${base}/{id}/neighbours/{relation}`, relationParameters, {
      id: `list${name}NeighboursByRelation`,
      tag,
      summary: `List the records beside ${of} by one relation`,
      example: `${base}/${id}/neighbours/${relation}?limit=2`,
      ...withPage(represented({ json: pageOf(answers.Neighbour), ...inLines(answers.Neighbour) })),
    }),
    plain(`${base}/{id}/related`, relatedParameters, {
      id: `list${name}Related`,
      tag,
      summary: `List records that refer to the same as ${of}`,
      description: 'Those first that share the rarest.',
      example: `${base}/${id}/related?limit=1`,
      ...withPage(represented({ json: pageOf(answers.RelatedRecord) })),
    }),
    plain(`${base}/{id}/cite`, citationParameters, {
      id: `cite${name}`,
      tag,
      summary: `Cite ${of}`,
      description: 'A source itself, any other record by the documents that tell of it. `style` or `Accept` says how.',
      example: `${base}/${id}/cite`,
      bodies: Object.fromEntries(Object.entries(citationTypes).map(([style, type]) => [type, style === 'csl-json' ? cslItems : text])),
      headers: [...fresh, 'Vary'],
      refuses: [406],
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
function plain(path: string, parameters: z.core.$ZodObject, told: Parameters<typeof get>[1]): Operation {
  const example = new URLSearchParams(told.example?.split('?')[1]);
  return get(path, { parameters: plainParameters(parameters, example), ...told });
}

/** An answer that may lead to others beside it. */
function withLink<T extends { headers: Operation['headers'] }>(answer: T): T {
  return { ...answer, headers: [...answer.headers, 'Link'] };
}

function withPage<T extends { headers: Operation['headers'] }>(answer: T): T {
  return { ...answer, headers: [...new Set([...answer.headers, ...paged])] };
}

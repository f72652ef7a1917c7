import { kindNames, kinds } from '@org/migration-core';
import manifest from '../../package.json' with { type: 'json' };
import { componentSchemas } from './components.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { formatParameter, type Parameter, parametersOfPath } from './parameters.ts';
import {
  headers,
  type ProblemExamples,
  type Reference,
  type RefusalStatus,
  type Response,
  refusal,
  refusalOfAny,
  sharedResponses,
  withHeaders,
} from './responses.ts';
import { conventions, tagsBefore, tagsBehind } from './words.ts';

/** Asks a path of the app; by GET where nothing else is said. */
export type Ask = (path: string, init?: RequestInit) => Promise<globalThis.Response>;

type Written = Omit<Operation, 'parameters'> & { parameters: readonly (Parameter | Reference)[] };

/** The OpenAPI document of everything that is served. Its examples are what `ask` answers, and the problems given. */
export async function openApiDocument(ask: Ask, examples: ProblemExamples) {
  const { written, shared } = shareParameters(operations.map((operation) => ({ ...operation, parameters: allParameters(operation) })));
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of written)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: await operationOf(operation, ask) };
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    info: {
      title: 'Migration register',
      version: manifest.version,
      summary: 'Who does what on international migration, with a citation for every statement.',
      description: conventions,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The server of this document.' }],
    security: [],
    tags: [...tagsBefore, ...kindNames.map((kind) => ({ name: kinds[kind].title, description: kinds[kind].description })), ...tagsBehind],
    paths,
    components: { schemas: componentSchemas(), parameters: shared, headers, responses: sharedResponses(examples) },
  };
}

const allParameters = ({ path, example, parameters, formats }: Operation): Parameter[] => [
  ...parametersOfPath(path, example?.split('?')[0] ?? ''),
  ...parameters,
  ...(formats ? [formatParameter(formats)] : []),
];

async function operationOf(operation: Written, ask: Ask) {
  const { id, tag, summary, description, parameters, path, formats, sends, refuses = [] } = operation;
  const refused: RefusalStatus[] = [
    ...(path.includes('{id}') ? ([308] as const) : []),
    400,
    ...(path.includes('{') ? ([404] as const) : []),
    ...(formats ? ([406] as const) : []),
    413,
    414,
    431,
    500,
    ...refuses,
  ];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(sends && { requestBody: { required: true, content: contentOf(sends) } }),
    responses: {
      ...(await answersOf(operation, ask)),
      ...Object.fromEntries(refused.map((status) => [status, refusal(status)])),
      default: refusalOfAny,
    },
  };
}

const contentOf = (sent: NonNullable<Operation['sends']>) =>
  Object.fromEntries(Object.entries(sent).map(([type, { schema, example }]) => [type, { schema, examples: { real: { value: example } } }]));

async function answersOf(
  { method, path, bodies, headers: names, example, isExampleOfPath, sends = {} }: Written,
  ask: Ask,
): Promise<Record<string, Response | Reference>> {
  const types = Object.entries(bodies);
  if (types.length === 0) {
    return {
      307: { description: 'Where people go.', headers: withHeaders(...names) },
      308: { description: 'Where programs go.', headers: withHeaders(...names) },
    };
  }
  const [[type, sent] = []] = Object.entries(sends);
  const init = type && sent ? { method: 'POST', headers: { 'Content-Type': type }, body: JSON.stringify(sent.example) } : undefined;
  const asked = init ? path : example;
  const examples =
    asked === undefined || isExampleOfPath
      ? undefined
      : { real: { summary: `${method.toUpperCase()} ${asked}`, value: await answerTo(asked, ask, init) } };
  const content = Object.fromEntries(types.map(([type, schema], i) => [type, { schema, ...(i === 0 && examples && { examples }) }]));
  return {
    200: { description: 'The answer.', headers: withHeaders(...names), content },
    ...(names.includes('ETag') && { 304: { $ref: '#/components/responses/NotModified' } }),
  };
}

async function answerTo(path: string, ask: Ask, init?: RequestInit): Promise<unknown> {
  const response = await ask(path, init);
  if (response.status !== 200) throw new Error(`The example ${path} is answered with ${response.status}: ${await response.text()}`);
  return response.headers.get('Content-Type')?.startsWith('text/') ? response.text() : response.json();
}

/** Parameters that several operations have alike stand once, under their name. Of those that differ the most used one does. */
function shareParameters(all: readonly Operation[]): { written: Written[]; shared: Record<string, Parameter> } {
  const uses = Map.groupBy(
    all.flatMap(({ parameters }) => parameters),
    ({ name }) => name,
  );
  const shared = new Map<string, string>();
  for (const [name, alike] of uses) {
    const variants = [...Map.groupBy(alike, (one) => JSON.stringify(one))].sort(([, a], [, b]) => b.length - a.length);
    const [[most, { length }] = ['', []]] = variants;
    if (length > 1) shared.set(name, most);
  }
  const written = all.map((operation) => ({
    ...operation,
    parameters: operation.parameters.map((one) =>
      shared.get(one.name) === JSON.stringify(one) ? { $ref: `#/components/parameters/${one.name}` } : one,
    ),
  }));
  const sorted = [...shared].sort(([a], [b]) => (a < b ? -1 : 1));
  return { written, shared: Object.fromEntries(sorted.map(([name, text]) => [name, JSON.parse(text) as Parameter])) };
}

import fc from 'fast-check';
import { document, type Operation } from '../validated.ts';
import { bodies } from './bodies.ts';
import { anyText, encoded, type Schema, writtenAs } from './values.ts';

/** A request as it is sent, and what is done to the cursor of its answer for a second one. */
export type Request = {
  url: string;
  init: { method: string; headers: Record<string, string>; body?: Uint8Array<ArrayBuffer> };
  alter: { at: number; to: string };
};

type Parameter = { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema; example?: unknown };

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);
const everyName = [...new Set(operations.flatMap(({ operation }) => parametersOf(operation)).map(({ name }) => name))];
const everyType = [
  ...new Set(operations.flatMap(({ operation }) => Object.values(operation.responses).flatMap(({ content = {} }) => Object.keys(content)))),
];

/** Requests made of the document: its operations with their parameters, most of them as it says, and some as nobody would send them. */
export const requests = (records: readonly string[]): fc.Arbitrary<Request> =>
  // The kinds share most of their operations: what is of one kind only is asked as often as what all have.
  fc.oneof(...[...Map.groupBy(operations, nameOfAll).values()].map(anyOf)).chain((one) =>
    fc.record({
      url: fc.tuple(pathOf(one), queryOf(one.operation)).map(([path, query]) => `http://localhost${path}${query}`),
      init: initOf(one, records),
      alter: fc.record({ at: fc.nat(), to: fc.oneof(fc.constantFrom('', 'A', '.', '%00', 'é'), encoded(anyText)) }),
    }),
  );

/** Any of some operations; one that reads what is sent has more in it to try. */
const anyOf = (alike: typeof operations) => ({
  weight: alike.some(({ operation }) => operation.requestBody) ? 5 : 1,
  arbitrary: fc.constantFrom(...alike),
});

const nameOfAll = ({ path, method }: (typeof operations)[number]) =>
  `${method} ${path.replace(/^\/v1\/[a-z-]+(?=$|\/\{id\}(?:$|\/(?:neighbours|related|read|explain|cite)))/, '/v1/{plural}')}`;

function parametersOf({ parameters = [] }: Operation): Parameter[] {
  return parameters.map((one) => resolved(one as Parameter & { $ref?: string })).map((one) => ({ ...one, schema: resolved(one.schema) }));
}

/** What a reference within the document leads to. */
function resolved<T extends object>(one: T & { $ref?: string }): T {
  if (!one.$ref) return one;
  const steps = one.$ref.slice(2).split('/');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as T;
}

function pathOf({ path, operation }: (typeof operations)[number]): fc.Arbitrary<string> {
  const parameters = parametersOf(operation);
  const segments = path.split('/').map((part) => {
    const parameter = parameters.find(({ name }) => part === `{${name}}`);
    if (!parameter) return fc.constant(part);
    const right = fc.constant(encodeURIComponent(String(parameter.example)));
    return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: encoded(writtenAs(parameter.schema)) });
  });
  const strange = fc.tuple(fc.constantFrom('/', '//', '/.', '/%2e%2e/', ';', '.json', ''), encoded(anyText)).map(([by, text]) => by + text);
  const ending = fc.oneof(
    { weight: 30, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('/') },
    { weight: 1, arbitrary: strange },
  );
  return fc.tuple(...segments, ending).map((parts) => parts.slice(0, -1).join('/') + parts.at(-1));
}

function queryOf(operation: Operation): fc.Arbitrary<string> {
  const told = parametersOf(operation).filter(({ in: place }) => place === 'query');
  const asked = ({ name, schema, example }: Parameter) => encoded(writtenAs(schema, example)).map((value) => `${name}=${value}`);
  const due = told.filter(({ required }) => required).map((one) => fc.option(asked(one), { freq: 12, nil: '' }));
  const free = told.filter(({ required }) => !required);
  const some = fc
    .shuffledSubarray(free, { maxLength: Math.min(3, free.length) })
    .chain((chosen): fc.Arbitrary<string[]> => fc.tuple(...chosen.map(asked)));
  const strange = fc.oneof(
    fc.tuple(fc.constantFrom(...everyName), encoded(anyText)).map(([name, value]) => `${name}=${value}`),
    fc
      .tuple(fc.constantFrom(...everyName), fc.constantFrom('!', '[]', '.', '.lead', '.__proto__', '[__proto__]', ' '))
      .map((pair) => `${pair.join('')}=1`),
    fc.tuple(encoded(anyText), encoded(anyText)).map(([name, value]) => `${name}=${value}`),
    fc.constantFrom(
      '&&',
      '=',
      '?',
      '__proto__=1',
      '__proto__[format]=csv',
      'constructor.prototype.limit=1',
      'format=csv',
      'format=ndjson',
      'format=jsonld',
    ),
  );
  return fc
    .tuple(
      fc.tuple(...due),
      some,
      fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(strange, { maxLength: 3 }) }),
      fc.nat({ max: 20 }),
    )
    .map(([needed, wanted, odd, twice]) => {
      const all = [...needed, ...wanted, ...odd].filter((one) => one !== '');
      const [first] = all;
      return all.length === 0 ? '' : `?${(twice === 0 && first ? [...all, first] : all).join('&')}`;
    });
}

/** What a header can hold at all: nothing that a client cannot send. */
const inHeader = anyText.map((text) => text.replace(/[^\x20-\x7e\xa0-\xff]/g, '').trim());

function initOf({ method, operation }: (typeof operations)[number], records: readonly string[]): fc.Arbitrary<Request['init']> {
  const sent = Object.keys(operation.requestBody?.content ?? {});
  const odd = fc.constantFrom('HEAD', 'OPTIONS', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'QUERY', 'lock', 'G3T');
  const types = fc.oneof(
    fc.constantFrom(...everyType),
    fc.constantFrom(
      '*/*',
      '*/*;q=0',
      'text/*',
      'application/json;q=0.1,text/csv',
      'a/b',
      ';',
      'application/json;q=x',
      ',,,',
      `${'a/b,'.repeat(2000)}*/*`,
    ),
    inHeader,
  );
  const headers = fc.record(
    {
      Accept: types,
      'If-None-Match': fc.oneof(fc.constantFrom('*', '"a"', 'W/"a"', '"', `${'"a",'.repeat(3000)}`), inHeader),
      'If-Modified-Since': fc.oneof(
        fc.constantFrom('Mon, 23 Nov 2026 00:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT', 'now', '-1'),
        inHeader,
      ),
      'X-Request-Id': inHeader,
      Range: fc.constantFrom('bytes=0-0', 'bytes=-1,5-'),
      'Content-Length': fc.constantFrom('0', '-1', '1e9', '70000', '99999999999', 'x'),
      'Content-Encoding': fc.constantFrom('identity', 'gzip', 'x'),
      Origin: inHeader,
      'Access-Control-Request-Method': fc.constantFrom('GET', 'POST', 'x'),
    },
    { requiredKeys: [] },
  );
  const few = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: headers });
  const type = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...(sent.length > 0 ? sent : ['application/json'])) },
    { weight: 1, arbitrary: types },
  );
  return fc
    .tuple(fc.oneof({ weight: 12, arbitrary: fc.constant(method) }, { weight: 1, arbitrary: odd }), few, type, bodies(records))
    .map(([by, some, contentType, body]) => {
      if (by === 'GET' || by === 'HEAD') return { method: by, headers: some };
      return { method: by, headers: { ...some, 'Content-Type': contentType }, ...(body && { body }) };
    });
}

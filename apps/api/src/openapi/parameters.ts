import { fieldNamed, fieldTable, type KindName, kindNames, kinds, maxLimit, type UrlParameter, urlParameters } from '@org/migration-core';
import type * as z from 'zod';
import type { Format } from '../representation/media-types.ts';
import { type JsonSchema, schemaOf } from './components.ts';
import { componentRef } from './exported.ts';

/** A parameter as the document tells it. Members that begin with `x-` say what OpenAPI cannot. */
export type Parameter = {
  name: string;
  in: 'path' | 'query';
  description: string;
  required?: true;
  style?: 'form';
  explode?: false;
  schema: JsonSchema;
  example?: unknown;
  'x-negatable'?: true;
  'x-roles'?: readonly string[];
};

const query = (name: string, description: string, schema: JsonSchema): Parameter => ({ name, in: 'query', description, schema });
const listed = { style: 'form', explode: false } as const;

/** The parameters of a list of records of some kinds, or of all: those that the grammar of the SDK knows. */
export const listParameters = (of?: readonly KindName[]): Parameter[] =>
  urlParameters(of).map((parameter) => {
    const { name, role, isList, shortName } = parameter;
    const roles = role === 'filter' ? rolesOf(name, of) : [];
    const isNegatable = role === 'filter' && isList && !['has', 'missing'].includes(name);
    return {
      ...query(
        name,
        sentence(`${shortName === undefined ? '' : `the same as ${shortName}: `}${describe(parameter)}`),
        schemaFor(parameter),
      ),
      ...(isList && listed),
      ...(isNegatable && { 'x-negatable': true as const }),
      ...(roles.length > 0 && { 'x-roles': roles }),
    };
  });

/** The parameter that asks for records by their ids. */
export const idsParameter: Parameter = {
  ...query('ids', 'Ids of records, answered in that order; beside them go `fields`, `include` and `format` only.', {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    minItems: 1,
    maxItems: maxLimit,
  }),
  ...listed,
};

const describe = ({ name, description, type, values }: UrlParameter): string =>
  type === 'code' && description === 'a code' && values ? `one of the values of \`${name}\`` : description;

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** The roles that may stand behind the name of a reference, as in `party.lead`. */
function rolesOf(name: string, of: readonly KindName[] = kindNames): readonly string[] {
  const roles = fieldNamed(fieldTable, of, name)?.fields.flatMap(({ role }) => role?.values ?? []) ?? [];
  return [...new Set(roles)];
}

/** A value may have a sign before it (`>=40`, `=desa`), so that only codes are told as a closed list. */
function schemaFor({ name, type, isList, values }: UrlParameter): JsonSchema {
  if (name === 'limit') return { type: 'integer', minimum: 1, maximum: maxLimit, default: 25 };
  if (type === 'number' && !isList) return { type: 'integer', minimum: 1, maximum: 1000, default: 20 };
  if (type === 'flag') return { type: 'boolean' };
  const value: JsonSchema = { type: 'string', minLength: 1, ...(values && { enum: [...values] }) };
  return isList ? { type: 'array', items: value, minItems: 1 } : value;
}

/** The parameters that a route reads with a schema; `example` are those of the request that the document shows. */
export function plainParameters(parameters: z.core.$ZodObject, example: URLSearchParams): Parameter[] {
  const { properties = {}, required = [] } = schemaOf(parameters);
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, { description, ...schema }]) => {
    if (!description) throw new Error(`The parameter ${name} has no description.`);
    const isRequired = required.includes(name);
    return {
      ...query(name, description, schema),
      ...(schema.type === 'array' && listed),
      // A form is filled with examples, and what stands in it is sent.
      ...(isRequired && { required: true as const, ...(example.has(name) && { example: example.get(name) }) }),
    };
  });
}

/** The parameter that chooses a representation. */
export const formatParameter = (formats: readonly Format[]): Parameter =>
  query('format', 'The representation; goes before `Accept`.', { type: 'string', enum: [...formats] });

const pathParameters: Readonly<Record<string, Omit<Parameter, 'name' | 'in' | 'required'>>> = {
  id: { description: 'The id of the record, as in its reference behind the `/`.', schema: { $ref: componentRef('Slug') } },
  relation: {
    description: 'The field that holds the references, such as `parties`.',
    schema: { type: 'string', minLength: 1 },
  },
  locator: { description: 'A place of the document.', schema: { $ref: componentRef('Locator') } },
  code: { description: 'The code of a problem, or one that stands in `errors`.', schema: { type: 'string', minLength: 1 } },
  face: { description: 'public: what readers get; authored: what people write.', schema: { type: 'string', enum: ['public', 'authored'] } },
  language: { description: 'The language that the types are for.', schema: { type: 'string', minLength: 1 } },
  part: { description: 'A part of the conformance kit, such as instances or rules.', schema: { type: 'string', minLength: 1 } },
  group: { description: 'What the files there have in common: a face, a rule, a kind.', schema: { type: 'string', minLength: 1 } },
  file: { description: 'The name of the file.', schema: { type: 'string', minLength: 1 } },
};

/** The parameters of a path such as `/v1/topics/{id}`, as they stand in a path that is an example of it. */
export function parametersOfPath(path: string, example: string): Parameter[] {
  const values = example.split('/');
  return path.split('/').flatMap((part, i): Parameter[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return [];
    const known = pathParameters[name];
    if (!known) throw new Error(`The path parameter ${name} has no description.`);
    return [{ name, in: 'path', required: true, ...known, example: decodeURIComponent(values[i] ?? '') }];
  });
}

/** What a kind is called in a sentence: `an organization`, `a survey result`. */
export const oneOf = (kind: KindName) => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kinds[kind].title.toLowerCase()}`;

import { nearestFew, type ParameterFault, QueryInvalid } from '@org/migration-core';
import * as z from 'zod/mini';
import type { QueryString } from '../http/query-string.ts';
import { ParametersInvalid } from './parameters-invalid.ts';
import { reads } from './reads.ts';

/** One text of a URL. */
export const text = z.string().check(z.minLength(1), z.maxLength(400));

/** A whole number, written in digits. */
export const wholeNumber = (least: number, most: number) =>
  z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,9}$/, { abort: true })), z.transform(Number)),
    z.int().check(z.minimum(least), z.maximum(most)),
  );

/** `true` or `false`. */
export const flag = z.pipe(
  z.pipe(
    z.enum(['true', 'false']),
    z.transform((value) => value === 'true'),
  ),
  z.boolean(),
);

/** Several values, by commas or repetition. */
export const listOf = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.minLength(1), z.maxLength(most));

/** A parameter that must be given, and what it means. */
export const required = <T extends z.ZodMiniType>(schema: T, description: string): T => schema.check(z.meta({ description }));

/** A parameter that may be left out, and what it means. */
export const optional = <T extends z.ZodMiniType>(schema: T, description: string) => required(z.optional(schema), description);

/** What says which page of a list is wanted. */
export const pageParameters = {
  limit: optional(wholeNumber(1, 200), 'Items of a page; 25 where left out.'),
  cursor: optional(text, 'Where a page begins: the `next` or `previous` of another one.'),
};

/** The parameters of a route by name; all optional ones say so. */
type Parameters = z.ZodMiniObject<Record<string, z.ZodMiniType>>;

/** The parameters of a route, as a client writes them. */
type WrittenAs<P extends Parameters> = Listed<Pick<z.input<P>, keyof z.input<P> & keyof P['shape']>> & { format?: string };

/** The members of a type one by one, as an editor shows them best. */
type Listed<T> = { [K in keyof T]: T[K] };

/** Reads parameters that are no query of records. Every one is looked at, so that all that is wrong is told at once. */
export const readsPlain = <P extends Parameters>(parameters: P) =>
  reads<WrittenAs<P>, z.output<P>>((c) => readPlain(parameters, c.get('query'), c.get('format') !== undefined));

function readPlain<P extends Parameters>(parameters: P, query: QueryString, hasFormat: boolean): z.output<P> {
  const names = Object.keys(parameters.shape);
  const faults: ParameterFault[] = [];
  const given: Record<string, unknown> = {};
  for (const [name, values] of query) {
    if (name === 'format' && hasFormat) continue;
    if (!names.includes(name)) faults.push(unknownParameter(name, names));
    else if (isList(parameters.shape[name])) given[name] = values.flatMap((value) => value.split(','));
    else if (values.length === 1) given[name] = values[0];
    else faults.push({ code: 'repeated-parameter', error: invalid(name, 'it is given more than once', 'one value') });
  }
  const repeated = new Set(faults.map(({ error }) => error.parameter));
  const read = parameters.safeParse(given);
  for (const issue of read.error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (!repeated.has(name)) faults.push({ code: 'invalid-value', error: faultOf(name, issue, given[name]) });
  }
  if (faults.length > 0) throw new ParametersInvalid(faults);
  return read.data as z.output<P>;
}

const isList = (schema: z.core.$ZodType | undefined): boolean =>
  schema instanceof z.ZodMiniArray || (schema instanceof z.ZodMiniOptional && isList(schema.def.innerType));

function unknownParameter(name: string, names: readonly string[]): ParameterFault {
  const expected = names.length > 1 ? `one of ${names.join(', ')}` : (names[0] ?? 'no parameter');
  return {
    code: 'unknown-parameter',
    error: invalid(name.slice(0, 60), 'there is no such parameter here', expected, nearestFew(name, names)),
  };
}

function faultOf(name: string, issue: z.core.$ZodIssue, given: unknown): QueryInvalid {
  if (given === undefined) return invalid(name, 'it is missing', 'a value');
  const shown = `"${[given].flat().join(',').slice(0, 40)}"`;
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const wrong = [given].flat()[Number(issue.path[1] ?? 0)];
      return invalid(name, `${shown} is not allowed here`, `one of ${values.join(', ')}`, nearestFew(String(wrong), values));
    }
    case 'too_small':
      return invalid(name, given === '' ? 'it is empty' : `${shown} is too small`, `at least ${issue.minimum}`);
    case 'too_big':
      return invalid(name, `${shown} is too ${issue.origin === 'string' ? 'long' : 'large'}`, `at most ${issue.maximum}`);
    case 'invalid_format':
      return invalid(name, `${shown} is no whole number`, 'a whole number such as 50');
    default:
      return invalid(name, `${shown} cannot be read`, issue.message);
  }
}

const invalid = (parameter: string, problem: string, expected: string, suggestions: readonly string[] = []) =>
  new QueryInvalid({ parameter, problem, expected, suggestions });

import { nearestFew, type ParameterFault, QueryInvalid } from '@org/migration-core';
import * as z from 'zod';
import type { QueryString } from '../http/query-string.ts';
import { ParametersInvalid } from './parameters-invalid.ts';
import { reads, type Written } from './reads.ts';

/** One text of a URL. */
export const text = z.string().min(1).max(400);

/** A whole number, written in digits. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { abort: true })
    .transform(Number)
    .pipe(z.int().min(least).max(most));

/** `true` or `false`. */
export const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .pipe(z.boolean());

/** What says which page of a list is wanted. */
export const pageParameters = {
  limit: wholeNumber(1, 200).optional().meta({ description: 'Items of a page; 25 where left out.' }),
  cursor: text.optional().meta({ description: 'Where a page begins: the `next` or `previous` of another one.' }),
};

/** Several values, by commas or repetition. */
export const listOf = <T extends z.ZodType>(item: T, most: number) => z.array(item).min(1).max(most);

/** The parameters of a route by name; all optional ones say so. */
type Parameters = z.ZodObject<Record<string, z.ZodType>>;

/** The parameters of a route, as a client writes them. */
type WrittenAs<P extends Parameters> = { [K in keyof z.input<P>]: z.input<P>[K] } & Written;

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

const isList = (schema: z.ZodType | undefined): boolean =>
  schema instanceof z.ZodArray || (schema instanceof z.ZodOptional && isList(schema.unwrap() as z.ZodType));

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

import type * as z from 'zod';
import { type Finding, type FindingCode, finding, findingWords } from './findings.ts';
import { lengthen } from './schema/faces.ts';
import { type KindName, kindNames } from './schema/id.ts';
import { type AnyRecord, kinds } from './schema/kinds.ts';
import { authoredPath, toPointer } from './schema/pointer.ts';
import { type Shape, shapeOf } from './schema/shape.ts';
import { forbiddenCharacter } from './schema/text.ts';
import { nearest } from './suggest.ts';

/**
 * Reads one authored record. Returns the public record, or every finding of its schema with JSON
 * Pointers into the value that was given.
 *
 * @example
 * ```ts
 * import { validateRecord } from '@org/migration-core';
 *
 * const { record, findings } = validateRecord({ kind: 'topic', id: 'Remittances' });
 * console.log(record, findings.map(({ code, path }) => `${code} ${path}`));
 * // undefined [ 'format /id', 'missing-field /names', 'missing-field /cite' ]
 * ```
 */
export function validateRecord(authored: unknown, file?: string): { record?: AnyRecord; findings: Finding[] } {
  if (typeof authored !== 'object' || authored === null || Array.isArray(authored)) {
    return { findings: [finding('wrong-type', '', { message: 'a record is a JSON object' }, file)] };
  }
  const kind = (authored as { kind?: unknown }).kind;
  if (kind === undefined) return { findings: [finding('missing-field', '', { field: 'kind' }, file)] };
  if (!kindNames.includes(kind as KindName)) {
    const guess = nearest(String(kind), kindNames);
    return { findings: [finding('unknown-kind', '/kind', { kind: String(kind), expected: kindNames.join(', '), ...(guess && { suggestion: guess }) }, file)] };
  }
  const schema: z.ZodType = kinds[kind as KindName].schema;
  const result = schema.safeParse(lengthen(kind as KindName, authored));
  if (result.success) return { record: result.data as AnyRecord, findings: [] };
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, authored, schema, file));
  const seen = new Set<string>();
  return { findings: findings.filter(({ code, path, args }) => !seen.has(`${code}${path}${args.field}`) && seen.add(`${code}${path}${args.field}`)) };
}

function findingsOf(issue: z.core.$ZodIssue, authored: unknown, schema: z.ZodType, file?: string): Finding[] {
  const path = issue.path as (string | number)[];
  const place = authoredPath(authored, path);
  const pointer = toPointer(place);
  const make = (code: FindingCode, args: Record<string, string | number>) => [finding(code, pointer, args, file)];
  const value = brief(valueOf(authored, place));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) => {
        const guess = nearest(key, known);
        return finding('unknown-field', toPointer([...place, key]), { field: key, ...(guess && { suggestion: guess }) }, file);
      });
    }
    case 'invalid_type':
      if (issue.input === undefined && place.length < path.length) {
        const hint = path.at(-1) === 'cite' && path.length > 1 ? '; a record that cites several paragraphs says of each statement which one states it' : '';
        return make('missing-field', { field: String(path.at(-1)), hint });
      }
      return make('wrong-type', { message: `${value} is not of type ${issue.expected}` });
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (place.length < path.length) return make('missing-field', { field: String(path.at(-1)) });
      const guess = nearest(value.replaceAll('"', ''), allowed);
      return make('value-not-allowed', { value, expected: allowed.join(', '), ...(guess && { suggestion: guess }) });
    }
    case 'too_big':
    case 'too_small':
      return make('out-of-bounds', { message: `${value}: ${issue.message}` });
    case 'custom': {
      const rule = (issue.params as { rule?: string } | undefined)?.rule;
      if (rule === undefined || !Object.hasOwn(findingWords, rule)) return make('format', { value, message: issue.message });
      const codePoint = forbiddenCharacter.exec(String(valueOf(authored, place)))?.[0].codePointAt(0);
      return make(rule as FindingCode, { value, message: issue.message, ...(codePoint !== undefined && { codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` }) });
    }
    case 'invalid_format':
      return make('format', { value, message: issue.message });
    default:
      return make('wrong-type', { message: `${value}: ${issue.message}` });
  }
}

const valueOf = (root: unknown, path: readonly (string | number)[]) =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)[part], root);

/** A value as it can be shown in one line of a message. */
function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The names of the fields that the schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let here: z.ZodType | undefined = schema;
  for (const part of path) {
    const shape: Shape | undefined = here && shapeOf(here);
    here = shape?.type === 'object' ? shape.fields[String(part)] : shape?.type === 'array' ? shape.element : undefined;
  }
  const last = here && shapeOf(here);
  return last?.type === 'object' ? Object.keys(last.fields) : [];
}

import type * as z from 'zod/mini';
import { type Finding, type FindingCode, finding, findingWords } from '../findings.ts';
import { authoredPath, toPointer, valueAt } from '../schema/pointer.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { forbiddenCharacter } from '../schema/text.ts';
import { nearest } from '../text/suggest.ts';

/** A value, the schema that refused it, and the value as it is written, which pointers lead into. */
export type Refused = { schema: z.ZodMiniType; value: unknown; authored: unknown; file?: string | undefined };

/** The findings of a refused value, each once. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], refused: Refused): Finding[] {
  const faults = issues.flatMap((issue) => faultsOfIssue(issue, refused));
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.path} ${fault.args.field}`, fault])).values()];
}

function faultsOfIssue(issue: z.core.$ZodIssue, { schema, value: root, authored, file }: Refused): Finding[] {
  const path = issue.path as (string | number)[];
  const place = path.includes('cite') ? citationPlace(root, authored, path) : authoredPath(authored, path);
  if (!place) return [];
  const make = (code: FindingCode, args: Record<string, string | number>) => [finding(code, toPointer(place), args, file)];
  const found = valueAt(root, toPointer(path));
  const value = brief(found);
  if (found === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const hint =
      path.at(-1) === 'cite' && path.length > 1
        ? '; a record that cites several paragraphs says of each statement which one states it'
        : '';
    return make('missing-field', { field: String(path.at(-1)), hint });
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) =>
        finding('unknown-field', toPointer([...place, key]), { field: clip(key), ...guess(key, known) }, file),
      );
    }
    case 'invalid_type': {
      const own = ownWords(issue.message);
      if (own) return make('format', { value, message: own });
      return make('wrong-type', { message: `${value} is not ${typeWords[issue.expected] ?? issue.expected}` });
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return make('value-not-allowed', { value, expected: allowed.join(', '), ...(typeof found === 'string' && guess(found, allowed)) });
    }
    case 'too_big':
      return make('out-of-bounds', { message: `${sizeWords(found, value, 'much')}; the most is ${issue.maximum}` });
    case 'too_small':
      return make('out-of-bounds', { message: `${sizeWords(found, value, 'little')}; the least is ${issue.minimum}` });
    case 'custom': {
      const rule = (issue.params as { rule?: string } | undefined)?.rule;
      if (rule === undefined || !Object.hasOwn(findingWords, rule)) return make('format', { value, message: issue.message });
      const codePoint = forbiddenCharacter.exec(String(found))?.[0].codePointAt(0);
      return make(rule as FindingCode, {
        value,
        message: issue.message,
        ...(codePoint !== undefined && { codePoint: codePointName(codePoint) }),
      });
    }
    default:
      return make('format', { value, message: ownWords(issue.message) ?? 'is not written in the form that belongs here' });
  }
}

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What a schema of ours says; zod's own words are not meant for readers. */
const ownWords = (message: string) => (message.startsWith('Invalid ') || message.startsWith('Too ') ? undefined : message);

function sizeWords(found: unknown, value: string, too: 'much' | 'little'): string {
  if (typeof found === 'string') return `${value} has ${found.length} characters`;
  if (Array.isArray(found)) return `the list has ${found.length} items`;
  return `${value} is too ${too}`;
}

/**
 * Where a refused citation is written. Statements inherit the one of their record, and the record collects those
 * of its statements, so that one fault comes up in several places; it is reported in its own only.
 */
function citationPlace(root: unknown, authored: unknown, path: (string | number)[]): (string | number)[] | undefined {
  const at = path.indexOf('cite') + 1;
  const list = authoredPath(authored, path.slice(0, at));
  const [index, ...rest] = path.slice(at);
  if (index === undefined) return list;
  const written = valueAt(authored, toPointer(list));
  const cite = valueAt(root, toPointer(path.slice(0, at + 1)));
  if (list.at(-1) !== 'cite') return undefined;
  if (written === cite) return authoredPath(authored, [...list, ...rest]);
  const position = Array.isArray(written) ? written.indexOf(cite) : -1;
  return position < 0 ? undefined : authoredPath(authored, [...list, position, ...rest]);
}

function guess(wanted: string, candidates: readonly string[]): { suggestion?: string } {
  const suggestion = nearest(wanted, candidates);
  return suggestion === undefined ? {} : { suggestion };
}

/** A text cut to what fits into a message. */
export const clip = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

/** A value as it can be shown in one line of a message. */
export const brief = (value: unknown): string =>
  typeof value === 'number' ? String(value) : clip(JSON.stringify(value, writable) ?? 'nothing');

const writable = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

const codePointName = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** The names of the fields that the schema knows at a path. */
function fieldsAt(schema: z.ZodMiniType, path: readonly (string | number)[]): string[] {
  let here: z.ZodMiniType | undefined = schema;
  for (const part of path) {
    const shape: Shape | undefined = here && shapeOf(here);
    here = shape?.type === 'object' ? shape.fields[String(part)] : shape?.type === 'array' ? shape.element : undefined;
  }
  const last = here && shapeOf(here);
  return last?.type === 'object' ? Object.keys(last.fields) : [];
}

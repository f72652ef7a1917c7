import type * as z from 'zod/mini';
import { type Finding, finding } from '../findings.ts';
import { lengthen } from '../schema/faces.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { nearest } from '../text/suggest.ts';
import { brief, clip, faultsOf } from './faults.ts';
import { countValues, isDeeperThan, maxDepth, maxValues } from './limits.ts';

/**
 * Reads one authored record. Returns the public record, or every finding of its schema with JSON
 * Pointers into the value that was given.
 *
 * @example
 * ```ts
 * import { validateRecord } from '@org/migration-core/load';
 *
 * const { record, findings } = validateRecord({ kind: 'topic', id: 'Remittances' });
 * console.log(record, findings.map(({ code }) => code).join(', '));
 * // undefined format, missing-field, missing-field
 * ```
 */
export function validateRecord(authored: unknown, file?: string): { record?: AnyRecord; findings: Finding[] } {
  if (typeof authored !== 'object' || authored === null || Array.isArray(authored)) {
    return { findings: [finding('wrong-type', '', { message: 'a record is a JSON object' }, file)] };
  }
  if (isDeeperThan(maxDepth, authored)) return { findings: [finding('json-too-deep', '', { limit: maxDepth }, file)] };
  if (countValues(authored, maxValues) > maxValues) return { findings: [finding('too-many-values', '', { limit: maxValues }, file)] };
  const kind = (authored as { kind?: unknown }).kind;
  if (kind === undefined) return { findings: [finding('missing-field', '', { field: 'kind' }, file)] };
  if (typeof kind !== 'string') return { findings: [finding('wrong-type', '/kind', { message: `${brief(kind)} is not a text` }, file)] };
  if (!isKind(kind)) {
    const suggestion = nearest(kind, kindNames);
    return {
      findings: [
        finding('unknown-kind', '/kind', { kind: clip(kind), expected: kindNames.join(', '), ...(suggestion && { suggestion }) }, file),
      ],
    };
  }
  const schema: z.ZodMiniType = schemas[kind];
  const value = lengthen(kind, authored);
  const result = schema.safeParse(value);
  if (result.success) return { record: result.data as AnyRecord, findings: [] };
  return { findings: faultsOf(result.error.issues, { schema, value, authored, file }) };
}

const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name);

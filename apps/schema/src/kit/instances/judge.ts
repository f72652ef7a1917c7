import { type KindName, kindNames, toPointer } from '@org/migration-core';
import { type Finding, validateRecord } from '@org/migration-core/load';
import { codecOf, schemas } from '@org/migration-core/schema';
import * as z from 'zod';
import type { Face } from '../../json-schema/address.ts';
import type { Verdict } from '../kit-case.ts';

/** A verdict, and all that led to it. */
export type Judged = Verdict & { findings: readonly Finding[] };

/** What the register says of a record in one face. The code is left out where only the face is wrong: its readers take both. */
export function judge(face: Face, kind: KindName, value: unknown): Judged {
  const valid = isRecordOf(face, kind, value);
  const { findings } = validateRecord(value);
  if (valid && findings.length > 0) throw new Error(`A ${kind} in its ${face} face is valid, and has findings.`);
  return { valid, findings, ...(findings[0] && { code: findings[0].code, pointer: findings[0].path }) };
}

const isRecordOf = (face: Face, kind: KindName, value: unknown): boolean =>
  face === 'public' ? schemas[kind].safeParse(value).success : z.safeDecode(codecOf(kind), value as never).success;

/** The same of a list of records. */
export function judgeAll(face: Face, values: unknown): Judged {
  if (!Array.isArray(values)) return { valid: false, findings: [] };
  const verdicts = values.map((value) => {
    const kind = kindNames.find((name) => name === (value as { kind?: unknown } | null)?.kind);
    // What is of no kind fits the schema of none.
    return judge(face, kind ?? 'topic', value);
  });
  const at = verdicts.findIndex(({ valid }) => !valid);
  const { code, pointer = '' } = verdicts[at] ?? {};
  return {
    valid: at < 0,
    findings: verdicts.flatMap(({ findings }) => findings),
    ...(code && { code, pointer: toPointer([at]) + pointer }),
  };
}

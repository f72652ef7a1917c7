import { readFileSync } from 'node:fs';
import { kindNames } from '@org/migration-core';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The emitted schemas of the public face, compiled by ajv. */
export function acceptors(): Readonly<Record<string, (value: unknown) => boolean>> {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const schemaOf = (kind: string) => JSON.parse(readFileSync(new URL(`../schemas/public/${kind}.schema.json`, import.meta.url), 'utf8'));
  return Object.fromEntries(kindNames.map((kind) => [kind, ajv.compile(schemaOf(kind))]));
}

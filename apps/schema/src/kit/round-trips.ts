import { isDeepStrictEqual } from 'node:util';
import { type AnyRecord, type Dataset, type KindName, kindNames } from '@org/migration-core';
import { lengthen, schemas, shorten } from '@org/migration-core/schema';
import { examplesOf } from '../json-schema/examples.ts';
import { schemasOf } from '../json-schema/schema-files.ts';
import { sampleOf } from './instances/sample.ts';
import { type Cases, printed, type RoundTripCase } from './kit-case.ts';

/** Records that are read and written again: as they are, with what a reader does not know, and from one face into the other. */
export function roundTripCases(dataset: Dataset): Cases<RoundTripCase> {
  const schemas = schemasOf('public', dataset);
  const examples = examplesOf(dataset, 'public');
  const files = new Map<string, string>();
  const cases = kindNames.flatMap((kind): RoundTripCase[] => {
    const root = schemas[kind];
    const whole = record(kind, withoutDamage(sampleOf({ node: root, root }, 'whole')));
    const real = record(kind, withoutDamage(examples[kind]));
    const unknown = withUnknownFields(whole);
    const path = (name: string) => `round-trips/${kind}/${name}.json`;
    const add = (name: string, value: unknown) => {
      files.set(path(name), printed(value));
      return path(name);
    };
    const pair = (name: string, shown: AnyRecord, shows: string): RoundTripCase[] => {
      const authored = shorten(shown);
      if (!isDeepStrictEqual(lengthen(kind, authored), shown))
        throw new Error(`The ${name} ${kind} does not come back from its short face.`);
      const [long, short] = [add(`${name}.public`, shown), add(`${name}.authored`, authored)];
      return [
        {
          id: `${kind}/${name}/shorten`,
          type: 'round-trip',
          file: long,
          schema: kind,
          conversion: 'public-to-authored',
          equals: short,
          shows,
        },
        {
          id: `${kind}/${name}/lengthen`,
          type: 'round-trip',
          file: short,
          schema: kind,
          conversion: 'authored-to-public',
          equals: long,
          shows,
        },
      ];
    };
    const kept = add('unknown-fields.public', unknown);
    return [
      ...pair('whole', whole, 'A record with every field.'),
      ...pair('real', real, 'A record of the register.'),
      {
        id: `${kind}/unknown-fields/keep`,
        type: 'round-trip',
        file: kept,
        schema: kind,
        conversion: 'keep',
        equals: kept,
        shows: 'Fields that a reader does not know, at every depth: it writes them as it read them.',
      },
    ];
  });
  return { cases, files };
}

/** The record as the uniform face spells it: its citations and those of its statements each once, in their order. */
function record(kind: KindName, value: unknown): AnyRecord {
  const { data } = schemas[kind].safeParse(lengthen(kind, value));
  if (!data) throw new Error(`The sample of ${kind} is none.`);
  return JSON.parse(JSON.stringify(data)) as AnyRecord;
}

/** Damage is told by the source alone, and put beside citations when records are linked. */
const withoutDamage = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, item) => (key === 'damage' && typeof item?.[0] === 'string' ? undefined : item)));

function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, item]) => [key, withUnknownFields(item)] as const);
  return { ...Object.fromEntries(fields), 'x-later': { list: [1, 2.5, null, 'text'], isLater: true } };
}

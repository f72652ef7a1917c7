/** Verdicts of the core itself, by its zod schemas: the whole of what the register says, and not only what a schema can say. */
import { type KindName, kindNames } from '@org/migration-core';
import { codecOf, schemas } from '@org/migration-core/schema';
import * as z from 'zod';
import { run } from './ndjson.ts';

const accepts = (face: string, kind: KindName | undefined, value: unknown): boolean => {
  if (kind === undefined) return false;
  return face === 'public' ? schemas[kind].safeParse(value).success : z.safeDecode(codecOf(kind), value as never).success;
};

await run({
  add: () => undefined,
  accepts: (schema, instance) => {
    const [, face = '', subject] = schema.split('/');
    const named = (name: unknown) => kindNames.find((kind) => kind === name);
    if (subject !== 'dataset' && subject !== 'bundle') return accepts(face, named(subject), instance);
    return Array.isArray(instance) && instance.every((record) => accepts(face, named(record?.kind), record));
  },
});

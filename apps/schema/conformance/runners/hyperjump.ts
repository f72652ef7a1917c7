/** Verdicts of @hyperjump/json-schema, in both drafts. */
import { registerSchema, type SchemaObject, type Validator, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/draft-07';
import { run } from './ndjson.ts';

const ids = new Map<string, string>();
const validators = new Map<string, Validator>();

await run({
  add: (name, document) => {
    ids.set(name, document.$id);
    registerSchema(document as unknown as SchemaObject);
  },
  accepts: async (schema, instance) => {
    const id = ids.get(schema) as string;
    const validator = validators.get(id) ?? (await validate(id));
    validators.set(id, validator);
    return validator(instance as never).valid;
  },
});

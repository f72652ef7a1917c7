/** Verdicts of ajv 6, the version that most installations still have. */
import Ajv from 'ajv-6';
import { run } from './ndjson.ts';

const ajv = new Ajv({ schemaId: '$id', format: false });
const ids = new Map<string, string>();

await run({
  add: (name, document) => {
    ids.set(name, document.$id);
    ajv.addSchema(document);
  },
  accepts: (schema, instance) => ajv.validate(ids.get(schema) as string, instance) === true,
});

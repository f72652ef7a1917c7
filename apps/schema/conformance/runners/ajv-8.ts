/** Verdicts of ajv 8, in both drafts, with every schema held to its strict mode. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { run } from './ndjson.ts';

const options = { strict: true, strictRequired: false, allowUnionTypes: true } as const;
const [later, earlier] = [new Ajv2020(options), new Ajv(options)];
for (const one of [later, earlier]) addFormats.default(one);
const ids = new Map<string, { ajv: Ajv; id: string }>();

await run({
  add: (name, document) => {
    const ajv = document.$schema.includes('2020-12') ? later : earlier;
    ids.set(name, { ajv, id: document.$id });
    ajv.addSchema(document);
  },
  accepts: (schema, instance) => {
    const { ajv, id } = ids.get(schema) ?? { ajv: later, id: schema };
    return ajv.validate(id, instance) === true;
  },
});

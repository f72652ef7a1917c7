import { type Dataset, kindNames, kinds } from '@org/migration-core';
import { addressVersion } from '../json-schema/address.ts';
import { inOrder, type JsonSchema, mapSchemas } from '../json-schema/json-schema.ts';
import { partName } from '../json-schema/kind-schema.ts';
import { schemasOf } from '../json-schema/schema-files.ts';

/** The public schemas as components of an OpenAPI document, to refer to or to copy: those that the API's own document has. */
export function openApiComponents(dataset: Dataset) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Migration register: the records',
      description: 'Schemas of the records of the migration register, to be referred to from other documents.',
      version: addressVersion,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    components: { schemas: componentSchemas(schemasOf('public', dataset).bundle) },
  };
}

function componentSchemas({ $defs = {} }: JsonSchema): Record<string, object> {
  const parts = Object.entries($defs).map(([name, part]) => [name, inOrder(mapSchemas(part as JsonSchema, asComponent))]);
  const { Record: record, ...others } = Object.fromEntries(parts) as Record<string, JsonSchema>;
  const mapping = Object.fromEntries(kindNames.map((kind) => [kind, componentRef(partName(kinds[kind].title))]));
  return { ...others, Record: { ...record, discriminator: { propertyName: 'kind', mapping } } };
}

/** Without `not`: it says what authors must not leave out, and generators of clients cannot read it. */
function asComponent({ not: _, $ref, ...schema }: JsonSchema): JsonSchema {
  return $ref === undefined ? schema : { $ref: componentRef($ref.replace('#/$defs/', '')), ...schema };
}

const componentRef = (name: string) => `#/components/schemas/${name}`;

import { type Dataset, kindNames, kinds } from '@org/migration-core';
import type { JsonSchema } from '../json-schema/json-schema.ts';
import { partName } from '../json-schema/kind-schema.ts';
import { schemasOf } from '../json-schema/schema-files.ts';

/** The public schemas as one TypeScript declaration file that imports nothing. */
export function typescriptDeclarations(dataset: Dataset): string {
  const { $defs = {}, $id = '' } = schemasOf('public', dataset).bundle;
  const { Record: record, ...parts } = $defs as Record<string, JsonSchema>;
  const byKind = kindNames.map((kind) => `  readonly '${kind}': ${partName(kinds[kind].title)};\n`).join('');
  const declared = Object.entries(parts).map(([name, part]) => `${docOf(part, '')}${declarationOf(name, part)}`);
  return [
    `/** Types of the records of the migration register, in the public face. Made from ${$id} */\n\n`,
    `${docOf(record, '')}export type AnyRecord = RecordOfKind[keyof RecordOfKind];\n\n`,
    `/** The record of each kind. */\nexport interface RecordOfKind {\n${byKind}}\n\n`,
    declared.join('\n'),
  ].join('');
}

const declarationOf = (name: string, part: JsonSchema) =>
  part.type === 'object' ? `export interface ${name} ${membersOf(part, '')}\n` : `export type ${name} = ${typeOf(part, '')};\n`;

function membersOf({ properties = {}, required = [] }: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const members = Object.entries(properties as Record<string, JsonSchema>).map(
    ([name, field]) => `${docOf(field, inner)}${inner}readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(field, inner)};\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

function typeOf(schema: JsonSchema, indent: string): string {
  const { $ref, const: only, enum: values, type, items, oneOf } = schema;
  if ($ref !== undefined) return $ref.replace('#/$defs/', '');
  if (oneOf !== undefined) return oneOf.map((member) => typeOf(member, indent)).join(' | ');
  if (only !== undefined) return quoted(only);
  if (values !== undefined) return values.map(quoted).join(' | ');
  if (type === 'array') return `readonly ${listed(typeOf(items as JsonSchema, indent))}[]`;
  if (type === 'object') return membersOf(schema, indent);
  return type === 'integer' ? 'number' : (referenceOf(schema) ?? String(type));
}

const listed = (type: string) => (/[ |]/.test(type) ? `(${type})` : type);

/** A reference is a text that begins with one of the kinds: `^(?:organization|place)/…`. */
function referenceOf({ pattern = '' }: JsonSchema): string | undefined {
  const [, several, one] = /^\^(?:\(\?:([a-z|-]+)\)|([a-z-]+))\//.exec(pattern) ?? [];
  const names = several?.split('|') ?? (one === undefined ? undefined : [one]);
  return names?.map((name) => `\`${name}/\${string}\``).join(' | ');
}

const quoted = (value: unknown) => `'${String(value)}'`;

const docOf = ({ description }: JsonSchema = {}, indent: string) => (description === undefined ? '' : `${indent}/** ${description} */\n`);

import type { Dialect } from '../../json-schema/address.ts';
import type { Instance } from './from-schema.ts';

type Group = { $ref: string; drafts: readonly Dialect[]; tests: readonly Instance[] };

/**
 * Groups in the layout of the JSON Schema Test Suite, one test a line. Each refers to the schema of 2020-12; the tests are the same for that
 * of another draft that the group names.
 */
export const suiteText = (groups: readonly Group[], about: string): string =>
  `[\n${groups.map((group) => groupText(group, about)).join(',\n')}\n]\n`;

function groupText({ $ref, drafts, tests }: Group, about: string): string {
  const lines = tests.map(({ name, shows, value, schemaValid }) =>
    JSON.stringify({ description: `${name}: ${shows}`, data: value, valid: schemaValid }),
  );
  const head = JSON.stringify({ description: about, drafts, schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', $ref } });
  return `${head.slice(0, -1)},"tests":[\n${lines.join(',\n')}\n]}`;
}

import type { Dialect } from '../../json-schema/address.ts';

/** Tests of one schema, as the JSON Schema Test Suite lays them out. */
export type SuiteGroup = { dialect: Dialect; tests: readonly { description: string; data: unknown; valid: boolean }[] };

const metaSchemas = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
} as const satisfies Record<Dialect, string>;

/** One file of the suite, one test a line. What both drafts agree on stands in the group of the first. */
export const suiteText = (groups: readonly SuiteGroup[], about: string, idIn: (dialect: Dialect) => string): string =>
  `[\n${groups
    .map(({ dialect, tests }) => {
      const head = JSON.stringify({ description: `${about}, ${dialect}`, schema: { $schema: metaSchemas[dialect], $ref: idIn(dialect) } });
      return `${head.slice(0, -1)},"tests":[\n${tests.map((test) => JSON.stringify(test)).join(',\n')}\n]}`;
    })
    .join(',\n')}\n]\n`;

import type { FindingCode } from '@org/migration-core/load';
import type { Dialect, Face } from '../json-schema/address.ts';
import type { Beyond } from './rule.ts';
import { rules } from './rules.ts';

/** What a schema file accepts and the register refuses, within one record. The README prints this list and a test holds both to it. */
export const unsaid: readonly (Beyond & { code: FindingCode })[] = rules.flatMap(({ code, beyond }) =>
  beyond ? [{ code, ...beyond }] : [],
);

/** The list of one face in one dialect, as a comment for the schema file itself. */
export const unsaidIn = (face: Face, dialect: Dialect): string =>
  `Beyond this schema: ${unsaid
    .filter(({ faces, dialects }) => faces.includes(face) && dialects.includes(dialect))
    .map(({ words }) => words)
    .join('; ')}. \`migration-schema validate\` checks these too.`;

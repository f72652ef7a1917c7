import { type Finding, messageOf, remedyOf } from '@org/migration-core/load';

/** Findings of a data folder for people: grouped by file, each with its place, what is wrong and what to do. */
export const reportFindings = (findings: readonly Finding[]): string[] =>
  [...Map.groupBy(findings, ({ file }) => file ?? 'the data as a whole')].flatMap(([file, group]) => [
    file,
    ...group.flatMap((found) => [
      `  ${found.line === undefined ? '' : `${found.line}:${found.column} `}${found.level}: ${found.path === '' ? '' : `${found.path} `}${messageOf(found)}`,
      `    ${remedyOf(found)}`,
    ]),
  ]);

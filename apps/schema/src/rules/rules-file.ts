import { type Dataset, kindNames } from '@org/migration-core';
import { type FindingCode, findingWords, type Level } from '@org/migration-core/load';
import { base, faces } from '../json-schema/address.ts';
import { schemasOf } from '../json-schema/schema-files.ts';
import { type Assertion, type Operator, operators, type Typed } from './assertion.ts';
import { templatesOf } from './message-template.ts';
import type { Beyond, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { typedPaths } from './typed-paths.ts';

/** A rule as it is written into `rules.json`: nothing left out, every path written out. */
export type WrittenRule = {
  id: FindingCode;
  level: Level;
  scope: Rule['scope'];
  faces: Rule['faces'];
  kinds: Rule['kinds'];
  description: string;
  beyondSchema?: Beyond;
  assertions: readonly Assertion[];
  message: string;
  arguments: readonly string[];
  remedy: string;
};

/** Every rule as data. */
export function rulesFile(dataset: Dataset) {
  const schemas = schemasOf('public', dataset);
  /** An assertion for each group of kinds that have the values in the same places. */
  const writtenOut = (assertion: Assertion): Assertion[] => {
    const [place, typed] = Object.entries(assertion).find(([, value]) => typeof value === 'object' && 'typed' in value) ?? [];
    if (place === undefined) return [assertion];
    const { operator, ...rest } = assertion;
    return typedPaths(typed as Typed, schemas).map(({ kinds, paths }) => ({ operator, kinds, ...rest, [place]: paths }) as Assertion);
  };
  const written = rules.map(({ code, scope, faces: ofFaces = faces, kinds = kindNames, description, beyond, assertions }): WrittenRule => {
    const words = templatesOf(code);
    return {
      id: code,
      level: findingWords[code].level,
      scope,
      faces: ofFaces,
      kinds,
      description,
      ...(beyond && { beyondSchema: beyond }),
      assertions: assertions.flatMap(writtenOut),
      message: words.message,
      arguments: words.arguments,
      remedy: words.remedy,
    };
  });
  const used = new Set<Operator>(written.flatMap(({ assertions }) => assertions.map(({ operator }) => operator)));
  return {
    $schema: `${base}/rules/rules.schema.json`,
    title: 'Rules of the migration register',
    description:
      'What the register asks beyond, or beside, its JSON Schemas. Paths are JSON Pointers into a record in the public face, in which `*` stands for each item of a list and `**` for any number of steps, none included; the paths of tests and of `at` beside `in` begin where those lead. An authored record is first read into the public face. A quantity stands for the numbers that its relation leaves possible. Names in braces in a message or remedy are the arguments of a finding.',
    operators: Object.fromEntries(Object.entries(operators).filter(([name]) => used.has(name as Operator))),
    rules: written,
  };
}

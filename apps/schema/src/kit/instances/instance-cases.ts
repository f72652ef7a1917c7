import { type Dataset, type KindName, kindNames } from '@org/migration-core';
import { type Dialect, dialects, type Face, faces, schemaId } from '../../json-schema/address.ts';
import { schemasOf } from '../../json-schema/schema-files.ts';
import type { Cases, InstanceCase } from '../kit-case.ts';
import { type Instance, SchemaInstances } from './from-schema.ts';
import { type Judged, judge, judgeAll } from './judge.ts';
import { listsOfRecords } from './lists.ts';
import { type SuiteGroup, suiteText } from './test-suite.ts';
import { toldByHand } from './told-by-hand.ts';

/** Records and lists of records in both faces, each with what the schema and the register say of it. */
export function instanceCases(dataset: Dataset): Cases<InstanceCase> {
  const groups = faces.flatMap((face) => {
    const schemas = schemasOf(face, dataset);
    const made = new SchemaInstances();
    const byHand = toldByHand(face);
    const ofKinds = kindNames.map((kind) => {
      const instances = [...made.of(schemas[kind]), ...byHand.filter((one) => one.kind === kind)];
      return groupOf(face, kind, instances, (value) => judge(face, kind, value));
    });
    return [...ofKinds, groupOf(face, 'dataset', listsOfRecords(face), (values) => judgeAll(face, values))];
  });
  return { cases: groups.flatMap(({ cases }) => cases), files: new Map(groups.map(({ file, text }) => [file, text])) };
}

function groupOf(face: Face, schema: KindName | 'dataset', instances: readonly Instance[], judgeOf: (value: unknown) => Judged) {
  const file = `instances/${face}/${schema}.json`;
  // Where a draft cannot say what the other says, each has the tests in a group of its own.
  const [agreed, disagreed] = [instances.filter((one) => !one.tooMuchFor), instances.filter((one) => one.tooMuchFor)];
  const groups: SuiteGroup[] = [
    { dialect: '2020-12', tests: agreed.map((one) => testOf(one, '2020-12')) },
    ...(disagreed.length > 0 ? dialects.map((dialect) => ({ dialect, tests: disagreed.map((one) => testOf(one, dialect)) })) : []),
  ];
  const cases = [agreed, disagreed].flatMap((group, i) =>
    group.map((instance, k) => caseOf({ face, schema, file, at: `/${i}/tests/${k}/data` }, instance, judgeOf(instance.value))),
  );
  return { cases, file, text: suiteText(groups, `${schema}, ${face} face`, (dialect) => schemaId(face, schema, dialect)) };
}

const testOf = (instance: Instance, dialect: Dialect) => ({
  description: `${instance.name}: ${instance.shows}`,
  data: instance.value,
  valid: saidBy(dialect, instance),
});

const saidBy = (dialect: Dialect, { schemaValid, tooMuchFor }: Instance) => schemaValid || tooMuchFor === dialect;

function caseOf(
  place: Pick<InstanceCase, 'face' | 'schema' | 'file' | 'at'>,
  instance: Instance,
  { findings, ...verdict }: Judged,
): InstanceCase {
  const { name, schemaValid, shows } = instance;
  const id = `${place.face}/${place.schema}/${name}`;
  if (verdict.valid && !schemaValid) throw new Error(`The register accepts ${id}, which the schema refuses.`);
  const faulty = new Set(findings.map(({ path }) => path));
  if (faulty.size > 1 && !instance.manyFaults) throw new Error(`${id} is wrong in ${faulty.size} places: ${[...faulty].join(', ')}`);
  const said = { '2020-12': saidBy('2020-12', instance), 'draft-07': saidBy('draft-07', instance) };
  return { id, type: 'instance', ...place, schemaValid: said, ...verdict, shows };
}

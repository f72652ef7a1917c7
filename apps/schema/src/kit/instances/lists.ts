import type { Face } from '../../json-schema/address.ts';
import type { Instance } from './from-schema.ts';

/** Lists of records, such as `data --format json` prints. */
export function listsOfRecords(face: Face): readonly Instance[] {
  const cite = face === 'public' ? [{ source: 'report', locator: '1' }] : 'report/1';
  const said = (fields: object) => (face === 'public' ? { ...fields, cite } : fields);
  const topic = (id: string) => ({ kind: 'topic', id, names: [said({ value: 'Sample', role: 'preferred' })], cite });
  const place = { ...topic('sample'), kind: 'place', type: 'country' };
  const person = { ...topic('sample'), kind: 'person' };
  const { kind: _, ...kindless } = topic('sample');
  const list = (name: string, value: unknown, schemaValid: boolean, shows: string): Instance => ({ name, value, schemaValid, shows });
  return [
    list('one', [topic('sample')], true, 'A list of one record.'),
    list('kinds', [topic('sample'), place, person], true, 'Records of several kinds, of which each is judged by its own schema.'),
    list('record', topic('sample'), false, 'A record that stands in no list.'),
    list('lines', `${JSON.stringify(topic('sample'))}\n`, false, 'Lines of records in one text.'),
    { ...list('empty-object', [topic('sample'), {}], false, 'A record without any field among others.'), manyFaults: true },
    { ...list('null', [topic('sample'), null], false, 'null among records.'), manyFaults: true },
    { ...list('kindless', [kindless], false, 'A record of no kind.'), manyFaults: true },
    { ...list('unknown-kind', [{ ...topic('sample'), kind: 'planet' }], false, 'A record of a kind that there is not.'), manyFaults: true },
    list('field-of-another-kind', [{ ...place, type: 'meeting' }], false, 'A place that has the type of an activity.'),
    list('one-of-many', [topic('a'), topic('b'), { ...topic('c'), id: 'C' }, topic('d')], false, 'One broken record of four.'),
    list('nested', [[topic('sample')]], false, 'A list of lists.'),
    list('same-id-other-kind', [topic('sample'), person], true, 'Two records with one id, of two kinds.'),
  ];
}

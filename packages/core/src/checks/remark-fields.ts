import { finding } from '../findings.ts';
import { valueAt } from '../schema/pointer.ts';
import { schemas } from '../schema/schemas.ts';
import { type Check, fileOf } from './check.ts';

export const remarkFields: Check = {
  name: 'remark-fields',
  scope: 'record',
  description: 'A remark on a field is on one that the record has, or on a whole field of its kind that it explains to be absent.',
  run: ({ dataset }) =>
    [...dataset.records.values()].flatMap((record) =>
      (record.remarks ?? []).flatMap(({ field }, i) => {
        const known =
          field === undefined || Object.hasOwn(schemas[record.kind].shape, field.slice(1)) || valueAt(record, field) !== undefined;
        return known ? [] : [finding('remark-field-missing', `/remarks/${i}/field`, { field }, fileOf(record))];
      }),
    ),
};

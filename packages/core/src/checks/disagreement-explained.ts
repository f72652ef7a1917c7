import { conflictsOf } from '../conflicts.ts';
import { finding } from '../findings.ts';
import { parseRef } from '../schema/id.ts';
import { type Check, fileOf } from './check.ts';

export const disagreementExplained: Check = {
  name: 'disagreement-explained',
  scope: 'record',
  description: 'Where attestations contradict each other, a remark says so.',
  run: ({ dataset }) =>
    conflictsOf(dataset).flatMap(({ class: type, ref, field, attestations, remark }) => {
      const target = parseRef(ref);
      return type === 'contradiction' && attestations && !remark && target && field
        ? [finding('disagreement-unexplained', field, { field }, fileOf(target))]
        : [];
    }),
};

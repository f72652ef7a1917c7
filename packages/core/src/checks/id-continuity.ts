import { finding } from '../findings.ts';
import type { Ref } from '../schema/id.ts';
import type { Check } from './check.ts';

export const idContinuity: Check = {
  name: 'id-continuity',
  scope: 'dataset',
  description: 'An id never dies: what was released still resolves.',
  run: ({ dataset, released }) =>
    released.flatMap((ref, i) =>
      dataset.records.has(ref as Ref) || dataset.moved.has(ref) ? [] : [finding('id-lost', `/${i}`, { ref }, 'released-ids.json')],
    ),
};

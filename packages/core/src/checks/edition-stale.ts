import { finding } from '../findings.ts';
import type { Check } from './check.ts';

export const editionStale: Check = {
  name: 'edition-stale',
  scope: 'dataset',
  description: 'The edition of the data names the digest that the data has.',
  run: ({ dataset: { digest }, edition }) =>
    edition === undefined || edition.digest === digest ? [] : [finding('edition-stale', '/digest', { digest }, 'edition.json')],
};

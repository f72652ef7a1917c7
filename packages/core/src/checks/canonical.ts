import { finding } from '../findings.ts';
import { type Check, fileOf } from './check.ts';
import { printRecord } from './print.ts';

export const canonical: Check = {
  name: 'canonical',
  scope: 'record',
  description: 'A record has one spelling: the file equals the printed record.',
  run: ({ dataset, documents }) =>
    [...dataset.records.values()].flatMap((record) => {
      const file = fileOf(record);
      const document = documents.get(file);
      return document && document.text !== printRecord(record) ? [finding('not-canonical', '', {}, file)] : [];
    }),
};

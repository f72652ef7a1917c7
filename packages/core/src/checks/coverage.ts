import { coverageOf } from '../coverage.ts';
import { finding } from '../findings.ts';
import { type Check, fileOf } from './check.ts';

export const coverage: Check = {
  name: 'coverage',
  scope: 'dataset',
  description: 'Every place of a source yields a record or has a written reason for yielding none.',
  run: ({ dataset }) =>
    dataset.byKind.source.flatMap((source) => {
      const reasonFile = `coverage/${source.id}.json`;
      const places = new Set(source.paragraphs.map(({ locator }) => locator));
      const lost = Object.keys(dataset.silences[source.id] ?? {}).filter((locator) => !places.has(locator));
      return [
        ...lost.map((locator) => finding('coverage-place-missing', `/reasons/${locator}`, { cite: `${source.id}/${locator}` }, reasonFile)),
        ...coverageOf(dataset, source).places.flatMap(({ locator, records, reason }) => {
          const cite = `${source.id}/${locator}`;
          if (records.length === 0 && reason === undefined) return [finding('uncovered-paragraph', '', { cite }, fileOf(source))];
          return records.length > 0 && reason !== undefined
            ? [finding('coverage-reason-unneeded', `/reasons/${locator}`, { cite }, reasonFile)]
            : [];
        }),
      ];
    }),
};

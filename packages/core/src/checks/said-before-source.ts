import { isOutcome } from '../agreement.ts';
import { finding } from '../findings.ts';
import { isAfter, parseEdtf } from '../schema/edtf.ts';
import { type Check, fileOf } from './check.ts';

export const saidBeforeSource: Check = {
  name: 'said-before-source',
  scope: 'record',
  description: 'A source cannot report as done what lies after its own date.',
  run: ({ dataset }) => {
    const dates = new Map(dataset.byKind.source.map(({ id, date }) => [id, date[0]?.value ?? '']));
    return dataset.byKind.activity.flatMap((activity) =>
      activity.status.flatMap(({ value: status, cite }) =>
        (activity.when ?? []).flatMap((when, i) => {
          const sources = new Set(cite.map(({ source }) => source).filter((source) => when.cite.some((one) => one.source === source)));
          if (!isOutcome(status) || status === 'ongoing') return [];
          return [...sources].flatMap((source) => {
            const date = dates.get(source) ?? '';
            const [told, said] = [parseEdtf(when.value), parseEdtf(date)];
            return told && said && isAfter(told, said) === 'yes'
              ? [finding('said-before-source', `/when/${i}`, { status, when: when.value, source, date }, fileOf(activity))]
              : [];
          });
        }),
      ),
    );
  },
};

import { type Finding, finding } from '../findings.ts';
import { isBefore, parseEdtf } from '../schema/edtf.ts';
import type { Instrument } from '../schema/instrument.ts';
import { type Check, fileOf } from './check.ts';

export const dateOrder: Check = {
  name: 'date-order',
  scope: 'record',
  description: 'An instrument is adopted before it enters into force and before anyone takes part in it.',
  run: ({ dataset }) => dataset.byKind.instrument.flatMap(afterAdoption),
};

function afterAdoption(instrument: Instrument): Finding[] {
  const entries = (instrument.inForceFrom ?? []).map(({ value }, i) => ({ later: value, path: `/inForceFrom/${i}` }));
  const actions = (instrument.participation ?? []).flatMap(({ when }, i) =>
    when === undefined ? [] : [{ later: when, path: `/participation/${i}/when` }],
  );
  return (instrument.adoptedOn ?? []).flatMap(({ value: earlier }) =>
    [...entries, ...actions].flatMap(({ later, path }) => {
      const [a, b] = [parseEdtf(earlier), parseEdtf(later)];
      return a && b && isBefore(b, a) === 'yes' ? [finding('date-order', path, { earlier, later }, fileOf(instrument))] : [];
    }),
  );
}

import { type Finding, finding } from '../findings.ts';
import { isBefore, parseEdtf } from '../schema/edtf.ts';
import type { Instrument } from '../schema/instrument.ts';
import { type Check, fileOf } from './check.ts';

export const dateOrder: Check = {
  name: 'date-order',
  scope: 'record',
  description:
    'An instrument is not in force before its adoption; an outcome does not come before its plan; inquiries step forward in time.',
  run: ({ dataset }) => [
    ...dataset.byKind.instrument.flatMap(inForceAfterAdoption),
    ...dataset.byKind['survey-result'].flatMap(roundsForward),
  ],
};

function inForceAfterAdoption(instrument: Instrument): Finding[] {
  return (instrument.inForceFrom ?? []).flatMap(({ value: later }, i) =>
    (instrument.adoptedOn ?? []).flatMap(({ value: earlier }) => outOfOrder(earlier, later, `/inForceFrom/${i}`, fileOf(instrument))),
  );
}

function roundsForward(
  survey: Parameters<typeof fileOf>[0] & { rounds: readonly { type: string; when?: string | undefined }[] },
): Finding[] {
  const dated = survey.rounds.flatMap(({ type, when }, index) => (when === undefined ? [] : [{ type, when, index }]));
  const sent = dated.find(({ type }) => type === 'sent');
  return dated.flatMap(({ type, when, index }) => {
    if (!sent || type === 'sent') return [];
    return type === 'mandate'
      ? outOfOrder(when, sent.when, `/rounds/${index}`, fileOf(survey))
      : outOfOrder(sent.when, when, `/rounds/${index}`, fileOf(survey));
  });
}

function outOfOrder(earlier: string, later: string, path: string, file: string): Finding[] {
  const [a, b] = [parseEdtf(earlier), parseEdtf(later)];
  return a && b && isBefore(b, a) === 'yes' ? [finding('date-order', path, { earlier, later }, file)] : [];
}

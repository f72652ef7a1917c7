import type { Dataset } from './dataset.ts';
import { clip, invalid } from './query/invalid.ts';
import { areApart, type EdtfSpan, earliestDay, latestDay, parseEdtf, periodOf } from './schema/edtf.ts';
import type { Attestation } from './schema/statement.ts';

/**
 * The two clocks. `asOf`: what held at that time. `knownAt`: what had been said by then. Both EDTF; left
 * out, a clock hides nothing. "Today" is chosen by whoever asks, never here.
 */
export type Clocks = { asOf?: string | undefined; knownAt?: string | undefined };

/** Why an attestation is left out of a reading. */
export type Hidden = 'said-later' | 'not-holding' | 'external';

/** Parsed clocks, and the day on which each source was said. */
export type ReadClocks = { asOf?: EdtfSpan; knownAt?: EdtfSpan; saidOn: ReadonlyMap<string, number> };

/** Parses the clocks once for many readings. Throws {@link QueryInvalid} where one is no EDTF date. */
export const readClocks = (dataset: Dataset, clocks: Clocks): ReadClocks => ({
  ...periodsOf(clocks, parse),
  saidOn: saidOn(dataset),
});

function parse(parameter: keyof Clocks, value: string): EdtfSpan {
  const span = parseEdtf(value);
  if (span) return periodOf(span);
  throw invalid(parameter, `"${clip(value)}" is not a date`, 'an EDTF date such as 2003, 2003-07 or 2003-07-01');
}

/** The clocks of a query in canonical form, of which the dates are dates, for those who know when each source was said. */
export const periodsOf = (
  { asOf, knownAt }: Clocks,
  periodIn = (_: keyof Clocks, value: string) => periodOf(parseEdtf(value) as EdtfSpan),
): Omit<ReadClocks, 'saidOn'> => ({
  ...(asOf !== undefined && { asOf: periodIn('asOf', asOf) }),
  ...(knownAt !== undefined && { knownAt: periodIn('knownAt', knownAt) }),
});

const daysByDataset = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** The earliest day on which each source can have been said, by source id. */
function saidOn(dataset: Dataset): ReadonlyMap<string, number> {
  const known = daysByDataset.get(dataset) ?? new Map(dataset.byKind.source.map(({ id, date }) => [id, firstDay(date)]));
  daysByDataset.set(dataset, known);
  return known;
}

/** The earliest day on which a source can have been said. */
export const firstDay = (date: readonly { value: string }[]): number =>
  Math.min(...date.flatMap(({ value }) => parseEdtf(value) ?? []).map(earliestDay));

/** What the clocks, and the wish to leave out what is external, look at. */
type Dated = Omit<Attestation<unknown>, 'value'>;

/** Was a source said after all that was known? */
export const isSaidLater = (source: string, { knownAt, saidOn }: ReadClocks): boolean =>
  knownAt !== undefined && (saidOn.get(source) ?? Number.NEGATIVE_INFINITY) > latestDay(knownAt);

const isUnsaid = ({ basis, cite }: Dated, clocks: ReadClocks): boolean =>
  basis !== 'external' && clocks.knownAt !== undefined && cite.every(({ source }) => isSaidLater(source, clocks));

function isNotHolding({ holds }: Dated, { asOf }: ReadClocks): boolean {
  const span = asOf && holds !== undefined && parseEdtf(holds);
  return span ? areApart(span, asOf as EdtfSpan) : false;
}

/**
 * Is the attestation hidden under the clocks? It is visible when one of its sources was said on or
 * before `knownAt`, and when it may hold at `asOf`: without `holds` it holds whenever it is asked for.
 */
export const isHidden = (attestation: Dated, clocks: ReadClocks, external = true): boolean =>
  (!external && attestation.basis === 'external') || isUnsaid(attestation, clocks) || isNotHolding(attestation, clocks);

/** Why it is hidden; nothing where it is not. */
export function hiddenBy(attestation: Dated, clocks: ReadClocks, external = true): Hidden | undefined {
  if (!external && attestation.basis === 'external') return 'external';
  if (isUnsaid(attestation, clocks)) return 'said-later';
  return isNotHolding(attestation, clocks) ? 'not-holding' : undefined;
}

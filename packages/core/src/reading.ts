import { type Agreement, agreementOf, areContradictory, gravestAgreement, stageOf } from './agreement.ts';
import { type Hidden, hiddenBy, isHidden, type ReadClocks } from './clocks.ts';
import { earliestDay, latestDay, parseEdtf } from './schema/edtf.ts';
import { type Quantity, rangeOf } from './schema/quantity.ts';
import type { Attestation } from './schema/statement.ts';
import type { ValueType } from './schema/value-type.ts';

export const policies = ['default', 'primary-source', 'earliest-said', 'latest-said', 'most-precise', 'majority-of-sources'] as const;
/** Which attestation a reading takes when there are several; see {@link orderings}. */
export type Policy = (typeof policies)[number];

/** What an attested field says under two clocks and a policy. */
export type Reading<T = unknown> = {
  /** Left out where every attestation is hidden. */
  value?: T;
  because?: Attestation<T>;
  /** The other visible attestations, each with how it stands to the chosen one. */
  others: { attestation: Attestation<T>; agreement: Agreement }[];
  hidden: { attestation: Attestation<T>; reason: Hidden }[];
  /** The gravest way in which any two of the visible attestations differ; `sole` where there is one only. */
  agreement: Agreement | 'sole' | 'none';
  policy: Policy;
};

/** Of some sources those that a body issued which is among the named. */
export const issuedByAny = (
  sources: readonly { id: string; issuedBy?: readonly { value: string }[] | undefined }[],
  named: ReadonlySet<unknown>,
): ReadonlySet<string> => new Set(sources.filter(({ issuedBy }) => issuedBy?.some(({ value }) => named.has(value))).map(({ id }) => id));

export type ReadingOptions = {
  clocks: ReadClocks;
  policy?: Policy | undefined;
  /** `false` hides what comes from outside the sources. */
  external?: boolean | undefined;
  /** Sources issued by a body that the record itself names; the policy `primary-source` prefers them. */
  primarySources?: ReadonlySet<string>;
};

type Candidate<T> = {
  attestation: Attestation<T>;
  sources: ReadonlySet<string>;
  firstSaid: number;
  lastSaid: number;
  width: number;
};
/** What has no number is equal: two ends of time, two spans without one. */
type Ordering = (a: Candidate<unknown>, b: Candidate<unknown>, primary: ReadonlySet<string>) => number;

const basisRank = (attestation: Attestation<unknown>) => (attestation.basis === 'external' ? 2 : attestation.basis === 'implied' ? 1 : 0);
const stageRank = ({ value }: Attestation<unknown>) => -(stageOf(value) ?? 0);

const stated: Ordering = (a, b) => basisRank(a.attestation) - basisRank(b.attestation);
const outcomeFirst: Ordering = (a, b) => stageRank(a.attestation) - stageRank(b.attestation);
const precise: Ordering = (a, b) => a.width - b.width;
const moreSources: Ordering = (a, b) => b.sources.size - a.sources.size;
const latest: Ordering = (a, b) => b.lastSaid - a.lastSaid;
const earliest: Ordering = (a, b) => a.firstSaid - b.firstSaid;
const primaryFirst: Ordering = (a, b, primary) => Number(isPrimary(b, primary)) - Number(isPrimary(a, primary));
const isPrimary = ({ sources }: Candidate<unknown>, primary: ReadonlySet<string>) => [...sources].some((source) => primary.has(source));

/**
 * What each policy looks at, in turn. The default in four lines:
 *
 * 1. what a source states outright, before what is implied, before what is external;
 * 2. what came of a plan, before the plan;
 * 3. the more precise value (of dates and quantities that can both be true);
 * 4. the value with more sources behind it (a repeat within one source is one witness), then the one said last.
 */
const orderings: Record<Policy, readonly Ordering[]> = {
  default: [stated, outcomeFirst, precise, moreSources, latest],
  'primary-source': [primaryFirst, stated, outcomeFirst, precise, latest],
  'earliest-said': [earliest, stated, precise],
  'latest-said': [latest, stated, outcomeFirst, precise],
  'most-precise': [precise, stated, outcomeFirst, moreSources, latest],
  'majority-of-sources': [moreSources, stated, outcomeFirst, precise, latest],
};

/** Reads an attested field. `type` is that of its values. */
export function readAttestations<T>(type: ValueType, attestations: readonly Attestation<T>[], options: ReadingOptions): Reading<T> {
  const { policy = 'default', clocks, external } = options;
  const hidden = attestations.flatMap((attestation) => {
    const reason = hiddenBy(attestation, clocks, external);
    return reason ? [{ attestation, reason }] : [];
  });
  const ranked = rank(type, attestations, options);
  const [because, ...rest] = ranked;
  if (!because) return { others: [], hidden, agreement: 'none', policy };
  const gravest = gravestAgreement(
    type,
    ranked.map(({ value }) => value),
  );
  const others = rest.map((attestation) => ({ attestation, agreement: agreementOf(type, because.value, attestation.value) }));
  return { value: because.value, because, others, hidden, agreement: gravest ?? 'sole', policy };
}

/** The value of a reading, for those who need nothing else of it. */
export const readValue = <T>(type: ValueType, attestations: readonly Attestation<T>[], options: ReadingOptions): T | undefined =>
  rank(type, attestations, options)[0]?.value;

/** The visible attestations in the order of the policy; equal ones as they stand. */
function rank<T>(type: ValueType, attestations: readonly Attestation<T>[], options: ReadingOptions): Attestation<T>[] {
  const { clocks, policy = 'default', external, primarySources = new Set<string>() } = options;
  const visible = attestations.filter((attestation) => !isHidden(attestation, clocks, external));
  const candidates = visible.map((attestation) => candidate(type, asKnown(attestation, clocks), clocks));
  const isDisputed = areContradictory(
    type,
    visible.map(({ value }) => value),
  );
  const steps = orderings[policy].filter((step) => step !== precise || !isDisputed || policy === 'most-precise');
  const order = (a: Candidate<T>, b: Candidate<T>) => steps.reduce((found, step) => found || step(a, b, primarySources), 0);
  return candidates.sort(order).map(({ attestation }) => attestation);
}

/** The attestation as far as it was known: a source that was said later bears no witness yet. */
function asKnown<T>(attestation: Attestation<T>, { knownAt, saidOn }: ReadClocks): Attestation<T> {
  if (!knownAt) return attestation;
  return { ...attestation, cite: attestation.cite.filter(({ source }) => (saidOn.get(source) ?? 0) <= latestDay(knownAt)) };
}

function candidate<T>(type: ValueType, attestation: Attestation<T>, { saidOn }: ReadClocks): Candidate<T> {
  const sources = new Set(attestation.cite.map(({ source }) => source));
  const days = [...sources].map((source) => saidOn.get(source) ?? 0);
  return {
    attestation,
    sources,
    firstSaid: Math.min(...days),
    lastSaid: Math.max(...days),
    width: widthOf(type, attestation.value),
  };
}

/** How much a value leaves open: days of a date, span of a quantity; nothing for anything else. */
function widthOf(type: ValueType, value: unknown): number {
  if (type === 'date') {
    const span = parseEdtf(String(value));
    return span ? latestDay(span) - earliestDay(span) : 0;
  }
  if (type === 'quantity') {
    const { low, high } = rangeOf(value as Quantity);
    return high - low;
  }
  return 0;
}

import type * as z from 'zod';
import { type Agreement, agreementOf, isOutcome, isPlan } from './agreement.ts';
import { type Hidden, hiddenBy, type ReadClocks } from './clocks.ts';
import { Edtf, earliestDay, latestDay, parseEdtf } from './schema/edtf.ts';
import { Quantity, rangeOf } from './schema/quantity.ts';
import type { Attestation } from './schema/statement.ts';

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
  /** The gravest way in which the visible attestations differ; `sole` where there is one only. */
  agreement: Agreement | 'sole' | 'none';
  policy: Policy;
};

export type ReadingOptions = {
  clocks: ReadClocks;
  policy?: Policy | undefined;
  /** `false` hides what comes from outside the sources. */
  external?: boolean | undefined;
  /** Sources issued by a body that the record itself names; the policy `primary-source` prefers them. */
  primarySources?: ReadonlySet<string>;
};

type Candidate<T> = { attestation: Attestation<T>; index: number; sources: ReadonlySet<string>; said: number; width: number };
type Ordering = (a: Candidate<unknown>, b: Candidate<unknown>, primary: ReadonlySet<string>) => number;

const basisRank = (attestation: Attestation<unknown>) => (attestation.basis === 'external' ? 2 : attestation.basis === 'implied' ? 1 : 0);
const planRank = ({ value }: Attestation<unknown>) => (isOutcome(value) ? 0 : isPlan(value) ? 1 : 0);

const stated: Ordering = (a, b) => basisRank(a.attestation) - basisRank(b.attestation);
const outcomeFirst: Ordering = (a, b) => planRank(a.attestation) - planRank(b.attestation);
const precise: Ordering = (a, b) => a.width - b.width || 0;
const moreSources: Ordering = (a, b) => b.sources.size - a.sources.size;
const latest: Ordering = (a, b) => b.said - a.said || 0;
const earliest: Ordering = (a, b) => a.said - b.said || 0;
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

const gravity: readonly Agreement[] = ['contradicted', 'planned-then-held', 'less-precise', 'more-precise', 'agreed'];

/** Reads an attested field. `schema` is the schema of one value. */
export function readAttestations<T>(schema: z.ZodType, attestations: readonly Attestation<T>[], options: ReadingOptions): Reading<T> {
  const { clocks, policy = 'default', external = true, primarySources = new Set<string>() } = options;
  const hidden: Reading<T>['hidden'] = [];
  const candidates: Candidate<T>[] = [];
  for (const [index, attestation] of attestations.entries()) {
    const reason = hiddenBy(attestation, clocks, external);
    if (reason) hidden.push({ attestation, reason });
    else candidates.push(candidate(schema, attestation, index, clocks));
  }
  const compatible = candidates.every((a) =>
    candidates.every((b) => agreementOf(schema, a.attestation.value, b.attestation.value) !== 'contradicted'),
  );
  const steps = orderings[policy].filter((step) => step !== precise || compatible || policy === 'most-precise');
  const order = (a: Candidate<T>, b: Candidate<T>) =>
    steps.reduce((found, step) => found || step(a, b, primarySources), 0) || a.index - b.index;
  const [chosen, ...rest] = [...candidates].sort(order);
  if (!chosen) return { others: [], hidden, agreement: 'none', policy };
  const others = rest.map(({ attestation }) => ({
    attestation,
    agreement: agreementOf(schema, chosen.attestation.value, attestation.value),
  }));
  const agreement = gravity.find((grave) => others.some((other) => other.agreement === grave)) ?? 'sole';
  return { value: chosen.attestation.value, because: chosen.attestation, others, hidden, agreement, policy };
}

function candidate<T>(schema: z.ZodType, attestation: Attestation<T>, index: number, clocks: ReadClocks): Candidate<T> {
  const sources = new Set(attestation.cite.map(({ source }) => source));
  const said = Math.min(...[...sources].map((source) => clocks.saidOn.get(source) ?? Number.POSITIVE_INFINITY));
  return { attestation, index, sources, said, width: widthOf(schema, attestation.value) };
}

/** How much a value leaves open: days of a date, span of a quantity; nothing for anything else. */
function widthOf(schema: z.ZodType, value: unknown): number {
  if (schema === Edtf) {
    const span = parseEdtf(String(value));
    return span ? latestDay(span) - earliestDay(span) : 0;
  }
  if (schema === Quantity) {
    const { low, high } = rangeOf(value as Quantity);
    return high - low;
  }
  return 0;
}

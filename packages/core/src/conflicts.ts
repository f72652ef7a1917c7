import { gravestAgreement, isOutcome, isPlan } from './agreement.ts';
import type { Dataset } from './dataset.ts';
import { tableOf } from './engine/kept-index.ts';
import { type Citation, printCitation } from './schema/citation.ts';
import { compareText } from './schema/compare.ts';
import { type KindName, type Ref, refOf } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import type { Remark } from './schema/remark.ts';
import type { Attestation } from './schema/statement.ts';
import type { ValueType } from './schema/value-type.ts';
import { attestationsOf } from './schema/walk.ts';
import { caption } from './words/caption.ts';

export const conflictClasses = [
  'contradiction',
  'planned-then-held',
  'more-precise',
  'misprint',
  'variant',
  'implied',
  'premise',
  'numbering',
  'damage',
] as const satisfies readonly (Remark['type'] | 'more-precise')[];
/** `more-precise` is computed from the attestations; the rest are the types of an editor's remarks. */
export type ConflictClass = (typeof conflictClasses)[number];

/** A place in the register where the sources differ, err, or leave something open. */
export type Conflict = {
  class: ConflictClass;
  ref: Ref;
  kind: KindName;
  /** The name of the record. */
  name: string;
  /** JSON Pointer of the field, where it is about one. */
  field?: string;
  attestations?: readonly Attestation<unknown>[];
  remark?: Remark;
  cite: readonly Citation[];
};

/** Every conflict, in the order of the records; a remark on a field that conflicts is told with it. */
export const conflictsOf = (dataset: Dataset): Conflict[] =>
  [...dataset.records.values()].flatMap((record) => conflictsIn(dataset, record));

/** The conflicts of one record of a dataset. */
export const conflictsIn = (dataset: Dataset, record: AnyRecord): Conflict[] =>
  conflictsAt(record, Object.entries(tableOf(dataset).kinds[record.kind].attested));

/** The conflicts of one record, given its attested fields with the types of their values. */
export function conflictsAt(record: AnyRecord, attested: readonly (readonly [name: string, type: ValueType])[]): Conflict[] {
  const about = { ref: refOf(record.kind, record.id), kind: record.kind, name: caption(record) };
  const computed = attested.flatMap(([name, type]): Conflict[] => {
    const attestations = attestationsOf(record, name);
    const agreement = gravestAgreement(
      type,
      attestations.map((attestation) => attestation.value),
    );
    if (!agreement || agreement === 'agreed') return [];
    const remark = record.remarks?.find(({ field }) => field === `/${name}`);
    return [
      {
        class: agreement === 'contradicted' ? 'contradiction' : agreement,
        ...about,
        field: `/${name}`,
        attestations,
        ...(remark && { remark }),
        cite: citesOf(attestations),
      },
    ];
  });
  const told = new Set(computed.map(({ remark }) => remark));
  const declared = (record.remarks ?? [])
    .filter((remark) => !told.has(remark))
    .map(
      (remark): Conflict => ({
        class: remark.type,
        ...about,
        ...(remark.field !== undefined && { field: remark.field }),
        remark,
        cite: remark.cite,
      }),
    );
  return [...computed, ...declared];
}

function citesOf(attestations: readonly Attestation<unknown>[]): Citation[] {
  const cites = new Map(attestations.flatMap(({ cite }) => cite).map((cite) => [printCitation(cite), cite]));
  return [...cites].sort(([a], [b]) => compareText(a, b)).map(([, cite]) => cite);
}

/** Something announced, and what became of it as far as the sources tell. */
export type Plan = {
  ref: Ref;
  /** The name of the activity. */
  name: string;
  /** What was announced, and where. */
  announced: readonly Attestation<unknown>[];
  /** Left out where no source tells of an outcome. */
  outcome?: { ref: Ref; name: string; certainty: Certainty; told: readonly Attestation<unknown>[] };
};

/** How sure it is that what was told is what came of a plan; `none` where nothing was told. */
export const planOutcomes = ['certain', 'probable', 'possible', 'none'] as const;
export type PlanOutcome = (typeof planOutcomes)[number];
type Certainty = Exclude<PlanOutcome, 'none'>;

export const outcomeOf = ({ outcome }: Plan): PlanOutcome => outcome?.certainty ?? 'none';

/** Every activity that a source announces as proposed or planned. */
export const plansOf = (dataset: Dataset): Plan[] => dataset.byKind.activity.flatMap((activity) => planOf(dataset, activity) ?? []);

/**
 * What a source announces of an activity and what became of it; nothing where it is not announced.
 *
 * @example
 * ```ts
 * import { planOf } from '@org/migration-core/listing';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const dataset = await loadRegisterData();
 * const plans = dataset.byKind.activity.map((activity) => planOf(dataset, activity));
 * console.log(plans.some((plan) => plan?.outcome?.certainty === 'certain')); // true
 * ```
 */
export function planOf(dataset: Dataset, activity: RecordOf<'activity'>): Plan | undefined {
  const announced = activity.status.filter(({ value }) => isPlan(value));
  if (announced.length === 0) return undefined;
  const ref = refOf('activity', activity.id);
  const told = toldOutcomes(activity);
  const name = caption(activity);
  if (told.length > 0) return { ref, name, announced, outcome: { ref, name, certainty: 'certain', told } };
  const [realization] = (dataset.incoming.get(ref) ?? []).filter(({ relation }) => relation === 'realizes');
  const other = realization && (dataset.records.get(realization.from) as RecordOf<'activity'>);
  const certainty = other?.realizes?.find((link) => link.activity === ref)?.certainty;
  if (!other || !certainty) return { ref, name, announced };
  const outcome = { ref: refOf('activity', other.id), name: caption(other), certainty, told: toldOutcomes(other) };
  return { ref, name, announced, outcome };
}

const toldOutcomes = ({ status }: RecordOf<'activity'>) => status.filter(({ value }) => isOutcome(value));

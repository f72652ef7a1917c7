import { type Agreement, agreementOf, isOutcome, isPlan } from './agreement.ts';
import type { Dataset } from './dataset.ts';
import { type Citation, printCitation } from './schema/citation.ts';
import { compareText } from './schema/compare.ts';
import type { Ref } from './schema/id.ts';
import type { AnyRecord } from './schema/kinds.ts';
import { type Remark, remarkTypes } from './schema/remark.ts';
import type { Attestation } from './schema/statement.ts';
import { attestedFields } from './schema/walk.ts';

export const conflictClasses = [
  'contradiction',
  'planned-then-held',
  'more-precise',
  ...remarkTypes.filter((type) => type !== 'contradiction' && type !== 'planned-then-held'),
] as const;
/** `more-precise` is computed from the attestations; the rest are the types of an editor's remarks. */
export type ConflictClass = (typeof conflictClasses)[number];

/** A place in the register where the sources differ, err, or leave something open. */
export type Conflict = {
  class: ConflictClass;
  ref: Ref;
  /** JSON Pointer of the field, where it is about one. */
  field?: string;
  attestations?: readonly Attestation<unknown>[];
  remark?: Remark;
  cite: readonly Citation[];
};

/** The attestations of a field, where the record has it. */
export const attestationsOf = (record: AnyRecord, field: string): readonly Attestation<unknown>[] =>
  ((record as Record<string, unknown>)[field] as readonly Attestation<unknown>[] | undefined) ?? [];

/** Every conflict, in the order of the records; a remark on a field that conflicts is told with it. */
export function conflictsOf(dataset: Dataset): Conflict[] {
  return [...dataset.records].flatMap(([ref, record]) => {
    const computed = attestedFields(record.kind).flatMap(({ name, value }): Conflict[] => {
      const attestations = attestationsOf(record, name);
      const agreement = gravest(attestations.flatMap((a, i) => attestations.slice(i + 1).map((b) => agreementOf(value, a.value, b.value))));
      if (!agreement || agreement === 'agreed') return [];
      const remark = record.remarks?.find(({ field }) => field === `/${name}`);
      return [{ class: agreement, ref, field: `/${name}`, attestations, ...(remark && { remark }), cite: citesOf(attestations) }];
    });
    const told = new Set(computed.map(({ remark }) => remark));
    const declared = (record.remarks ?? [])
      .filter((remark) => !told.has(remark))
      .map(
        (remark): Conflict => ({
          class: remark.type,
          ref,
          ...(remark.field !== undefined && { field: remark.field }),
          remark,
          cite: remark.cite,
        }),
      );
    return [...computed, ...declared];
  });
}

function gravest(agreements: readonly Agreement[]): 'contradiction' | 'planned-then-held' | 'more-precise' | 'agreed' | undefined {
  if (agreements.includes('contradicted')) return 'contradiction';
  if (agreements.includes('planned-then-held')) return 'planned-then-held';
  if (agreements.includes('more-precise') || agreements.includes('less-precise')) return 'more-precise';
  return agreements[0] && 'agreed';
}

function citesOf(attestations: readonly Attestation<unknown>[]): Citation[] {
  const cites = new Map(attestations.flatMap(({ cite }) => cite).map((cite) => [printCitation(cite), cite]));
  return [...cites].sort(([a], [b]) => compareText(a, b)).map(([, cite]) => cite);
}

/** Something announced, and what became of it as far as the sources tell. */
export type Plan = {
  ref: Ref;
  /** What was announced, and where. */
  announced: readonly Attestation<unknown>[];
  /** Left out where no source tells of an outcome. */
  outcome?: { ref: Ref; certainty: 'certain' | 'probable' | 'possible'; told: readonly Attestation<unknown>[] };
};

/** Every activity that a source announces as proposed or planned. */
export function plansOf(dataset: Dataset): Plan[] {
  return dataset.byKind.activity.flatMap((activity) => {
    const announced = activity.status.filter(({ value }) => isPlan(value));
    if (announced.length === 0) return [];
    const ref = `activity/${activity.id}` as Ref<'activity'>;
    const told = activity.status.filter(({ value }) => isOutcome(value));
    if (told.length > 0) return [{ ref, announced, outcome: { ref, certainty: 'certain' as const, told } }];
    const realization = dataset.byKind.activity.flatMap((other) =>
      (other.realizes ?? []).filter((link) => link.activity === ref).map(({ certainty }) => ({ other, certainty })),
    )[0];
    if (!realization) return [{ ref, announced }];
    const { other, certainty } = realization;
    return [
      {
        ref,
        announced,
        outcome: { ref: `activity/${other.id}` as Ref, certainty, told: other.status.filter(({ value }) => isOutcome(value)) },
      },
    ];
  });
}

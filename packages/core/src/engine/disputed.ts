import { areContradictory } from '../agreement.ts';
import type { FieldTable } from '../query/fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { Attestation } from '../schema/statement.ts';
import { attestationsOf } from '../schema/walk.ts';

/** Do two visible attestations of one field contradict each other? */
export const isDisputed = (
  { kinds }: FieldTable,
  record: AnyRecord,
  isVisible: (attestation: Attestation<unknown>) => boolean = () => true,
): boolean =>
  Object.entries(kinds[record.kind].attested).some(([name, type]) => {
    const visible = attestationsOf(record, name).filter(isVisible);
    return areContradictory(
      type,
      visible.map(({ value }) => value),
    );
  });

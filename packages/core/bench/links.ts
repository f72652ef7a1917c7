import { refOf } from '../src/schema/id.ts';
import { referencePaths } from '../src/schema/kind-fields.ts';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { referencesIn } from '../src/schema/walk.ts';

/** A record and the different ones that it refers to. */
export type Links = { ref: string; targets: readonly string[] };

export const linksOf = (record: AnyRecord): Links => ({
  ref: refOf(record.kind, record.id),
  targets: [...new Set([...referencesIn(record, referencePaths(record.kind))].map(({ target }) => target as string))],
});

/** Every record beside all that it refers to or that refers to it. */
export function neighboursOf(records: Iterable<AnyRecord>): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const record of records) {
    const { ref, targets } = linksOf(record);
    for (const target of targets) {
      join(ref, target);
      join(target, ref);
    }
  }
  return neighbours;
}

import type { Dataset } from '../dataset.ts';
import type { Neighbour } from '../questions.ts';
import { type KindName, kindNames, type Ref } from '../schema/id.ts';
import { referencesIn } from '../schema/walk.ts';
import { graphOf } from './graph.ts';
import { indexOf } from './kept-index.ts';
import { within } from './within.ts';

/** The records of a kind that refer to another: how many, and what the first of them say; no record is read before that is asked for. */
export type Referrers = { kind: KindName; total: number; first: (most: number) => readonly Neighbour[] };

/**
 * What refers to a record, by kind, however much it is.
 *
 * @param isWanted keeps the links of some relations of some kinds; left out, all
 *
 * @example
 * ```ts
 * import { loadRegisterData } from '@org/migration-core/data';
 * import { openReferrers } from '@org/migration-core/listing';
 *
 * const [activities] = openReferrers(await loadRegisterData(), 'organization/unhcr', (kind) => kind === 'activity');
 * console.log(activities?.total, activities?.first(1)[0]?.relation); // 10 parties
 * ```
 */
export function openReferrers(
  dataset: Dataset,
  ref: Ref,
  isWanted: (kind: KindName, relation: string) => boolean = () => true,
): readonly Referrers[] {
  const index = indexOf(dataset);
  const doc = index.docOf(ref);
  if (doc < 0) return [];
  const links = [...graphOf(index).referrersBy(doc)];
  return kindNames.flatMap((kind): Referrers[] => {
    const lists = links.filter(({ relation }) => isWanted(kind, relation)).map(({ docs }) => within(docs, index.meta.kinds[kind]));
    const docs = union(lists.filter(({ length }) => length > 0));
    if (docs.length === 0) return [];
    const first = (most: number) =>
      Array.from(docs.subarray(0, most), (from) => index.recordAt(from)).flatMap((record, i) => {
        const about = {
          ref: index.refAt(docs[i] as number),
          kind,
          name: index.captionOf(index.refAt(docs[i] as number)) as string,
          direction: 'in' as const,
        };
        const links = [...referencesIn(record, index.table.kinds[kind].references)]
          .filter(({ target, relation }) => target === ref && isWanted(kind, relation))
          .map(({ relation, role }): Neighbour => ({ ...about, relation, ...(role !== undefined && { role }) }));
        return [...new Map(links.map((link) => [`${link.relation} ${link.role}`, link])).values()];
      });
    return [{ kind, total: docs.length, first }];
  });
}

/** All numbers of ascending lists, ascending, each once. */
function union([first = new Uint32Array(), ...rest]: readonly Uint32Array[]): Uint32Array {
  if (rest.length === 0) return first;
  return Uint32Array.from(new Set([first, ...rest].flatMap((docs) => [...docs]))).sort();
}

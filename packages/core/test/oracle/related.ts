import type { Dataset } from '../../src/dataset.ts';
import { type KindName, parseRef, type Ref } from '../../src/schema/id.ts';

/** What two records have in common that tells something: not the topics' own pages of a source, nor another figure. */
const telling: readonly KindName[] = ['organization', 'person', 'topic', 'place', 'instrument', 'activity'];

/** A record that refers to what another one refers to. */
type NaiveRelated = { ref: Ref; score: number; shared: Ref[] };

/** The records that share what they refer to with this one, the rarer the better; equal ones in document order. */
export function naiveRelated(dataset: Dataset, ref: Ref): NaiveRelated[] {
  const own = targetsOf(dataset, ref);
  const related = [...dataset.records.keys()].flatMap((other): NaiveRelated[] => {
    const theirs = targetsOf(dataset, other);
    const shared = [...dataset.records.keys()].filter((target) => own.has(target) && theirs.has(target));
    const score = shared.reduce((sum, target) => sum + rarity(dataset, target), 0);
    return other === ref || shared.length === 0 ? [] : [{ ref: other, score, shared }];
  });
  return related.sort((a, b) => b.score - a.score);
}

const targetsOf = ({ outgoing }: Dataset, ref: Ref): ReadonlySet<Ref> =>
  new Set((outgoing.get(ref) ?? []).map(({ target }) => target).filter((target) => telling.includes(parseRef(target)?.kind as KindName)));

/** How rare it is, in 256ths, that a record refers to the target. */
function rarity({ records, incoming }: Dataset, target: Ref): number {
  const referring = new Set((incoming.get(target) ?? []).map(({ from }) => from)).size;
  return Math.round(256 * Math.log(1 + records.size / referring));
}

import type { Dataset } from '../../src/dataset.ts';
import type { Ref } from '../../src/schema/id.ts';

/**
 * The shortest chain of references from one record to another, each followed in either direction; of several the one that comes first when
 * their records are compared one by one in document order.
 */
export function naivePath(dataset: Dataset, from: Ref, to: Ref): Ref[] | undefined {
  if (!dataset.records.has(from) || !dataset.records.has(to)) return undefined;
  const number = new Map([...dataset.records.keys()].map((ref, i) => [ref, i]));
  const byNumber = (a: Ref, b: Ref) => (number.get(a) as number) - (number.get(b) as number);
  const chains = new Map<Ref, Ref[]>([[from, [from]]]);
  // Chains of one length in their order: the first that reaches a record is the one that stays.
  for (let last = [...chains.values()]; last.length > 0 && !chains.has(to); ) {
    const longer = last.flatMap((chain) => [...beside(dataset, chain.at(-1) as Ref)].sort(byNumber).map((next) => [...chain, next]));
    last = longer.filter((chain) => {
      const end = chain.at(-1) as Ref;
      if (chains.has(end)) return false;
      chains.set(end, chain);
      return true;
    });
  }
  return chains.get(to);
}

const beside = ({ outgoing, incoming }: Dataset, ref: Ref): ReadonlySet<Ref> =>
  new Set([...(outgoing.get(ref) ?? []).map(({ target }) => target), ...(incoming.get(ref) ?? []).map(({ from }) => from)]);

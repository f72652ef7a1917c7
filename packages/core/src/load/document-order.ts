import { collationKey } from '../schema/compare.ts';
import { type KindName, kindNames, type Ref } from '../schema/id.ts';

/** The places of references in the order of a dataset: by the order of the kinds, then by id. */
export function documentOrder(refs: readonly Ref[]): Uint32Array {
  const keys = refs.map(orderKey);
  return Uint32Array.from(refs.keys()).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
}

function orderKey(ref: Ref): string {
  const slash = ref.indexOf('/');
  return `${kindNames.indexOf(ref.slice(0, slash) as KindName)}${collationKey(ref.slice(slash + 1))}`;
}

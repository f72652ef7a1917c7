import { TextOrder } from '../engine/text-order.ts';
import { collationKey } from '../schema/compare.ts';
import { type KindName, kindNames } from '../schema/id.ts';

/** The places of references in the order of a dataset: by the order of the kinds, then by id. */
export function documentOrder(refs: Iterable<string>): Uint32Array {
  const keys = new TextOrder();
  for (const ref of refs) keys.push(orderKey(ref));
  return keys.finish().order;
}

function orderKey(ref: string): string {
  const slash = ref.indexOf('/');
  return `${kindNames.indexOf(ref.slice(0, slash) as KindName)}${collationKey(ref.slice(slash + 1))}`;
}

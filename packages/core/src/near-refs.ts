import type { Dataset } from './dataset.ts';
import { resolveName } from './engine/name-resolution.ts';
import { openEngine } from './engine/open-engine.ts';
import { nearestFew } from './text/suggest.ts';

const mostRefs = 3;

/**
 * References that may be meant by one that no record has: the same id in another case or kind, a record that is called so, ids of the kind that
 * are spelt almost so.
 */
export function nearRefs(dataset: Dataset, ref: string): string[] {
  const wanted = ref.toLowerCase();
  const [kind, id] = split(wanted);
  if (id.length > 100) return [];
  const refs = [...dataset.records.keys()];
  const alike = refs.filter((one) => one === wanted || split(one)[1] === id);
  const ofKind = refs.filter((one) => kind === '' || split(one)[0] === kind);
  const ids = new Map((ofKind.length > 0 ? ofKind : refs).map((one) => [split(one)[1], one]));
  const named = resolveName(openEngine(dataset).index, id).filter(({ reason }) => reason !== 'part');
  const ofName = [...named.filter((one) => one.kind === kind), ...named.filter((one) => one.kind !== kind)].map((one) => one.ref);
  const near = nearestFew(id, [...ids.keys()]).map((one) => ids.get(one) as string);
  return [...new Set([...alike, ...ofName, ...near])].slice(0, mostRefs);
}

const split = (ref: string): [kind: string, id: string] => {
  const slash = ref.indexOf('/');
  return [ref.slice(0, Math.max(0, slash)), ref.slice(slash + 1)];
};

import type { Dataset } from './dataset.ts';
import { graphOf } from './engine/graph.ts';
import { indexOf } from './engine/kept-index.ts';
import { containment } from './query/fields.ts';
import { parseRef, type Ref } from './schema/id.ts';
import type { AnyRecord } from './schema/kinds.ts';
import { caption } from './words/caption.ts';

/** A record and what lies within it. */
export type HierarchyNode = { ref: Ref; name: string; children: readonly HierarchyNode[] };

/**
 * Where an organization, topic or place stands among those that it lies within and those that lie within it: every way down to it from the
 * top, and all below it. It stands at several places where it lies within several, or where the sources differ.
 *
 * @example
 * ```ts
 * import { hierarchyOf } from '@org/migration-core/listing';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const [top] = hierarchyOf(await loadRegisterData(), 'organization/desa');
 * console.log(top?.ref, top?.children[0]?.ref, top?.children[0]?.children[0]?.ref);
 * // organization/united-nations organization/un-secretariat organization/desa
 * ```
 */
export function hierarchyOf(dataset: Dataset, ref: Ref): readonly HierarchyNode[] {
  const kind = parseRef(ref)?.kind;
  if (kind === undefined || !Object.hasOwn(containment, kind)) return [];
  const field = containment[kind as keyof typeof containment];
  return merged(waysUp(dataset, field, below(dataset, field, ref, new Set()), new Set()));
}

/** What lies within a record. Data that nobody has checked may go round in circles. */
function below(dataset: Dataset, field: string, ref: Ref, above: ReadonlySet<Ref>): HierarchyNode {
  const seen = new Set([...above, ref]);
  const children = childrenOf(dataset, field, ref).filter((child) => !seen.has(child));
  return { ...named(dataset, ref), children: children.map((child) => below(dataset, field, child, seen)) };
}

/** The records that lie directly within one. Of all that refer to it, which may be very many, only these are read. */
function childrenOf(dataset: Dataset, field: string, ref: Ref): Ref[] {
  const index = indexOf(dataset);
  const doc = index.docOf(ref);
  if (doc < 0) return [];
  const docs = [...graphOf(index).referrersBy(doc)].flatMap(({ relation, docs }) => (relation === field ? [...docs] : []));
  return [...new Set(docs)].sort((a, b) => a - b).map((child) => index.refAt(child));
}

/** The tree below every top that leads down to a node. */
function waysUp(dataset: Dataset, field: string, node: HierarchyNode, below: ReadonlySet<Ref>): HierarchyNode[] {
  const seen = new Set([...below, node.ref]);
  const around = (dataset.outgoing.get(node.ref) ?? []).filter(({ relation, target }) => relation === field && !seen.has(target));
  const parents = [...new Set(around.map(({ target }) => target))].filter((parent) => dataset.records.has(parent));
  if (parents.length === 0) return [node];
  return parents.flatMap((parent) => waysUp(dataset, field, { ...named(dataset, parent), children: [node] }, seen));
}

/** Ways that begin alike are one. */
const merged = (nodes: readonly HierarchyNode[]): HierarchyNode[] =>
  [...Map.groupBy(nodes, ({ ref }) => ref).values()].map(([first, ...rest]) =>
    rest.length === 0
      ? (first as HierarchyNode)
      : { ...(first as HierarchyNode), children: merged([first as HierarchyNode, ...rest].flatMap(({ children }) => children)) },
  );

const named = (dataset: Dataset, ref: Ref) => ({ ref, name: caption(dataset.records.get(ref) as AnyRecord) });

import type { Ref } from '@org/migration-core';
import { type HierarchyNode, hierarchyOf } from '@org/migration-core/listing';
import type { Draft } from './entry.ts';
import type { Reading } from './reading.ts';
import { drawTrees, type Tree } from './tree.ts';

/** What a record lies within and what lies within it, its own place marked; nothing where it stands alone. */
export function hierarchyTree({ catalogue: { dataset }, signs }: Reading, ref: Ref, section: string): Draft[] {
  const trees = hierarchyOf(dataset, ref);
  const isAlone = trees.length === 1 && trees[0]?.ref === ref && trees[0].children.length === 0;
  if (isAlone) return [];
  const treeOf = (node: HierarchyNode): Tree => {
    const isShown = node.ref === ref;
    return {
      draft: {
        section,
        mark: isShown ? signs.here : signs.leads,
        tone: isShown ? 'current' : 'reference',
        text: node.name,
        ...(isShown ? {} : { ref: node.ref }),
      },
      below: node.children.map(treeOf),
    };
  };
  return drawTrees(trees.map(treeOf), signs);
}

import type { Draft } from './entry.ts';
import type { Signs } from './signs.ts';

/** What is drawn as a tree: each node with what lies below it. */
export type Tree = { draft: Draft; below: readonly Tree[] };

/** The nodes of a tree from the top, each with its branches before it; the topmost have none. */
export const drawTrees = (trees: readonly Tree[], signs: Signs): Draft[] =>
  trees.flatMap((tree) => [tree.draft, ...drawBelow(tree.below, '', signs)]);

const drawBelow = (trees: readonly Tree[], before: string, signs: Signs): Draft[] =>
  trees.flatMap(({ draft, below }, i) => {
    const isLast = i === trees.length - 1;
    const through = `${before}${isLast ? signs.branch.blank : signs.branch.through}`;
    const branch = { first: `${before}${isLast ? signs.branch.last : signs.branch.item}`, further: through };
    return [{ ...draft, branch }, ...drawBelow(below, through, signs)];
  });

/** Neighbours in a `Map` of `Set`s, as one writes it without a library. */

import type { EngineModule } from '../engine.ts';
import { neighboursOf } from '../links.ts';
import { startOf } from '../rows.ts';

export const mapOfSets: EngineModule = {
  build(records) {
    const neighbours = neighboursOf(records);
    const withinTwo = (start: string): number => {
      const reached = new Set(neighbours.get(start));
      for (const near of neighbours.get(start) ?? []) for (const far of neighbours.get(near) ?? []) reached.add(far);
      reached.delete(start);
      return reached.size;
    };
    return { asking: { twoHops: { ask: (question) => ({ total: withinTwo(`activity/${startOf(question)}`) }) } } };
  },
};

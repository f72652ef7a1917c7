import type { EngineModule } from '../engine.ts';
import { linksOf } from '../links.ts';
import { startOf } from '../rows.ts';
import { loadPeer } from './load-peer.ts';

type Graph = {
  mergeUndirectedEdge(from: string, to: string): unknown;
  forEachNeighbor(node: string, callback: (neighbour: string) => void): void;
};

export const graphology: EngineModule = {
  async build(records) {
    const { UndirectedGraph } = await loadPeer<{ UndirectedGraph: new () => Graph }>('graphology');
    const graph = new UndirectedGraph();
    for (const record of records) {
      const { ref, targets } = linksOf(record);
      for (const target of targets) graph.mergeUndirectedEdge(ref, target);
    }
    const withinTwo = (start: string): number => {
      const reached = new Set<string>();
      graph.forEachNeighbor(start, (near) => {
        reached.add(near);
        graph.forEachNeighbor(near, (far) => reached.add(far));
      });
      reached.delete(start);
      return reached.size;
    };
    return { asking: { twoHops: { ask: (question) => ({ total: withinTwo(`activity/${startOf(question)}`) }) } } };
  },
};

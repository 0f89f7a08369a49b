import { Graph, layout } from '@dagrejs/dagre';
import type { OutlineRegion } from '#workflow/pure/chart/chart.outline';

/** Where a box stands: how many steps from the start, and how far beside the main line. */
export interface Place {
  readonly rank: number;
  readonly row: number;
}

/**
 * Gives every box its place. Ways that go back to an earlier stage of the machine do not count, so the work reads one
 * way. Where several boxes share a rank, the one that most ways leave carries on the main line.
 */
export function placeBoxes({ boxes, ways }: OutlineRegion): readonly Place[] {
  const graph = new Graph().setGraph({ rankdir: 'TB', nodesep: 1, ranksep: 1, align: 'UL' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const index of boxes.keys()) graph.setNode(String(index), { width: 1, height: 1 });
  for (const { from, to } of ways) if (to > from) graph.setEdge(String(from), String(to));
  layout(graph);
  const found = boxes.map((_, index) => graph.node(String(index)));
  const depths = [...new Set(found.map(({ y }) => y))].toSorted((a, b) => a - b);
  const leaving = boxes.map((_, index) => ways.filter(({ from }) => from === index).length);
  return found.map(({ x, y }, index) => {
    const beside = [...found.keys()].filter((other) => found[other]?.y === y);
    const order = beside.toSorted(
      (a, b) => (leaving[b] ?? 0) - (leaving[a] ?? 0) || (found[a]?.x ?? x) - (found[b]?.x ?? x) || a - b,
    );
    return { rank: depths.indexOf(y), row: order.indexOf(index) };
  });
}

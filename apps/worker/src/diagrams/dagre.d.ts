/** What is used of dagre: the types it ships name their files without endings, which lead nowhere here. */
declare module '@dagrejs/dagre' {
  export class Graph {
    setGraph(options: {
      readonly rankdir: 'TB' | 'LR';
      readonly nodesep: number;
      readonly ranksep: number;
      readonly align: 'UL';
    }): this;
    setDefaultEdgeLabel(label: () => object): this;
    setNode(name: string, size: { readonly width: number; readonly height: number }): this;
    setEdge(from: string, to: string): this;
    /** Once laid out, a node has the place of its middle. */
    node(name: string): { readonly x: number; readonly y: number };
  }

  /** Writes the place of every node into the graph. */
  export function layout(graph: Graph): void;
}

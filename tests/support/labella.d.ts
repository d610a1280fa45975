// The package has no types; this is what our tests use of it.
declare module 'labella' {
  export interface LabellaNode {
    readonly idealPos: number;
    readonly currentPos: number;
    readonly width: number;
    getLayerIndex(): number;
  }
  const labella: {
    readonly Node: new (idealPos: number, width: number) => LabellaNode;
    readonly Force: new (options: object) => {
      nodes(nodes: readonly LabellaNode[]): { compute(): unknown };
      nodes(): LabellaNode[];
    };
  };
  export default labella;
}

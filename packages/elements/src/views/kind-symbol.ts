import { symbol, symbolCircle, symbolCross, symbolSquare, symbolStar, symbolTriangle, type SymbolType } from 'd3-shape';

/** A regular polygon, its first corner at the given angle from the right, clockwise. */
const polygon = (corners: number, angle: number): SymbolType => ({
  draw(context, size) {
    const r = Math.sqrt((2 * size) / (corners * Math.sin((2 * Math.PI) / corners)));
    for (let i = 0; i < corners; i++) {
      const turn = angle + (i * 2 * Math.PI) / corners;
      const [x, y] = [r * Math.cos(turn), r * Math.sin(turn)];
      if (i) context.lineTo(x, y);
      else context.moveTo(x, y);
    }
    context.closePath();
  },
});

// Areas in px², chosen so that all look about equally heavy.
const symbols: Readonly<Record<string, readonly [SymbolType, number]>> = {
  role: [symbolSquare, 64],
  education: [symbolCross, 62],
  founding: [symbolTriangle, 52],
  move: [polygon(4, 0), 64],
  talk: [symbolCircle, 68],
  publication: [polygon(6, 0), 72],
  award: [symbolStar, 48],
  project: [polygon(3, Math.PI / 2), 52],
};

/** Path data of a kind's symbol about the origin, some 9 px wide; `context` and unknown kinds have a small circle. */
export function kindSymbol(kind: string): string {
  const [type, size] = Object.hasOwn(symbols, kind) ? symbols[kind]! : ([symbolCircle, 44] as const);
  return symbol(type, size)() ?? '';
}

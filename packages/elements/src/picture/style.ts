import { sizes } from './type.js';

export const themes = ['auto', 'light', 'dark'] as const;
/** `auto` follows the reader's system. */
export type Theme = (typeof themes)[number];

/** How much larger than a title the person's name is set. */
export const nameScale = 1.45;

type Colours = Readonly<Record<'ink' | 'paper' | 'muted' | 'rule' | 'accent' | 'reported' | 'context', string>>;

const light: Colours = {
  ink: '#1c1d22',
  paper: '#ffffff',
  muted: '#4e4f55',
  rule: '#dcdce0',
  accent: '#2b5cd6',
  reported: '#87500f',
  context: '#6b6c72',
};
const dark: Colours = {
  ink: '#e8e8ea',
  paper: '#16171b',
  muted: '#b8b9be',
  rule: '#34353b',
  accent: '#7ba2ff',
  reported: '#e0a55c',
  context: '#9a9ba1',
};

// Plain selectors and colours only: what draws SVG outside of browsers knows no variables.
const colours = ({ ink, paper, muted, rule, accent, reported, context }: Colours) => `
.paper{fill:${paper}}
.text{fill:${ink}}
.muted,.tick{fill:${muted}}
.tick.major,.tick.heading{fill:${ink}}
.mark{color:${accent}}
.mark[data-kind="context"]{color:${context}}
.mark.reported,.mark.disputed,.mark.planned{color:${reported}}
.status{fill:${reported}}
.axis,.break,.employer,.units,.stem{stroke:${muted}}
.leader,.grid,.rule{stroke:${rule}}
.group{stroke:${rule}}
.leader{stroke:${context}}
.symbol{stroke:${paper}}
.mark[data-kind="context"] .symbol,.planned .symbol{fill:${paper}}`;

const shapes = `
.text{white-space:pre}
.title,.major,.status{font-weight:700}
${Object.entries(sizes)
  .map(([style, size]) => `.${style}{font-size:${size}px}`)
  .join('\n')}
.name{font-size:${sizes.title * nameScale}px}
.plain{font-weight:400}
.axis,.break,.leader{fill:none}
.tint{fill-opacity:.13}
.extent{fill-opacity:.32}
.lasting{fill-opacity:.75}
.symbol{fill:currentColor;stroke-width:2;paint-order:stroke}
.mark[data-kind="context"] .symbol{stroke:currentColor;stroke-width:1.75;paint-order:normal}
.reported .symbol,.disputed .symbol,.planned .symbol{stroke:currentColor;stroke-width:1.5;paint-order:normal}
.reported .symbol,.disputed .symbol{fill-opacity:.2}
.reported .extent,.disputed .extent,.planned .extent{fill-opacity:.12;stroke:currentColor;stroke-width:1.25;stroke-dasharray:4 3}
.reported .line,.disputed .line,.planned .line{stroke-dasharray:7 4}
.disputed .symbol{stroke-dasharray:5 1.6}
.disputed .extent{stroke-dasharray:6 2 1 2}
.disputed .line{stroke-dasharray:9 3 2 3}
.planned .tint{fill-opacity:.05}
.planned .extent{fill-opacity:0;stroke-dasharray:2 1.4}
.planned .line{stroke-dasharray:2 3}
.mark .extent.short{stroke-dasharray:none}
.reported .extent.short:not(.lasting),.disputed .extent.short:not(.lasting),.planned .extent.short:not(.lasting){fill-opacity:.25;stroke:none}
.joint{stroke-opacity:.25}
.unknown{stroke-dasharray:2 5}
.units{stroke-width:.75}
.folded{stroke-dasharray:2 3}
.future{stroke-opacity:.4}`;

/**
 * The style sheet of a picture.
 *
 * @param id the class that the picture has: in a page the rules are for it alone
 */
export function styleOf(theme: Theme, id: string): string {
  const base = colours(theme === 'dark' ? dark : light) + shapes;
  const all = theme === 'auto' ? `${base}\n@media (prefers-color-scheme:dark){${colours(dark)}}` : base;
  return all.replaceAll(/^\.[^{]+/gmu, (selectors) => `.${id} ${selectors.replaceAll(',', `,.${id} `)}`);
}

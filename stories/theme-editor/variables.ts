import manifest from 'career-timeline/custom-elements.json' with { type: 'json' };

/** What a number of a variable may be, with its unit. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  readonly usual: number;
}

/** A documented variable with what it is set by. */
export interface Variable {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  /** As CSS names it: `<color>`, `<length>`, `<number>` or `<family-name>`. */
  readonly type: string;
  readonly control: 'colour' | 'font' | Range;
  /** Another value than the default, to see the difference. */
  readonly example: string;
}

interface Documented {
  readonly tagName?: string;
  readonly cssProperties?: readonly { name: string; description: string; default: string; type: { text: string } }[];
}

const ranges: Readonly<Record<string, Range>> = {
  '--career-radius': { min: 0, max: 1.5, step: 0.125, unit: 'rem', usual: 0.5 },
  '--career-line-width': { min: 0.25, max: 4, step: 0.25, unit: 'px', usual: 1.25 },
  '--career-bar-line-width': { min: 0, max: 5, step: 0.5, unit: 'px', usual: 3 },
  '--career-tint': { min: 0, max: 0.5, step: 0.01, unit: '', usual: 0.13 },
  '--career-mark-size': { min: 0.75, max: 1.5, step: 0.05, unit: '', usual: 1 },
  '--career-density': { min: 0.5, max: 2, step: 0.05, unit: '', usual: 1 },
  '--career-font-size': { min: 0.75, max: 1.5, step: 0.0625, unit: 'rem', usual: 1 },
  '--career-title-weight': { min: 100, max: 900, step: 50, unit: '', usual: 650 },
  '--career-name-size': { min: 1, max: 3, step: 0.125, unit: 'em', usual: 1.375 },
};

/** What a variable of that type is set by. */
const controlOf = (name: string, type: string): Variable['control'] =>
  type === '<color>' ? 'colour' : type === '<family-name>' ? 'font' : ranges[name]!;

function exampleOf(control: Variable['control']): string {
  if (control === 'colour') return '#c2185b';
  if (control === 'font') return 'ui-monospace, Menlo, Consolas, monospace';
  // The end that is farther from the usual.
  const { min, max, usual, unit } = control;
  return `${max - usual >= usual - min ? max : min}${unit}`;
}

/** Every documented variable, from the element’s own documentation. */
export const variables: readonly Variable[] = (manifest.modules as { declarations?: Documented[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'career-timeline')!
  .cssProperties!.map(({ type: { text: type }, ...property }) => {
    const control = controlOf(property.name, type);
    return { ...property, type, control, example: exampleOf(control) };
  });

export const colours = variables.filter(({ control }) => control === 'colour');

/** Typefaces that need no download. */
export const typefaces = [
  'system-ui, sans-serif',
  "Charter, 'Iowan Old Style', Georgia, serif",
  "'Palatino Linotype', Palatino, 'Book Antiqua', serif",
  "'Avenir Next', Avenir, 'Segoe UI', sans-serif",
  'ui-monospace, Menlo, Consolas, monospace',
];

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Whether a text is a colour by itself, without a variable in it. */
export const isColour = (text: string) => !text.includes('var(') && CSS.supports('color', text);

/** What a CSS colour, translucent or not, shows as on a paper: `#rrggbb`, as a colour input takes it. */
export function hex(colour: string, paper: string): string {
  for (const fill of [paper, colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((channel) => channel!.toString(16).padStart(2, '0')).join('')}`;
}

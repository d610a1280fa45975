const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true })!;

type Rgb = readonly [number, number, number];

/** What a CSS colour, translucent or not, shows as on an opaque background. */
function over(colour: string, background: Rgb, opacity = 1): Rgb {
  context.globalAlpha = 1;
  context.fillStyle = `rgb(${background.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}

/** Relative luminance. Source: WCAG 2.2, definitions. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function ratio(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/**
 * The contrast of a colour on a background with, in between, a tint of another colour.
 *
 * @param colours CSS colours as computed; `tint` with its opacity, 0 to 1
 * @returns 1 to 21
 */
export function contrast(colour: string, background: string, tint?: { colour: string; opacity: number }): number {
  const paper = over(background, [255, 255, 255]);
  const ground = tint ? over(tint.colour, paper, tint.opacity) : paper;
  return ratio(over(colour, ground), ground);
}

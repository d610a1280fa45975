import type { Career } from '@career-timeline/model';
import { escaped, picture, readerOf, type PictureOptions } from 'career-timeline/picture';
import { keptHeight } from './kept-height.js';

export interface FrameOptions extends PictureOptions {
  /** Address of `embed.html`, which the package `career-timeline` brings. */
  readonly frame: string;
  /** Address of the Career document, as `embed.html` is to fetch it: of a server that lets all pages read it (CORS), or a `data:` address with the document in it. */
  readonly src: string;
}

/**
 * Sets the height of each frame to what it tells of itself. What was kept too large is given back when what follows is out of sight, or when the
 * reader is at work in the frame: else what they read would jump.
 */
const resize = `<script>
{
  const heights = new Map();
  const fit = () => heights.forEach((height, frame) => {
    const isUnseen = frame.getBoundingClientRect().top + height > innerHeight || document.activeElement === frame;
    if (isUnseen || height > frame.offsetHeight) frame.style.height = \`\${height}px\`;
  });
  addEventListener('scroll', fit, { passive: true });
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'career-timeline:height') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) heights.set(frame, Number(data.height));
    }
    fit();
  });
}
</script>`;

/** An opaque origin, whose script runs, whose links lead to whole pages, and whose menu saves. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What `embed.html` leaves free around the element on each side, px: its `padding`. */
const padding = 4;

/**
 * What stands for the frame before it tells its height: as high as the element is at the same width, which is that of a container, since a
 * frame's height is not to be had from its own width. Where styles are taken away, the height is that for the picture's width.
 */
function iframe(career: Career, options: FrameOptions): { title: string; width: number; height: number; html: string } {
  const { frame, src, layout, scale, group, theme, lang } = options;
  const { tag, direction } = readerOf(career, lang).words;
  const { title, width, elementHeight } = picture(career, options);
  const height = elementHeight + 2 * padding;
  const query = new URLSearchParams({ src });
  const colours = theme === 'auto' ? undefined : theme;
  // There is no page around it to take language and direction from.
  const shown = { layout, scale, group, theme: colours, lang: tag, dir: direction === 'rtl' ? direction : undefined };
  for (const [name, value] of Object.entries(shown)) if (value !== undefined) query.set(name, value);
  // A server would refuse a whole document in an address; what stands behind `#` is not sent to it.
  const address = escaped(
    `${frame}${src.startsWith('data:') ? '#' : frame.includes('?') ? '&' : '?'}${query.toString()}`,
  );
  const px = (length: number) => `${length}px`;
  const kept = keptHeight(career, { layout, scale, group, lang }, `100cqi - ${px(2 * padding)}`, px);
  const style = `border:0;height:calc(${kept} + ${px(2 * padding)})`;
  const html = `<div style="container-type:inline-size;width:100%"><iframe src="${address}" title="${escaped(title)}" sandbox="${sandbox}" allow="clipboard-write" loading="lazy" width="100%" height="${height}" style="${style}"></iframe></div>`;
  return { title, width, height, html };
}

/** What an author pastes into a page that may hold a frame but not the element, with the script that sets its height. */
export const renderFrame = (career: Career, options: FrameOptions): string =>
  `${iframe(career, options).html}\n${resize}\n`;

/**
 * The description by which other sites find the frame of a page, to be put beside it as a file.
 *
 * Source: https://oembed.com, section 2.3.4.4, the rich type.
 *
 * @returns an object for JSON
 */
export function oEmbed(career: Career, options: FrameOptions): Record<string, unknown> {
  const { title, width, height, html } = iframe(career, options);
  const { person } = career;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(person?.url && { author_name: readerOf(career, options.lang).read(person.name).text, author_url: person.url }),
    html,
    width,
    height,
  };
}

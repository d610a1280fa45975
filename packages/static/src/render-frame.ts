import type { Career } from '@career-timeline/model';
import { picture, readerOf, type PictureOptions } from 'career-timeline/picture';
import { escaped } from './markup.js';

export interface FrameOptions extends PictureOptions {
  /** Address of `embed.html`, which the package `career-timeline` brings. */
  readonly frame: string;
  /** Address of the Career document, as `embed.html` is to fetch it: of a server that lets all pages read it (CORS), or a `data:` address with the document in it. */
  readonly src: string;
}

/** Sets the height of each frame to what it tells of itself. */
const resize = `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'career-timeline:height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = \`\${Number(data.height)}px\`;
  }
});
</script>`;

/** An opaque origin, whose script runs, whose links lead to whole pages, and whose menu saves. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What stands for the frame before it tells its height: as high as the element is at the same width. */
function iframe(career: Career, options: FrameOptions): { title: string; width: number; height: number; html: string } {
  const { frame, src, layout, scale, group, theme, lang } = options;
  const { title, width, elementHeight: height } = picture(career, options);
  const query = new URLSearchParams({ src });
  const shown = Object.entries({ layout, scale, group, theme: theme === 'auto' ? undefined : theme, lang });
  for (const [name, value] of shown) if (value !== undefined) query.set(name, value);
  // A server would refuse a whole document in an address; what stands behind `#` is not sent to it.
  const address = escaped(`${frame}${src.startsWith('data:') ? '#' : '?'}${query.toString()}`);
  const html = `<iframe src="${address}" title="${escaped(title)}" sandbox="${sandbox}" allow="clipboard-write" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`;
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

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { snippets } from '../.storybook/snippets.js';
import page from './blog/index.html?raw';
import simplified from './blog/zh-hans.html?raw';
import traditional from './blog/zh-hant.html?raw';
import { articleCareer } from './fixtures/careers.js';
import { expect, userEvent, waitFor } from 'storybook/test';

const pages = { en: 'index.html', 'zh-Hans': 'zh-hans.html', 'zh-Hant': 'zh-hant.html' } as const;

interface Args {
  readonly language: keyof typeof pages;
  /** Width of the window, px. */
  readonly width?: number;
}

const framed = (
  src: string,
  { width, sandbox = 'allow-scripts allow-same-origin' }: { width?: number; sandbox?: string },
) =>
  html`<iframe
    title="The article"
    src=${src}
    sandbox=${sandbox}
    .style=${`display:block;border:0;margin-inline:auto;inline-size:100%;max-inline-size:${width ? `${width}px` : 'none'};block-size:75rem`}
  ></iframe>`;

/**
 * A blog article about the career, in plain HTML: one script tag for the built bundle, one `<career-timeline>` in the text. Its
 * own ink, light and language reach the timeline without a line of theming, and so does the typeface of the part it stands in.
 */
const meta: Meta<Args> = {
  title: 'In a blog',
  // The code to copy is what stands in the page.
  parameters: { layout: 'fullscreen', docs: { source: { code: snippets(page) } } },
  argTypes: {
    language: { control: 'inline-radio', options: Object.keys(pages), description: 'The article’s language' },
    width: { control: { type: 'range', min: 320, max: 1600 }, description: 'Width of the window, px' },
  },
  args: { language: 'en' },
  render: ({ language, width }) => framed(`blog/${pages[language]}`, { ...(width && { width }) }),
};
export default meta;
type Story = StoryObj<Args>;

const article = (canvas: HTMLElement) => canvas.querySelector('iframe')!.contentDocument;

/** What stands in the article’s timeline, once it is drawn. */
const drawn = (canvas: HTMLElement, selector = '.entry') =>
  waitFor(
    async () => {
      const root = article(canvas)?.querySelector('career-timeline')?.shadowRoot;
      await expect(root?.querySelectorAll('.entry').length).toBe(11);
      return [...root!.querySelectorAll<HTMLElement>(selector)];
    },
    { timeout: 20_000 },
  );

/** What your readers get: the drawing stands in the text, in its type and ink, and a click opens what is known of an entry. */
export const Article: Story = {
  play: async ({ canvasElement }) => {
    const [name] = await drawn(canvasElement, '[part="name"]');
    const page = article(canvasElement)!;
    const around = page.querySelector('.timeline')!;
    for (const property of ['color', 'fontFamily'] as const) {
      await expect(getComputedStyle(name!)[property]).toBe(getComputedStyle(around)[property]);
    }
    const [entry] = await drawn(canvasElement, 'button[data-entry="tongyi-move"]');
    await userEvent.click(entry!);
    await drawn(canvasElement, '[part="details"]:popover-open').then((open) => expect(open).toHaveLength(1));
    await userEvent.click((await drawn(canvasElement, '[part="details"] .close'))[0]!);
    page.defaultView!.scrollTo(0, 0);
  },
};

/** The same address on a phone: the rail. */
export const OnAPhone: Story = {
  args: { width: 390 },
  play: async ({ canvasElement }) => {
    const [plot] = await drawn(canvasElement, '.plot');
    await expect(plot!.classList).toContain('vertical');
    const { scrollWidth, clientWidth } = article(canvasElement)!.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** With the code of its own page. */
const coded = (page: string) => ({ docs: { source: { code: snippets(page) } } });
const named = (name: string): NonNullable<Story['play']> => {
  return async ({ canvasElement }) => {
    const [shown] = await drawn(canvasElement, '[part="name"]');
    await expect(shown!.textContent).toContain(name);
  };
};

/** The article in Chinese: the page’s `lang` is all that the timeline needs. */
export const SimplifiedChinese: Story = {
  args: { language: 'zh-Hans' },
  parameters: coded(simplified),
  play: named('许主洪'),
};

/** In the script of Taiwan and Hong Kong. */
export const TraditionalChinese: Story = {
  args: { language: 'zh-Hant' },
  parameters: coded(traditional),
  play: named('許主洪'),
};

/** Where no scripts run, the list between the tags is read. */
export const WithoutScripts: Story = {
  render: () => framed('blog/index.html', { sandbox: 'allow-same-origin' }),
  play: async ({ canvasElement }) => {
    await waitFor(
      async () => {
        const list = article(canvasElement)!.querySelector('career-timeline li');
        await expect(list?.checkVisibility()).toBe(true);
      },
      { timeout: 20_000 },
    );
    await expect(article(canvasElement)!.querySelector('career-timeline')!.shadowRoot).toBeNull();
  },
};

/** The document itself behind the `#`, where no server gives it to all pages. */
const embedded = `dist/embed.html#src=${encodeURIComponent(`data:application/json,${encodeURIComponent(JSON.stringify(articleCareer))}`)}`;

const frameCode = `<!-- embed.html: node_modules/career-timeline/dist/embed.html, put on your server beside career.json -->
<!-- career-timeline embed career.json --frame https://example.org/embed.html --src https://example.org/career.json
     writes this for your career, with the script that gives the frame its height: -->
<iframe
  src="https://example.org/embed.html?src=https%3A%2F%2Fexample.org%2Fcareer.json"
  title="The career of Steven Hoi"
  sandbox="allow-scripts"
></iframe>`;

/**
 * Where a page may hold no scripts of others: `embed.html`, one file in `dist` of the npm package, on a server of yours and in a frame that may
 * run scripts and nothing else. It tells its height.
 */
export const InAFrame: Story = {
  parameters: { layout: 'padded', docs: { source: { code: frameCode } } },
  render: () => {
    const fit = (event: Event) => {
      const frame = event.target as HTMLIFrameElement;
      addEventListener('message', ({ source, data }: MessageEvent<{ height?: number }>) => {
        if (source === frame.contentWindow && data.height) frame.style.blockSize = `${data.height}px`;
      });
    };
    return html`<iframe
      title="The career of Steven Hoi"
      sandbox="allow-scripts"
      src=${embedded}
      @load=${fit}
      .style=${'display:block;border:0;inline-size:100%'}
    ></iframe>`;
  },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    await waitFor(() => expect(frame.clientHeight).toBeGreaterThan(300), { timeout: 20_000 });
  },
};

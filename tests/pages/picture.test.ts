import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { readCareer } from '@career-timeline/model';
import { renderSvg } from '@career-timeline/static';
import type { CareerTimeline } from 'career-timeline';
import { expect, it } from 'vitest';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const site = startSite({ '/': page('<career-timeline src="/careers/steven-hoi.json"></career-timeline>') });

for (const [lang, width] of [
  ['en', 900],
  ['zh-Hans', 900],
  ['ar', 390],
] as const) {
  it(`toSVG() gives the picture that the command draws: ${lang}, ${width} px`, async () => {
    const tab = await site.browser.newPage();
    await tab.goto(site.url);
    await tab.evaluate(
      ({ lang, width }) => {
        document.documentElement.lang = lang;
        document.querySelector('main')!.style.width = `${width}px`;
      },
      { lang, width },
    );
    await tab.locator('career-timeline .entry').first().waitFor();
    // A frame for the observer of size, and one for the drawing that follows.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { career } = readCareer(article);
    const command = renderSvg(career, { width, lang });
    const isSame = await tab.evaluate(async (command) => {
      const made = await document.querySelector<CareerTimeline>('career-timeline')!.toSVG();
      const [ours, theirs] = [made!, command].map((text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        // White space between elements shows nothing; a parser's error would be an element of its own.
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const blank: Node[] = [];
        while (walker.nextNode()) if (!walker.currentNode.nodeValue!.trim()) blank.push(walker.currentNode);
        for (const node of blank) node.parentNode!.removeChild(node);
        return { root, texts: root.querySelectorAll('text').length };
      });
      return {
        equal: ours!.root.isEqualNode(theirs!.root),
        texts: [ours!.texts, theirs!.texts],
        error: made!.includes('parsererror'),
      };
    }, command);
    expect(isSame.texts[0]).toBeGreaterThan(20);
    expect(isSame).toEqual({ equal: true, texts: [isSame.texts[0], isSame.texts[0]], error: false });
    await tab.close();
  });
}

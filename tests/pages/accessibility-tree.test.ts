import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { told } from '../support/accessibility-tree.js';
import { answer, page } from '../support/serve.js';
import { startSite } from '../support/site.js';

interface Story {
  readonly attributes: string;
  /** The role of the part that is told, where not all is: what is the same in all stories is told once. */
  readonly from?: string;
  readonly langs: readonly string[];
  readonly width?: number;
  /** What the reader presses before. */
  readonly keys?: readonly string[];
}

const article = 'src="/careers/steven-hoi.json"';
const hard = 'src="/hard-career.json"';
const three = ['en', 'zh-Hans', 'ar'];

const stories: Readonly<Record<string, Story>> = {
  article: {
    attributes: article,
    langs: [...three, 'zh-Hant', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'he', 'hi'],
  },
  vertical: { attributes: `${article} kinds="role, move, talk"`, langs: three, width: 360 },
  list: { attributes: `${article} layout="list" kinds="role, move"`, from: 'list', langs: three },
  story: { attributes: `${article} mode="story" selected="alibaba-role"`, langs: three },
  scroll: { attributes: `${article} mode="scroll" kinds="founding, move"`, langs: ['en'] },
  legend: { attributes: `${article} legend kinds="role, award"`, from: 'region', langs: three },
  details: { attributes: `${article} selected="tongyi-move"`, from: 'dialog', langs: three },
  help: { attributes: article, from: 'dialog', langs: three, keys: ['Tab', '?'] },
  // Where much overlaps: roles at one time, statuses of every kind, gathered marks and the overview.
  hard: { attributes: `${hard} from="2019" to="2022"`, langs: three },
  grouped: {
    attributes: `${hard} kinds="role" group="organization" from="2019" to="2024"`,
    from: 'list',
    langs: ['en'],
  },
  gathered: { attributes: `${hard} kinds="publication, award"`, from: 'list', langs: three, width: 640 },
  faults: { attributes: 'src="/faults.json"', langs: three },
};

const faults = {
  entries: [
    { date: '2019-08/2022-03', title: 'Editor', kind: 'role' },
    { date: '2024-02-30', title: 'Prize' },
  ],
};

const site = startSite({
  '/hard-career.json': answer(JSON.stringify(hardCareer)),
  '/faults.json': answer(JSON.stringify(faults)),
  ...Object.fromEntries(
    Object.entries(stories).map(([name, { attributes }]) => [
      `/${name}`,
      page(`<career-timeline ${attributes}></career-timeline>`),
    ]),
  ),
});

describe('a screen reader is told', () => {
  for (const [name, { langs, from, width = 1000, keys = [] }] of Object.entries(stories)) {
    for (const lang of langs) {
      it(`${name} in ${lang} (else look at the file, and take it with -u)`, async () => {
        const tab = await site.browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
        await tab.goto(`${site.url}/${name}`);
        await tab.evaluate((lang) => {
          document.documentElement.lang = lang;
          document.documentElement.dir = lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr';
        }, lang);
        await tab.locator('career-timeline .controls').waitFor();
        for (const key of keys) await tab.keyboard.press(key);
        // What is said once and then taken back is not part of the page at rest.
        await tab.evaluate(() => new Promise((done) => setTimeout(done, 400)));
        await expect(await told(tab, from)).toMatchFileSnapshot(`golden/${name}.${lang}.txt`);
        await tab.close();
      });
    }
  }
});

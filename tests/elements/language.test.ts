import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { all, articleCareer, mount, one, settled, visibleText } from '../support/mount.js';

/** Which of the years of a range of bare years stands at the left, of all such ranges that are seen. */
function leftmostYears(root: Node): Set<'first' | 'last'> {
  const found = new Set<'first' | 'last'>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const range = /\d{4}\u200f? ?– ?\d{4}/u.exec(text.data);
    if (!range) continue;
    const year = (start: number) => {
      const place = document.createRange();
      place.setStart(text, start);
      place.setEnd(text, start + 4);
      return place.getBoundingClientRect();
    };
    const first = year(range.index);
    if (first.width) found.add(first.left < year(range.index + range[0].length - 4).left ? 'first' : 'last');
  }
  return found;
}

describe('the language and direction of the page', () => {
  it('are those of the nearest ancestor, and followed when they change', async () => {
    const element = await mount({ career: articleCareer });
    const undated = () => visibleText(one(element, '.undated .section-title'));
    expect(undated()).toBe('Date not given');
    element.parentElement!.lang = 'zh-TW';
    await expect.poll(undated).toBe('日期未註明');
    element.lang = 'de-AT';
    await expect.poll(undated).toBe('Ohne Datum');
    element.removeAttribute('lang');
    element.parentElement!.removeAttribute('lang');
    await expect.poll(undated).toBe('Date not given');
  });

  it('reach through a shadow root', async () => {
    const element = await mount({ career: articleCareer });
    const outer = document.createElement('div');
    outer.lang = 'zh-Hans';
    document.querySelector('main')!.append(outer);
    outer.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect(visibleText(one(element, '.undated .section-title'))).toBe('日期未注明');
    // A list has the language of its page, and is not in another than its reader's.
    element.career = undefined;
    element.innerHTML = '<ul><li><time datetime="2020">2020</time> 演讲</li></ul>';
    await expect.poll(() => visibleText(one(element, '.entries'))).toContain('演讲');
    expect(all(element, '.entries [lang]')).toEqual([]);
  });

  it('leave the rail of a vertical timeline whole beside its years, on either side', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await mount({ career: articleCareer, layout: 'vertical', dir });
      const rail = one(element, '.axis').getBoundingClientRect();
      const years = all(element, '.years .title').map((each) => each.getBoundingClientRect());
      expect(years.length).toBeGreaterThan(1);
      for (const { left, right } of years) expect(right <= rail.left || left >= rail.right, dir).toBe(true);
    }
  });

  it('let a range of years begin where reading begins, wherever one stands and in the picture', async () => {
    for (const lang of ['en', 'ar', 'he']) {
      const [dir, leftmost] = lang === 'en' ? (['ltr', 'first'] as const) : (['rtl', 'last'] as const);
      for (const layout of ['horizontal', 'vertical', 'list'] as const) {
        const element = await mount({ career: hardCareer, layout, lang, dir, selected: 'lycee' });
        const frame = one(element, '.frame');
        const message = `${lang}, ${layout}`;
        await expect.poll(() => [...leftmostYears(frame)], { message }).toEqual([leftmost]);
        const picture = document.createElement('div');
        picture.innerHTML = (await element.toSVG())!;
        document.body.append(picture);
        expect([...leftmostYears(picture)], `${message}, its picture`).toEqual([leftmost]);
      }
    }
  });

  it('do not break on a tag that is none', async () => {
    const element = await mount({ career: articleCareer, lang: 'en_US!' });
    expect(visibleText(one(element, '.undated .section-title'))).toBe('Date not given');
  });

  it('mark what stands in another language', async () => {
    const element = await mount({ career: articleCareer });
    expect(one(element, '.other-name').lang).toBe('zh-Hans');
  });

  it('say dates in the language of the words where English stands in for that of the page, whose texts are shown all the same', async () => {
    const career = { entries: [{ title: { en: 'A talk', sv: 'Ett föredrag' }, date: '2025-05-19' }] };
    const said = async (lang: string) => {
      const element = await mount({ career, lang });
      const picture = await element.toSVG();
      expect(picture).toContain(visibleText(one(element, '.when')));
      return [one(element, '.when'), one(element, '.item .title')].map(visibleText);
    };
    expect(await said('sv')).toEqual(['May 19, 2025', 'Ett föredrag']);
    // A region keeps its own way with dates.
    expect(await said('en-GB')).toEqual(['19 May 2025', 'A talk']);
    expect(await said('de-AT')).toEqual(['19. Mai 2025', 'A talk']);
  });

  it('begin a second name that has a line of its own where the line begins', async () => {
    for (const [dir, edge] of [['ltr', 'left'] as const, ['rtl', 'right'] as const]) {
      const element = await mount({ career: hardCareer, width: 320, dir });
      const [name, other] = ['.person', '.other-name'].map((each) => one(element, each).getBoundingClientRect());
      expect(other!.top).toBeGreaterThan(name!.top + 10);
      expect(other![edge]).toBe(name![edge]);
    }
  });

  it('say 1 January as such, in a zone where it is the day before in UTC', async () => {
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBeGreaterThan(0);
    const element = await mount({ career: { entries: [{ title: 'New Year', date: '2025-01-01' }] } });
    expect(visibleText(one(element, '.when'))).toBe('Jan 1, 2025');
  });

  it('turn the axis round when text runs from right to left', async () => {
    const element = await mount({ career: articleCareer, layout: 'horizontal' });
    const centre = (id: string) => {
      const { left, width } = one(element, `.mark[data-entry="${id}"] .symbol`).getBoundingClientRect();
      return left + width / 2;
    };
    expect(centre('hyperagi-founding')).toBeLessThan(centre('mwc-talk'));
    element.dir = 'rtl';
    await expect.poll(() => centre('hyperagi-founding') > centre('mwc-talk')).toBe(true);
  });

  it('give every text of the interface in every shipped language', async () => {
    const element = await mount({ career: articleCareer });
    const words = new Set<string>();
    const langs = ['en', 'zh-Hans', 'zh-Hant', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'pt'];
    for (const lang of langs) {
      element.lang = lang;
      await settled(element);
      words.add(visibleText(one(element, '.undated .section-title')));
      expect(all(element, '.status').map(visibleText).every(Boolean)).toBe(true);
    }
    expect(words.size).toBe(langs.length);
  });

  it('switch a career that is given in three of them at once, with nothing left of the one before', async () => {
    const element = await mount({ career: articleCareer, lang: 'zh-Hans' });
    const latin = /Steven Hoi|HyperAGI|IEEE( Fellow)?|Salesforce|AI|MWC|CTO|To C|\bC\b/gu;
    const shown = () => visibleText(one(element, '.frame')).replace(visibleText(one(element, '.help')), '');
    for (const [lang, own, other] of [
      ['zh-Hans', '许主洪', '許主洪'],
      ['zh-Hant', '許主洪', '许主洪'],
    ] as const) {
      element.lang = lang;
      await settled(element);
      expect(shown()).toContain(own);
      expect(shown()).not.toContain(other);
      expect(
        shown()
          .replace(latin, '')
          .match(/[A-Za-z]{3,}/gu) ?? [],
      ).toEqual(['SVG', 'PNG']);
    }
    element.lang = 'en';
    await settled(element);
    expect(visibleText(one(element, '.canvas'))).not.toMatch(/\p{Script=Han}/u);
  });

  it('write dates and counts in their own numerals, always of the Gregorian calendar', async () => {
    const element = await mount({ career: articleCareer });
    for (const [lang, year] of [
      ['ar-EG', '٢٠٢٥'],
      ['hi-u-nu-deva', '२०२५'],
    ] as const) {
      element.lang = lang;
      element.legend = true;
      await settled(element);
      expect(visibleText(one(element, '.as-of'))).toContain(year);
      const said = all(element, '.when, .drawing .tick, .count').map(visibleText);
      expect(said.some((text) => text.includes(year))).toBe(true);
      expect(said.filter((text) => /[0-9]/u.test(text))).toEqual([]);
      element.mode = 'story';
      await settled(element);
      expect(visibleText(one(element, '.position'))).not.toMatch(/[0-9]/u);
      element.mode = 'explore';
    }
  });
});

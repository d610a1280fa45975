import type { CareerTimeline } from 'career-timeline';
import { describe, expect, it } from 'vitest';
import { companyCareer } from '../../stories/fixtures/company-career.js';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { outside, overlaps, textBoxes } from '../support/boxes.js';
import { all, articleCareer, atRest, button, mount, one, settled, visibleText } from '../support/mount.js';

const careers = { article: articleCareer, hard: hardCareer };
const widths = [280, 320, 390, 600, 768, 1000, 1200, 1600];

describe('no text overlaps another or leaves the frame', () => {
  for (const [name, career] of Object.entries(careers)) {
    for (const layout of ['auto', 'horizontal', 'vertical'] as const) {
      it(`${name}, ${layout}, in three languages and both directions, at ${widths.join(', ')} px`, async () => {
        const element = await mount({ career, layout });
        for (const lang of ['en', 'zh-Hant', 'ar']) {
          element.lang = lang;
          element.dir = lang === 'ar' ? 'rtl' : 'ltr';
          for (const width of widths) {
            element.parentElement!.style.width = `${width}px`;
            await settled(element);
            const boxes = textBoxes(element);
            expect(boxes.length).toBeGreaterThan(5);
            expect(overlaps(boxes), `overlaps, ${lang}, ${width} px`).toEqual([]);
            expect(outside(element, boxes), `outside, ${lang}, ${width} px`).toEqual([]);
          }
        }
      });
    }
  }

  for (const [name, career] of Object.entries({ ...careers, company: companyCareer })) {
    it(`${name}, horizontal, in groups`, async () => {
      const element = await mount({ career, layout: 'horizontal' });
      for (const group of ['none', 'organization', 'kind'] as const) {
        for (const lang of ['en', 'ar']) {
          Object.assign(element, { group, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
          for (const width of [320, 600, 768, 1200]) {
            element.parentElement!.style.width = `${width}px`;
            await settled(element);
            const boxes = textBoxes(element);
            expect(overlaps(boxes), `overlaps, ${group}, ${lang}, ${width} px`).toEqual([]);
            expect(outside(element, boxes), `outside, ${group}, ${lang}, ${width} px`).toEqual([]);
          }
        }
      }
    });
  }

  it('breaks words that are too long for the lists under it', async () => {
    const title = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsbeauftragter';
    const entries = Array.from({ length: 12 }, (_, i) => ({
      kind: 'role',
      title,
      date: `${2001 + i}-05/${2001 + i}-09`,
    }));
    const element = await mount({ width: 700, career: { entries: [...entries, { title: title.repeat(9) }] } });
    const column = element.getBoundingClientRect();
    for (const each of all(element, '.key .title, .undated .title')) {
      expect(each.scrollWidth).toBeLessThanOrEqual(each.clientWidth);
      expect(each.getBoundingClientRect().right).toBeLessThanOrEqual(column.right + 1);
    }
    expect(all(element, '.key .title').length).toBeGreaterThan(3);
  });

  it('with text of 200 %, and with the text spacing of WCAG 1.4.12', async () => {
    const element = await mount({ career: hardCareer });
    for (const style of ['font-size:200%', 'letter-spacing:.12em;word-spacing:.16em;line-height:1.5']) {
      const size = element.getBoundingClientRect().height;
      document.body.setAttribute('style', style);
      await expect.poll(() => element.getBoundingClientRect().height).not.toBe(size);
      await settled(element);
      expect(overlaps(textBoxes(element))).toEqual([]);
      expect(outside(element, textBoxes(element))).toEqual([]);
    }
    document.body.removeAttribute('style');
  });
});

it('no grid line runs through a text or a bar', async () => {
  const element = await mount({ career: hardCareer, layout: 'horizontal' });
  for (const [width, dir, group] of [
    [768, 'ltr', 'none'],
    [1200, 'rtl', 'none'],
    [1000, 'ltr', 'organization'],
  ] as const) {
    element.parentElement!.style.width = `${width}px`;
    Object.assign(element, { dir, group });
    await settled(element);
    const { left, top } = one(element, '.drawing').getBoundingClientRect();
    const lines = all(element, '.grid').flatMap((grid) =>
      [...grid.getAttribute('d')!.matchAll(/M(\S+) (\S+)V([^M]+)/gu)].map(([text, x, from, to]) => ({
        text,
        rect: new DOMRect(left + Number(x), top + Number(from), 0, Number(to) - Number(from)),
      })),
    );
    const bars = all(element, '.mark.bar .tint').map((bar) => ({ text: 'bar', rect: bar.getBoundingClientRect() }));
    expect(lines.length).toBeGreaterThan(5);
    expect(bars.length).toBeGreaterThan(5);
    const met = [...textBoxes(element), ...bars].flatMap((box) => lines.flatMap((line) => overlaps([line, box])));
    expect(met, `${width} px, ${dir}, ${group}`).toEqual([]);
  }
});

/** Collects the entries of a view, and of what its counted marks open: a part of the view, or a list. */
async function lookInto(element: CareerTimeline, view: readonly [number, number] | null, shown: Set<string>) {
  const looked = new Set<string>();
  for (;;) {
    element.zoomTo(view);
    await atRest(element);
    for (const each of all(element, 'button[data-entry]:not(.gathered)')) shown.add(each.dataset['entry']!);
    const next = all<HTMLButtonElement>(element, 'button.gathered').find((each) => !looked.has(each.dataset['entry']!));
    if (!next) return;
    looked.add(next.dataset['entry']!);
    next.click();
    const part = await atRest(element);
    if (part) await lookInto(element, part, shown);
    else {
      const members = all(element, '[data-member]');
      expect(members.length).toBeGreaterThan(1);
      for (const member of members) shown.add(member.dataset['member']!);
    }
  }
}

describe('every entry is shown', () => {
  for (const [name, career] of Object.entries(careers)) {
    for (const width of [320, 1000]) {
      it(`${name} at ${width} px: as itself, or in a counted mark that lists it`, async () => {
        const element = await mount({ career, width });
        const shown = new Set<string>();
        await lookInto(element, null, shown);
        expect([...shown].sort()).toEqual(career.entries.map(({ id }) => id).sort());
      }, 60_000);
    }
  }

  it('that is not certain says so, also where there is room for a number only', async () => {
    const element = await mount({ career: hardCareer, layout: 'horizontal' });
    const uncertain = hardCareer.entries.filter(({ status = 'confirmed' }) => status !== 'confirmed');
    const words = { reported: 'Reported', disputed: 'Disputed', planned: 'Planned' } as const;
    let numbers = 0;
    for (const width of widths) {
      element.parentElement!.style.width = `${width}px`;
      await settled(element);
      for (const { id, status } of uncertain) {
        const shown = id && element.shadowRoot!.querySelector(`button[data-entry="${id}"]:not(.gathered)`);
        if (!shown) continue;
        if (shown.matches('.number')) numbers++;
        expect(shown.textContent, `${id}, ${width} px`).toContain(words[status as keyof typeof words]);
      }
    }
    expect(numbers).toBeGreaterThan(0);
  });
});

describe('roles of one organization', () => {
  const headings = (element: CareerTimeline, level = 'detail') =>
    all(element, `text.heading.${level}`).map(visibleText);
  const said = (element: CareerTimeline, id: string) => visibleText(button(element, id));

  it('that follow each other stand under its name, those of its parts with their own', async () => {
    const element = await mount({ career: companyCareer, layout: 'horizontal', width: 1600 });
    expect(headings(element).sort()).toEqual(['Basalt Systems', 'Nordic Telecom', 'Open Storage Guild']);
    const shown = (id: string) => visibleText(button(element, id).querySelector('.lines')!);
    expect(shown('staff')).not.toContain('Basalt');
    // The heading is for the eye: who hears the list is told with the role.
    expect(said(element, 'staff')).toContain('Basalt Systems');
    expect(shown('lab')).toContain('Basalt Labs');
    // In one lane, side by side.
    const [senior, staff] = ['senior', 'staff'].map((id) =>
      one(element, `.mark[data-entry="${id}"] .line`).getBoundingClientRect(),
    );
    expect(staff!.top).toBeCloseTo(senior!.top, 0);
    expect(staff!.left - senior!.right).toBeLessThan(4);
  });

  it('stand in a group under its name when asked to, the groups in order of time', async () => {
    const element = await mount({ career: companyCareer, layout: 'horizontal', width: 1000, group: 'organization' });
    expect(headings(element, 'title')).toEqual([
      'Lund Institute of Technology',
      'Nordic Telecom',
      'Basalt Systems',
      'Open Storage Guild',
    ]);
    element.setAttribute('group', 'kind');
    await settled(element);
    expect(headings(element, 'title')).toEqual(['Education', 'Role', 'Project']);
    element.removeAttribute('group');
    await settled(element);
    expect(headings(element, 'title')).toEqual([]);
  });
});

describe('the layout', () => {
  it('is vertical below 600 px of the element’s own width, and horizontal above', async () => {
    const element = await mount({ career: articleCareer, width: 599 });
    expect(one(element, '.plot').classList).toContain('vertical');
    element.parentElement!.style.width = '600px';
    await settled(element);
    expect(one(element, '.plot').classList).toContain('horizontal');
    element.layout = 'vertical';
    await settled(element);
    expect(one(element, '.plot').classList).toContain('vertical');
    element.setAttribute('layout', 'diagonal');
    await settled(element);
    expect(element.layout).toBe('auto');
  });

  it('draws once it is shown, after having been hidden', async () => {
    const element = await mount({ career: articleCareer, width: 800 });
    const drawn = all(element, '.item').length;
    const hidden = document.createElement('div');
    hidden.style.display = 'none';
    element.parentElement!.append(hidden);
    hidden.append(element);
    await settled(element);
    hidden.style.display = 'block';
    await expect.poll(() => all(element, '.item').length).toBe(drawn);
    expect(overlaps(textBoxes(element))).toEqual([]);
  });

  it('is the same list in both: an ordered list in order of time over a hidden picture', async () => {
    const order = async (layout: 'horizontal' | 'vertical') => {
      const element = await mount({ career: articleCareer, layout });
      expect(one(element, 'ol.entries').getAttribute('role')).toBe('list');
      expect(one(element, '.drawing').getAttribute('aria-hidden')).toBe('true');
      return all(element, '.entries > li > button').map((each) => each.dataset['entry']);
    };
    const horizontal = await order('horizontal');
    expect(horizontal).toEqual([
      'hyperagi-founding',
      'alibaba-role',
      'ant-talk',
      'mwc-talk',
      'tongyi-move',
      'apsara-context',
    ]);
    expect(await order('vertical')).toEqual(horizontal);
  });

  it('gives every entry a target of 24 px', async () => {
    const element = await mount({ career: hardCareer });
    for (const each of all(element, 'button[data-entry]')) {
      const { width, height } = each.getBoundingClientRect();
      const hits = [...each.querySelectorAll('.hit')].map((hit) => hit.getBoundingClientRect());
      const reach = [{ width, height }, ...hits].some((box) => box.width >= 24 && box.height >= 24);
      expect(reach, each.dataset['entry']).toBe(true);
    }
  });
});

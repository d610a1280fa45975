import { afterEach, describe, expect, it } from 'vitest';
import { articleCareer, atRest, button, mount, one, settled, visibleText } from '../support/mount.js';

describe('deep-links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('open the entry that the address names, and name the one that is open', async () => {
    history.replaceState(null, '', '#mwc-talk');
    const element = await mount({ career: articleCareer });
    expect(element.selected).toBeNull();
    element.deepLinks = true;
    await settled(element);
    expect(element.selected).toBe('mwc-talk');
    expect(visibleText(one(element, '.details'))).toContain('Copy link');
    location.hash = '#ant-talk';
    await expect.poll(() => element.selected).toBe('ant-talk');
    element.select('ieee-fellow');
    await settled(element);
    expect(location.hash).toBe('#ieee-fellow');
    element.select(null);
    await settled(element);
    expect(location.hash).toBe('');
  });

  it('close what is open when the reader goes back to where nothing was', async () => {
    const element = await mount({ career: articleCareer });
    element.deepLinks = true;
    await settled(element);
    location.hash = '#mwc-talk';
    await expect.poll(() => element.selected).toBe('mwc-talk');
    history.back();
    await expect.poll(() => [location.hash, element.selected]).toEqual(['', null]);
    expect(one(element, '.details').matches(':popover-open')).toBe(false);
  });

  it('scroll to the entry that the address names, and not when a reader opens one', async () => {
    const element = await mount({ career: articleCareer, width: 360 });
    element.style.marginBlock = '150vh';
    const seen = () => button(element, 'tongyi-move').getBoundingClientRect();
    history.replaceState(null, '', '#tongyi-move');
    element.deepLinks = true;
    await expect.poll(() => seen().top).toBeLessThan(innerHeight * 0.75);
    expect(seen().top).toBeGreaterThan(0);
    history.replaceState(null, '', location.pathname + location.search);
    const other = await mount({ career: articleCareer, width: 360 });
    other.style.marginBlock = '150vh';
    other.deepLinks = true;
    await atRest(other);
    button(other, 'mwc-talk').scrollIntoView({ block: 'end' });
    const before = scrollY;
    button(other, 'mwc-talk').click();
    await atRest(other);
    expect([location.hash, scrollY]).toEqual(['#mwc-talk', before]);
    scrollTo(0, 0);
  });

  it.each([
    ['list', 'explore'],
    ['auto', 'scroll'],
  ] as const)('scroll to the entry in the text: layout="%s", mode="%s"', async (layout, mode) => {
    history.replaceState(null, '', '#ieee-fellow');
    const element = await mount({ career: articleCareer, layout });
    element.style.marginBlockStart = '150vh';
    element.mode = mode;
    element.deepLinks = true;
    await atRest(element);
    const { top, bottom } = one(element, '[data-reading="ieee-fellow"]').getBoundingClientRect();
    expect(top).toBeLessThan(innerHeight);
    expect(bottom).toBeGreaterThan(innerHeight / 2);
    expect(element.selected).toBe('ieee-fellow');
    scrollTo(0, 0);
  });

  it('name the entry in the page’s own address, whatever its <base> is', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/elsewhere/';
    document.head.append(base);
    try {
      const [page] = location.href.split('#');
      const element = await mount({ career: articleCareer });
      element.deepLinks = true;
      element.select('mwc-talk');
      await settled(element);
      expect(location.href).toBe(`${page!}#mwc-talk`);
      element.select(null);
      await settled(element);
      expect(location.href).toBe(page);
    } finally {
      base.remove();
    }
  });

  it('leave an address alone that names something else', async () => {
    history.replaceState(null, '', '#chapter-2');
    const element = await mount({ career: articleCareer });
    element.deepLinks = true;
    await settled(element);
    expect(element.selected).toBeNull();
    expect(location.hash).toBe('#chapter-2');
  });
});

import { describe, expect, it } from 'vitest';
import { all, mount, one, settled, titles, visibleText } from '../support/mount.js';
import { plainList } from '../support/plain-list.js';

describe('<career-timeline> reads lists', () => {
  it('from a plain list: two times make a span, what has no time is undated', async () => {
    const element = await mount({ html: plainList });
    expect(titles(element)).toEqual(['Editor', 'Speaks at a conference']);
    expect(all(element, '.mark.bar')).toHaveLength(1);
    expect(visibleText(one(element, '.undated .title'))).toBe('Knows shorthand');
    expect(visibleText(one(element, '.entries .status'))).toBe('Reported');
  });

  it('from times as HTML has them, in brackets and as intervals', async () => {
    const element = await mount({
      html: `<ol><li><time datetime="2010/2012">From 2010 to 2012</time> Intern</li>
        <li>Speaks (<time datetime="2021-05-01T10:00">May</time>)</li></ol>`,
    });
    expect(titles(element)).toEqual(['Intern', 'Speaks']);
    expect(all(element, '.mark').map(({ dataset }) => dataset['kind'])).toEqual(['role', 'event']);
    expect(visibleText(one(element, '.entries li:last-child .when'))).toBe('May 1, 2021');
  });

  it('from a list whose items have lines of their own, as words apart', async () => {
    const html = '<ol><li><time>2020</time>, Paris: Editor<p>In a paragraph.</p></li></ol>';
    const element = await mount({ html });
    expect(visibleText(one(element, '.title'))).toBe('Paris: Editor In a paragraph.');
  });

  it('from all lists that have times, and from those within their items; what more times than two say stays in the text', async () => {
    const element = await mount({
      html: `<h3>2010s</h3><ol>
          <li><time>2015</time> Joins Acme <ul><li><time>2018</time> Prize</li><li><time>2019</time> Leaves</li></ul></li>
        </ol>
        <h3>2020s</h3><ul>
          <li><time>2021</time> – <time>2023</time> Writes, until <time>June</time> <ul><li>of trees</li></ul></li>
        </ul>`,
    });
    const said = all(element, '.entries button .lines').map((lines) => visibleText(lines).replaceAll(/\s/gu, ' '));
    expect(said).toEqual(['2015Joins Acme', '2018Prize', '2019Leaves', 'Writes, until June of trees2021 – 2023']);
  });

  it('from lists each in its own language, not from their headings, nor from what stands in a slot', async () => {
    const element = await mount({
      html: `<ol lang="de"><li>Acme<ol><li><time>2015</time> Eins</li></ol></li><li><ul><li><time>2016</time> Zwei</li></ul></li></ol>
        <ol lang="fr"><li><time>2017</time> Trois</li></ol>
        <div slot="footer"><ul><li>Updated <time>2024-05</time></li></ul></div>`,
    });
    expect(titles(element)).toEqual(['Eins', 'Zwei', 'Trois']);
    expect(all(element, '.entries .title').map(({ lang }) => lang)).toEqual(['de', 'de', 'fr']);
    expect(all(element, '.undated, .message.faults')).toEqual([]);
  });

  it('from a list in the language that the page has, also when that changes', async () => {
    document.documentElement.lang = 'en';
    const element = await mount({ html: '<ol><li><time datetime="2001-05">2001</time> Eins</li></ol>' });
    document.documentElement.lang = 'de';
    await settled(element);
    const title = one(element, '.title');
    expect([visibleText(one(element, '.when')), title.lang]).toEqual(['Mai 2001', '']);
    document.documentElement.lang = 'en';
  });
});

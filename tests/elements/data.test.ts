import type { CareerErrorEvent, CareerLoadEvent } from 'career-timeline';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { all, articleCareer, atRest, mount, one, settled, titles, visibleText } from '../support/mount.js';
import { plainList } from '../support/plain-list.js';

const json = (title: string) =>
  `<script type="application/json">{"entries":[{"title":"${title}","date":"2020"}]}</script>`;

describe('<career-timeline> gets its data', () => {
  it('from the career property', async () => {
    const element = await mount({ career: articleCareer });
    expect(all(element, 'button[data-entry]')).toHaveLength(articleCareer.entries.length);
  });

  it('from src, relative to the page', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(articleCareer)], { type: 'application/json' }));
    const element = await mount({ src });
    await expect.poll(() => all(element, 'button[data-entry]').length).toBe(articleCareer.entries.length);
  });

  it('from the last source that it is given before it draws for the first time', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(articleCareer)], { type: 'application/json' }));
    document.body.innerHTML = plainList;
    const element = document.createElement('career-timeline');
    element.append(document.querySelector('ol')!);
    document.body.append(element);
    element.src = src;
    await settled(element);
    await expect.poll(() => all(element, 'button[data-entry]').length).toBe(articleCareer.entries.length);
  });

  it('from a JSON script inside', async () => {
    const element = await mount({ html: json('Writes') });
    expect(titles(element)).toEqual(['Writes']);
  });

  it('in which a known kind is that in any case', async () => {
    const element = await mount({ career: { entries: [{ title: 'A talk', date: '2020', kind: 'Talk' }] } });
    element.kinds = 'talk';
    await settled(element);
    expect(titles(element)).toEqual(['A talk']);
  });

  it('from the property rather than from src, and from src rather than from what stands inside', async () => {
    const element = await mount({
      html: json('Inside'),
      src: 'data:application/json,{"entries":[{"title":"Fetched","date":"2020"}]}',
    });
    await expect.poll(() => titles(element)).toEqual(['Fetched']);
    element.career = { entries: [{ title: 'Given', date: '2020' }] };
    await settled(element);
    expect(titles(element)).toEqual(['Given']);
  });

  it('from a script inside rather than from entries, and from entries rather than from a list, whatever their order', async () => {
    const element = await mount({
      html: `${plainList}<career-entry date="2021" label="Sings"></career-entry>${json('Writes')}`,
    });
    expect(titles(element)).toEqual(['Writes']);
    element.querySelector('script')!.remove();
    await expect.poll(() => titles(element)).toEqual(['Sings']);
    element.querySelector('career-entry')!.remove();
    await expect.poll(() => titles(element)).toEqual(['Editor', 'Speaks at a conference']);
  });

  it('again when children are added, changed and removed', async () => {
    const element = await mount();
    expect(titles(element)).toEqual([]);
    element.innerHTML = plainList;
    await expect.poll(() => titles(element)).toEqual(['Editor', 'Speaks at a conference']);
    element.querySelector('time')!.setAttribute('datetime', '2024');
    element.querySelectorAll('time')[1]!.remove();
    await expect.poll(() => titles(element)).toEqual(['Speaks at a conference', 'Editor']);
    element.querySelector('li')!.remove();
    await expect.poll(() => titles(element)).toEqual(['Speaks at a conference']);
  });

  it('once where the same is given in another object, as by a page that is rendered anew: the reader stays where they are', async () => {
    const element = await mount({ career: articleCareer });
    element.zoomTo('2025-05/2025-07');
    await settled(element);
    await expect.poll(() => all(element, '.slider').length).toBe(2);
    await atRest(element);
    const shown = () => all(element, '.slider').map((slider) => slider.getAttribute('aria-valuetext'));
    const before = shown();
    const loads: unknown[] = [];
    element.addEventListener('career-load', (event) => loads.push(event));
    const career = structuredClone(articleCareer);
    element.career = career;
    await settled(element);
    expect([loads.length, shown()]).toEqual([0, before]);
    career.entries[0]!.title = 'Founds another';
    element.career = { ...career };
    await settled(element);
    expect([loads.length, titles(element)[0]]).toEqual([1, 'Founds another']);
    const circular = { ...career, self: {} as object };
    circular.self = circular;
    const another = { ...career, self: {} as object };
    another.self = another;
    element.career = circular;
    await settled(element);
    element.career = another;
    await settled(element);
    expect(loads).toHaveLength(3);
  });

  it('from the last src only, when it changes while loading', async () => {
    const element = await mount();
    const loads: unknown[] = [];
    element.addEventListener('career-load', ({ career }: CareerLoadEvent) => loads.push(career.entries[0]!.title));
    element.src = 'data:application/json,{"entries":[{"title":"First","date":"2020"}]}';
    await element.updateComplete;
    element.src = 'data:application/json,{"entries":[{"title":"Second","date":"2020"}]}';
    await expect.poll(() => titles(element)).toEqual(['Second']);
    expect(loads).toEqual(['Second']);
  });
});

describe('<career-timeline> with bad data', () => {
  async function faulty(properties: Parameters<typeof mount>[0]) {
    const errors: CareerErrorEvent[] = [];
    const listen = (event: CareerErrorEvent) => errors.push(event);
    document.addEventListener('career-error', listen);
    const element = await mount(properties);
    document.removeEventListener('career-error', listen);
    return { element, errors };
  }

  it('names each fault with its path, in the page and as an event, and shows every entry that can be shown', async () => {
    const { element, errors } = await faulty({
      career: {
        entries: [
          { title: 'Good', date: '2020' },
          { title: 'Impossible', date: '2024-02-30' },
          { title: 7, date: '2021', kind: 'talk' },
          'nothing',
        ],
      } as never,
    });
    expect(titles(element)).toHaveLength(2);
    expect(visibleText(one(element, '.undated .title'))).toBe('Impossible');
    expect(errors[0]!.faults.map(({ path }) => path)).toEqual(['entries[1].date', 'entries[2].title', 'entries[3]']);
    expect(visibleText(one(element, '.faults'))).toContain('entries[1].date');
    expect(errors[0]!.message).toContain('February 2024 has 29 days');
  });

  it('says of an entry whose date is none what was given, wherever the entry is told', async () => {
    const { element } = await faulty({ career: { entries: [{ id: 'talk', title: 'Talk', date: '2023-13' }] } });
    const said = 'Date not readable: "2023-13"';
    expect(visibleText(one(element, '.undated .date'))).toBe(said);
    element.select('talk');
    await settled(element);
    expect(visibleText(one(element, '.details .when'))).toBe(said);
    expect(await element.toSVG()).toContain(said);
    element.layout = 'list';
    await settled(element);
    expect(visibleText(one(element, '.reading .when'))).toBe(said);
    element.lang = 'ar';
    // As it was given, though the words run from the right.
    await expect.poll(() => visibleText(one(element, '.reading .when'))).toContain('\u202a"2023-13"\u202c');
  });

  it('calls an entry without a title by its kind, in the reader’s language', async () => {
    const { element } = await faulty({
      career: { entries: [{ date: '2020', kind: 'talk' }, { date: '2021' }] } as never,
    });
    expect(titles(element)).toEqual(['Talk', 'Event']);
    element.lang = 'de';
    await expect.poll(() => titles(element)).toEqual(['Vortrag', 'Ereignis']);
    element.select('entry-1');
    await settled(element);
    expect(visibleText(one(element, '.details-title'))).toBe('Vortrag');
  });

  it('says how an entry is shown whose status is none', async () => {
    const career = { entries: [{ title: 'Talk', date: '2020', status: 'reportd' }] } as never;
    const { element } = await faulty({ career });
    expect(visibleText(one(element, '.entries .status'))).toBe('Reported');
    expect(visibleText(one(element, '.faults'))).toMatch(/"reportd" is not a status .*shown as reported/u);
  });

  it('tells of faults when the drawing is there, which would push them away before', async () => {
    const element = document.createElement('career-timeline');
    element.career = {
      entries: [
        { title: 'Talk', date: '2020' },
        { title: 'Prize', date: '2023-13' },
      ],
    };
    document.body.replaceChildren(element);
    let isEarly = false;
    const observer = new MutationObserver(() => {
      isEarly ||= all(element, '.faults').length > all(element, '.canvas').length;
    });
    observer.observe(element.shadowRoot ?? (await element.updateComplete, element.shadowRoot!), {
      childList: true,
      subtree: true,
    });
    await settled(element);
    await expect.poll(() => all(element, '.faults').length).toBe(1);
    observer.disconnect();
    expect(isEarly).toBe(false);
  });

  it('says what is wrong with broken JSON and keeps the fallback', async () => {
    const { element, errors } = await faulty({
      html: `<script type="application/json">{"entries": [</script><p>Read me instead</p>`,
    });
    expect(visibleText(one(element, '.failed'))).toContain('invalid JSON');
    expect(errors[0]!.message).toContain('invalid JSON');
    expect(element.querySelector('p')!.checkVisibility()).toBe(true);
  });

  it('hides the fallback when the timeline is drawn', async () => {
    const { element } = await faulty({ html: plainList });
    expect(element.querySelector('li')!.checkVisibility()).toBe(false);
  });

  it('says that a document without entries has none', async () => {
    const { element } = await faulty({ career: { entries: [] } });
    expect(visibleText(one(element, '.message'))).toBe('This career has no entries yet.');
  });

  it('retries a failed src on request', async () => {
    const { element } = await faulty({ src: '/no-such-career.json' });
    await expect.poll(() => all(element, '.failed button').length).toBe(1);
    let errors = 0;
    element.addEventListener('career-error', () => errors++);
    one<HTMLButtonElement>(element, '.failed button').click();
    await expect.poll(() => errors).toBe(1);
  });

  it('gives the focus to what there is then, when the button to retry is gone', async () => {
    const { element } = await faulty({ src: '/no-such-career.json' });
    await expect.poll(() => all(element, '.failed button').length).toBe(1);
    vi.spyOn(window, 'fetch').mockResolvedValue(Response.json(articleCareer));
    one(element, '.failed button').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => element.shadowRoot!.activeElement?.className).toBe('control');
  });

  it('and the focus to its button again, when it has failed again', async () => {
    const { element } = await faulty({ src: '/no-such-career.json' });
    await expect.poll(() => all(element, '.failed button').length).toBe(1);
    const failed = new Promise((resolve) => element.addEventListener('career-error', resolve, { once: true }));
    one(element, '.failed button').focus();
    await userEvent.keyboard('{Enter}');
    await failed;
    await expect.poll(() => element.shadowRoot!.activeElement?.closest('.failed')).toBeTruthy();
  });

  it('keeps the career that is shown until that of another src is there', async () => {
    const element = await mount({
      career: undefined,
      src: URL.createObjectURL(new Blob([JSON.stringify(articleCareer)])),
    });
    await expect.poll(() => all(element, '.entries button').length).toBeGreaterThan(3);
    let answer: (response: Response) => void = () => {};
    vi.spyOn(window, 'fetch').mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    element.src = '/other.json';
    await settled(element);
    expect(titles(element)).toContain('Founds HyperAGI');
    // Out of the page and in it again it is still waited for.
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    answer(Response.json({ entries: [{ title: 'Sings', date: '2020' }] }));
    await expect.poll(() => titles(element)).toEqual(['Sings']);
  });

  it('executes nothing and pollutes nothing, whatever the texts and addresses are', async () => {
    const hostile = '<img src=x onerror="window.executed=1"><script>window.executed=1</script>';
    const text = JSON.stringify({
      person: { name: hostile, headline: hostile, url: 'javascript:window.executed=1' },
      organizations: { o: { name: hostile, url: 'JaVaScRiPt:window.executed=1' } },
      sources: { s: { title: hostile, publisher: hostile, url: '\u0001javascript:window.executed=1' } },
      entries: [
        {
          id: hostile,
          title: hostile,
          summary: hostile,
          kind: hostile,
          date: '2020',
          organization: 'o',
          sources: ['s'],
          url: 'java\nscript:window.executed=1',
        },
      ],
    }).replace('{', '{"__proto__":{"polluted":1},');
    const { element } = await faulty({
      html: `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`,
    });
    expect(titles(element)[0]!.replaceAll(' ', '')).toBe(hostile.replaceAll(' ', ''));
    element.select(hostile);
    await settled(element);
    expect(all(element, 'img, script, [onerror]')).toEqual([]);
    for (const link of all<HTMLAnchorElement>(element, 'a')) expect(link.protocol).not.toBe('javascript:');
    expect('executed' in window).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

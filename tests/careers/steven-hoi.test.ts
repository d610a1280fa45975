import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCareer, type CareerDocument } from '@career-timeline/model';

const text = await readFile(new URL('../../packages/careers/steven-hoi.json', import.meta.url), 'utf8');
const document = JSON.parse(text) as CareerDocument;
const { career, faults } = readCareer(document);
const languages = ['en', 'zh-Hans', 'zh-Hant'];

/** What the article says and no more: see packages/careers/README.md. A dash is a date that it does not give. */
const facts = `
  hyperagi-founding  2023                     founding  confirmed
  alibaba-role       2025-02/..               role      confirmed
  ant-talk           2025-05                  talk      confirmed
  mwc-talk           2025-06                  talk      confirmed
  apsara-context     2025-09-21~/2025-09-30~  context   confirmed
  tongyi-move        2025-09                  move      reported
  smu-role           –                        role      confirmed
  ntu-role           –                        role      confirmed
  salesforce-role    –                        role      confirmed
  ieee-fellow        –                        award     confirmed
  stanford-top       –                        award     confirmed`;
const rows = facts
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string]);

describe('steven-hoi.json', () => {
  it('is a Career document without a fault', () => {
    expect(faults).toEqual([]);
  });

  it('has the entries of the article and no other', () => {
    expect(career.entries.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  });

  it.each(rows)('%s is dated %s, a %s, %s, in three languages, with its source', (id, date, kind, status) => {
    const entry = career.entries.find((candidate) => candidate.id === id)!;
    expect(entry.date?.edtf ?? '–').toBe(date);
    expect([entry.kind, entry.status, entry.sources]).toEqual([kind, status, ['zhidx']]);
    for (const said of [entry.title, entry.summary!, entry.shortTitle ?? entry.title])
      expect(Object.keys(said)).toEqual(languages);
  });

  it('names the person, the organizations and the source in three languages', () => {
    const named = [...career.organizations.values()].map(({ name }) => name);
    const { title, publisher } = career.sources.get('zhidx')!;
    for (const said of [career.person!.name, career.person!.headline!, title, publisher!, ...named]) {
      expect(Object.keys(said)).toEqual(languages);
    }
    expect(career.person!.name).toEqual({ en: 'Steven Hoi', 'zh-Hans': '许主洪', 'zh-Hant': '許主洪' });
  });

  it('knows until the day of the article, and of no page of it', () => {
    const source = career.sources.get('zhidx')!;
    expect([career.asOf?.edtf, source.date?.edtf]).toEqual(['2025-09-29', '2025-09-29']);
    expect(text).not.toMatch(/"url"/);
  });

  it('has titles that can stand in a drawing', () => {
    const english = (said: unknown) => (said as Record<string, string> | undefined)?.['en'] ?? '';
    for (const { title, shortTitle } of career.entries) {
      expect(english(title).length).toBeLessThanOrEqual(45);
      expect(english(shortTitle ?? '').length).toBeLessThanOrEqual(20);
      if (english(title).length > 20) expect(english(shortTitle)).not.toBe('');
    }
  });

  it('keeps each script to itself', () => {
    // Characters of these texts that the other script writes differently.
    const simplified = /[许业创发报评实级论语东团务会动点们云说]/u;
    const traditional = /[許業創發報評實級論語東團務會動點們雲說]/u;
    const inScript = (tag: string) =>
      [...text.matchAll(new RegExp(`"${tag}": "([^"]*)"`, 'gu'))].map(([, said]) => said!).join('');
    expect(inScript('zh-Hans')).not.toMatch(traditional);
    expect(inScript('zh-Hant')).not.toMatch(simplified);
    expect(inScript('en')).not.toMatch(/\p{Script=Han}/u);
  });
});

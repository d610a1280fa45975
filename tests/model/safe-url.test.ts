import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '@career-timeline/model';

/** Spellings that some browser reads as a scheme that runs, embeds or opens something. */
const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001fjavascript:alert(1)',
  '\tjavascript:alert(1)',
  '\njavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  'java\tscript\t:alert(1)',
  'j\na\nv\na\ns\nc\nr\ni\np\nt\n:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript:\u2028alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'DATA:,x',
  'da\tta:,x',
  'vbscript:msgbox(1)',
  'VbScript:x',
  'livescript:x',
  'blob:https://example.org/0a1b',
  'filesystem:https://example.org/temporary/x',
  'view-source:https://example.org/',
  'about:blank',
  'file:///etc/passwd',
  'ftp://example.org/',
  'ws://example.org/',
  'intent://x#Intent;end',
  'ms-word:ofe|u|https://example.org/',
  'jar:https://example.org!/',
  'tel:+6512345678',
  'x:y',
];

const links = ['https://example.org/a?b=c#d', 'HTTP://EXAMPLE.ORG', '//example.org/x', '\thttps://example.org/'];

/** No scheme in these: an HTML parser may read the entity, but a document's text is never parsed as HTML. */
const relative = [
  '/a',
  'a/b.html',
  './a',
  '../a',
  '?q=1',
  '#top',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'java%0ascript:alert(1)',
  '/javascript:alert(1)',
  'ａjavascript:x',
  '许主洪',
];

const none = ['', ' ', '\n', 'https://', 'http://[', 'https://a b/', '//', 'https://example.org:99999/'];

describe('safeUrl(raw)', () => {
  it.each(hostile)('refuses %j', (raw) => {
    expect(safeUrl(raw)).toBeUndefined();
    expect(safeUrl(raw, 'image')).toBeUndefined();
  });

  it.each([...links, ...relative])('keeps %j as it is', (raw) => {
    expect(safeUrl(raw)).toBe(raw);
    expect(safeUrl(raw, 'image')).toBe(raw);
  });

  it.each(none)('refuses %j, which is no URL', (raw) => {
    expect(safeUrl(raw)).toBeUndefined();
  });

  it('keeps an e-mail address as a link but not as an image', () => {
    expect(safeUrl('mailto:ada@example.org')).toBe('mailto:ada@example.org');
    expect(safeUrl('MailTo:ada@example.org')).toBe('MailTo:ada@example.org');
    expect(safeUrl('mailto:ada@example.org', 'image')).toBeUndefined();
  });

  it('lets nothing pass that a page of any address reads as another scheme', () => {
    const noise = fc.constantFrom('', ' ', '\t', '\n', '\r', '\u0000', '\u000b', '\u00a0', '/', '\\', '&Tab;', '%09');
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'blob:', 'file:', 'https:', 'mailto:', 'http:');
    const spelling = fc
      .tuple(noise, scheme, fc.nat(10), noise, fc.string())
      .map(([before, name, at, inside, rest]) => before + name.slice(0, at) + inside + name.slice(at) + rest);
    fc.assert(
      fc.property(spelling, fc.constantFrom('https://a.example/b/', 'http://a.example/'), (raw, base) => {
        if (safeUrl(raw) === undefined || !URL.canParse(raw, base)) return;
        expect(['http:', 'https:', 'mailto:']).toContain(new URL(raw, base).protocol);
      }),
      { numRuns: 500 },
    );
  });
});

import type { Box, Label, Scene, TextStyle } from '@career-timeline/layout';
import type { Entry } from '@career-timeline/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Reader } from '../reader.js';
import { dot, dotted } from './dot.js';
import { holds } from './holds.js';
import { symbolSample } from './kind-symbol.js';
import { marker } from './sources.js';

/** The smallest target, px (WCAG 2.5.8). */
const target = 24;

/** As a property and not an attribute: a strict policy blocks `style` attributes, not the CSSOM. */
const place = ({ x, y, width, height }: Box) => `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;

/** Grows a box about its middle to the size of a target. */
function reachable({ x, y, width, height }: Box): Box {
  const [dx, dy] = [Math.max(0, target - width) / 2, Math.max(0, target - height) / 2];
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
}

/** The box of all marks of a label: what lies between two of them is its own too. */
function around(marks: Label['marks']): Box {
  const [x, y] = [Math.min(...marks.map(({ box }) => box.x)), Math.min(...marks.map(({ box }) => box.y))];
  const right = Math.max(...marks.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...marks.map(({ box }) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

const unspaced = (text: string) => text.replaceAll(/\s/gu, '');

/** Of more entries than these the list does not say which roles ran at the same time: it would be long, and slow. */
const mostCompared = 100;

/** What is said of an entry but not shown in its text: its kind, its whole title where a short one stands, an organisation, a date or a status that stands elsewhere, and the roles at the same time. */
function unseen(reader: Reader, entry: Entry, label: Label | undefined): TemplateResult {
  const { title, date, status, organization } = reader.entryText(entry, false);
  const shown = label && unspaced(label.lines.map(({ text }) => text).join(''));
  const isElsewhere = organization !== undefined && shown !== undefined && !shown.includes(unspaced(organization));
  const isShort = shown !== undefined && !shown.includes(unspaced(title));
  const isUndated = label !== undefined && !label.lines.some(({ style }) => style === 'date');
  const told = isUndated ? [date, status] : [];
  const whole = [isShort && title, isElsewhere && organization, ...told].filter(Boolean).join(', ');
  const also = reader.career.entries.length > mostCompared ? '' : reader.meanwhileText(entry);
  const kind = reader.kind(entry.kind);
  // A kind that the title names need not be said twice.
  const isNamed = title.toLowerCase().includes(kind.toLowerCase());
  const said = [!isNamed && kind, whole, also].filter(Boolean);
  return html`<span class="unseen">${said.map((part) => `· ${part} `)}</span>`;
}

/** A date's text, told to machines too where HTML can say it. */
export const when = (reader: Reader, { entries }: Pick<Label, 'entries'>, text: string) => {
  const datetime = entries.length === 1 ? reader.datetime(entries[0]!) : undefined;
  return datetime
    ? html`<time class="when" datetime=${datetime}>${text}</time>`
    : html`<span class="when">${text}</span>`;
};

/** A line of a date, and the status that may stand at its end. */
function dateLine(reader: Reader, label: Label, text: string) {
  const status = reader.status(label.entries[0]!);
  if (status === undefined || !text.endsWith(status)) return when(reader, label, text);
  return html`${when(reader, label, text.slice(0, -status.length))}<span class="status" part="status">${status}</span>`;
}

/**
 * The lines of a text, in one element: those that are elements of their own are said with a space between. So is a break, unless it
 * is hidden.
 */
function linesOf(reader: Reader, label: Label, style: TextStyle): TemplateResult {
  const lines = label.lines.filter((line) => line.style === style);
  const lang = style === 'title' && reader.title(label.entries[0]!).lang;
  const broken = lines.map(({ text, unspaced, signed }, i) => {
    const words = style === 'date' ? dateLine(reader, label, text) : text;
    const { kind, status } = label.entries[0]!;
    const line = signed ? html`${symbolSample(kind, status)}${words}` : words;
    return i ? html`${unspaced ? '' : ' '}<br aria-hidden=${unspaced ?? nothing} />${line}` : line;
  });
  const sign = lines[0]?.signed ? 'signed' : '';
  return html`<span class="text ${style} ${sign}" part="entry-${style}" lang=${lang || nothing}>${broken}</span>`;
}

/** The state of a list of entries that the views need: which one holds the tab stop and which one is open. */
export interface ListState {
  readonly current: string | undefined;
  readonly open: string | undefined;
  /** Whether what is chosen is told beside the drawing, not in a panel. */
  readonly isTold: boolean;
}

/** What a reader who hears the timeline learns of several entries beside what is shown of them: each where numbers are, else how many. */
function unseenOf(reader: Reader, { entries, rung }: Label): TemplateResult {
  const said =
    rung === 'number'
      ? entries.map((entry) => {
          const { title, organization, date, status } = reader.entryText(entry, false);
          return [title, organization, date, status].filter(Boolean).join(', ');
        })
      : [reader.count(entries.length)];
  return html`<span class="unseen">${said.map((part) => `· ${part} `)}</span>`;
}

/** An entry or a gathered group, as a button laid over its text, its mark within reach too. */
function item(reader: Reader, label: Label, state: ListState): TemplateResult {
  const entry = label.entries[0]!;
  const { box } = label;
  const hit = label.marks.length ? reachable(around(label.marks)) : undefined;
  const isBare = !label.lines.length;
  const styles = [...new Set(label.lines.map(({ style }) => style))];
  const target = isBare && hit ? hit : box;
  return html` <li class="item" .style=${place(target)}>
    <button
      type="button"
      class="entry ${label.align} ${label.rung}"
      part="entry"
      data-entry=${entry.id}
      data-kind=${entry.kind}
      tabindex=${entry.id === state.current ? 0 : -1}
      aria-haspopup=${state.isTold ? nothing : 'dialog'}
      aria-expanded=${state.isTold ? nothing : holds(label.entries, state.open)}
      aria-current=${state.isTold && entry.id === state.open ? 'true' : nothing}
    >
      ${hit && !isBare ? html`<span class="hit" .style=${place({ ...hit, x: hit.x - box.x, y: hit.y - box.y })}></span>` : nothing}
      ${isBare ? nothing : html`<span class="lines ${entry.status}">${styles.map((style) => linesOf(reader, label, style))}</span>`}
      ${label.entries.length > 1 ? unseenOf(reader, label) : unseen(reader, entry, label)}
    </button>
  </li>`;
}

/** The dated entries, in order of time, each placed where the Scene says. */
export function entryList(reader: Reader, scene: Scene, state: ListState): TemplateResult {
  // Safari takes the list's role away with its bullets; the attribute gives it back.
  return html`<ol class="entries" role="list" aria-label=${reader.words.term('timeline')}>
    ${repeat(
      scene.labels,
      ({ entries: [first] }) => first!.id,
      (label) => item(reader, label, state),
    )}
  </ol>`;
}

/** The years over each stretch of a vertical timeline: they stay in sight while their stretch is scrolled by. */
export function years({ ticks, height, width, direction }: Scene): TemplateResult[] {
  return ticks.map(({ box, text }, i) => {
    const bottom = ticks[i + 1]?.box.y ?? height;
    // They cover the texts that they stand over, and not the rail at their side.
    const sides =
      direction === 'rtl'
        ? `padding-left:${box.x}px;margin-right:${width - box.x - box.width}px`
        : `margin-left:${box.x}px`;
    return html`<div class="years" aria-hidden="true" .style=${`top:${box.y}px;height:${bottom - box.y}px`}>
      <div class="text title" part="tick" .style=${sides}>${text}</div>
    </div>`;
  });
}

/** The folded stretches of the axis as buttons over their texts. */
export function folds(reader: Reader, scene: Scene): TemplateResult[] {
  return scene.breaks.map(
    ({ box, text }, i) =>
      html`<button
        type="button"
        class="fold"
        part="fold"
        data-fold=${i}
        aria-label=${reader.words.term('fold', text)}
        .style=${place(reachable(box))}
      ></button>`,
  );
}

/** The entries without a date, as a list of their own in the flow of the page. */
export function undatedList(reader: Reader, scene: Scene, state: ListState): TemplateResult | typeof nothing {
  if (!scene.undated.length) return nothing;
  return html` <section class="undated" part="undated">
    <div class="section-title" part="section-title" id="undated-title">${reader.words.term('undated')}</div>
    <ol role="list" aria-labelledby="undated-title">
      ${scene.undated.map((entry) => {
        const { date, title, organization: detail, status } = reader.entryText(entry, false);
        return html` <li>
          <button
            type="button"
            class="entry flow"
            part="entry"
            data-entry=${entry.id}
            data-kind=${entry.kind}
            tabindex=${entry.id === state.current ? 0 : -1}
            aria-haspopup="dialog"
            aria-expanded=${entry.id === state.open}
          >
            ${symbolSample(entry.kind, entry.status)}
            <span class="lines ${entry.status}">
              <span class="text title" part="entry-title">${title}</span>
              ${detail && html`<span class="text detail" part="entry-detail">${detail}</span>`}
              ${date && html`<span class="text date" part="entry-date">${date}</span>`}
              ${status && html`<span class="text date"><span class="status" part="status">${status}</span></span>`}
            </span>
            ${unseen(reader, entry, undefined)}
          </button>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** What the numbers in the drawing stand for. Hidden from screen readers, whose list says the whole title. */
export function key(reader: Reader, scene: Scene): TemplateResult | typeof nothing {
  if (!scene.key.length) return nothing;
  let number = 0;
  return html` <section class="key" part="key" aria-hidden="true">
    <div class="section-title" part="section-title">${reader.words.term('key')}</div>
    <ol role="list">
      ${scene.key.map((entry) => {
        const { date, title, organization: detail, status } = reader.entryText(entry, false);
        return html`<li data-number=${marker(reader, ++number)}>
          <span class="text date"
            ><span class="when">${date}</span>${status && html`${dot}<span class="status">${status}</span>`}</span
          >
          <span class="text title">${title}</span> ${detail && html`<span class="text detail">${dotted(detail)}</span>`}
        </li>`;
      })}
    </ol>
  </section>`;
}

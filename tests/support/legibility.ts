import type { CareerTimeline } from 'career-timeline';
import { contrast } from './contrast.js';
import { all, one } from './mount.js';

/** A contrast of 1 to 21, and of what. */
export interface Measured {
  readonly of: string;
  readonly ratio: number;
}

const words = [
  '.person',
  '.other-name',
  '.headline',
  '.as-of',
  '.title',
  '.when',
  '.detail',
  '.status',
  '.section-title',
  '.kind',
  '.organization',
  '.meaning',
  '.sources li',
];
const marks = ['.mark.moment', '.mark.bar', '.mark.reported', '.mark[data-kind="context"]'];
const buttons = ['.control:not([aria-disabled])'];

/** The nearest background that is not transparent, through shadow roots. */
export function groundOf(node: Element): string {
  for (let at: Element | null = node; at;) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(.*, 0\)$|^transparent$/u.test(backgroundColor)) return backgroundColor;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'white';
}

const measured = (node: Element, colour: string): Measured => ({
  of: `${node.getAttribute('class')} “${(node.textContent ?? '').trim()}”`,
  ratio: contrast(colour, groundOf(node)),
});

/** All texts of a timeline of the article's career with details open: on the page, on a bar, at the axis and in the details. */
export function textContrasts(element: CareerTimeline): Measured[] {
  const tint = getComputedStyle(one(element, '.tint'));
  const onBar = all(element, '[data-entry="alibaba-role"] :is(.when, .title)').map((node) => ({
    of: `${node.className} on a bar`,
    ratio: contrast(getComputedStyle(node).color, groundOf(element), {
      colour: tint.color,
      opacity: Number(tint.fillOpacity),
    }),
  }));
  return [
    ...words.flatMap((selector) => all(element, selector)).map((node) => measured(node, getComputedStyle(node).color)),
    ...all<SVGElement>(element, '.drawing text').map((node) => measured(node, getComputedStyle(node).fill)),
    ...onBar,
  ];
}

/** What is seen and not read: marks, the axis, the buttons' icons, and the focus ring. */
export function markContrasts(element: CareerTimeline): Measured[] {
  const entry = one(element, 'button[data-entry]');
  entry.focus({ focusVisible: true });
  return [
    ...[...marks, ...buttons].map((selector) => {
      const node = one(element, selector);
      return { ...measured(node, getComputedStyle(node).color), of: selector };
    }),
    { of: 'axis', ratio: contrast(getComputedStyle(one(element, '.axis')).stroke, groundOf(element)) },
    { of: 'focus ring', ratio: contrast(getComputedStyle(entry).outlineColor, groundOf(element)) },
  ];
}

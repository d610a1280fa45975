import 'career-timeline';
import type { CareerTimeline, CareerViewEvent } from 'career-timeline';
import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import type { CareerDocument } from '@career-timeline/model';

export const articleCareer = article as CareerDocument;

/** Two frames: one for the observers of size, one for the drawing that follows. */
export async function settled(element: CareerTimeline): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
}

/**
 * Waits until the view has come to rest.
 *
 * @returns the stretch of time that was last told of while waiting; undefined where the view has not moved
 */
export async function atRest(element: CareerTimeline): Promise<readonly [number, number] | undefined> {
  let last: readonly [number, number] | undefined;
  let told = performance.now();
  const listen = ({ from, to }: CareerViewEvent) => {
    last = [from, to];
    told = performance.now();
  };
  element.addEventListener('career-view', listen);
  // Longer than from the last movement to rest.
  while (performance.now() - told < 300) await settled(element);
  element.removeEventListener('career-view', listen);
  await Promise.allSettled(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
  return last;
}

export interface MountOptions extends Partial<
  Pick<CareerTimeline, 'career' | 'src' | 'layout' | 'scale' | 'group' | 'from' | 'to' | 'selected' | 'lang' | 'dir'>
> {
  /** Width of the page's column, px. */
  readonly width?: number;
  /** What stands between the tags. */
  readonly html?: string;
}

/** Puts a timeline in a page of its own (the body is emptied first) and waits until it is drawn. */
export async function mount({ width = 1000, html = '', ...properties }: MountOptions = {}): Promise<CareerTimeline> {
  document.body.innerHTML = `<main style="width:${width}px;padding:16px"></main>`;
  const element = document.createElement('career-timeline');
  element.innerHTML = html;
  Object.assign(element, properties);
  document.querySelector('main')!.append(element);
  await settled(element);
  return element;
}

/** All elements in the timeline's shadow root that match. */
export const all = <T extends Element = HTMLElement>(element: CareerTimeline, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

export const one = <T extends Element = HTMLElement>(element: CareerTimeline, selector: string): T => {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

export const button = (element: CareerTimeline, id: string): HTMLButtonElement =>
  one(element, `button[data-entry="${id}"]`);

/** The words that a reader sees, white space folded. */
export const visibleText = (node: Element): string => (node.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** The titles of the dated entries, whatever lines they are set in. */
export const titles = (element: CareerTimeline) =>
  all(element, '.entries button').map((entry) =>
    [...entry.querySelectorAll('.title')]
      .map((line) => line.textContent)
      .join(' ')
      .replace(/\s+/gu, ' '),
  );

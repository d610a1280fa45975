import { layoutSteps, type LayoutOptions, type Layouts, type Scene, type Steps } from '@career-timeline/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextTask } from '../next-task.js';
import type { Reader } from '../reader.js';
import type { LateParts } from './late-parts.js';

/** So long a slice of work may take, ms: with it, and what one step may take, a slow phone answers within 50 ms. */
const slice = 6;

/** A width that differs from the last by no more than this part of it: as a window is drawn larger, or a scrollbar comes. */
const smallChange = 0.05;

/** A narrow page does without the horizontal layout, and a wide one without the vertical. */
const layouts: Readonly<Record<LayoutOptions['layout'], () => Promise<Partial<Layouts>>>> = {
  horizontal: () => import('@career-timeline/layout/horizontal.js'),
  vertical: () => import('@career-timeline/layout/vertical.js'),
};

/** What a picture is made of: the same again needs no new one. */
export interface Wanted extends Pick<
  LayoutOptions,
  'width' | 'type' | 'layout' | 'scale' | 'group' | 'view' | 'direction' | 'hurried' | 'spacing'
> {
  readonly reader: Reader;
}

/** A career laid out, who reads it, and in which type. */
export interface Drawn extends Pick<Wanted, 'reader' | 'type'> {
  readonly scene: Scene;
}

const isSame = (a: Wanted, b: Wanted): boolean =>
  (Object.keys(a) as (keyof Wanted)[]).every((key) => a[key] === b[key]);

/** Lays careers out in slices, between which the page answers its reader; the last picture stands until the next is done. */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #late: LateParts;
  #wanted: Wanted | undefined;
  #drawn: Drawn | undefined;
  #work: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, late: LateParts) {
    this.#host = host;
    this.#late = late;
    host.addController(this);
  }

  /** While a picture is being made: resolves when that is done or nobody wants it any more. */
  get work(): Promise<void> | undefined {
    return this.#work;
  }

  /** The last picture. */
  get drawn(): Drawn | undefined {
    return this.#drawn;
  }

  /** Brings a layout while the data is on its way. */
  prepare(layout: LayoutOptions['layout']): void {
    this.#late.take(layouts[layout]);
  }

  /** Who is not in the page does not work; back in it, what was put aside is begun again. */
  hostDisconnected(): void {
    if (this.#work) this.#wanted = this.#work = undefined;
  }

  /**
   * The picture that is wanted, or the one before it until that is done; the host is then updated.
   *
   * @param isUrgent whether it cannot wait: it will be seen for one frame only, or printed
   */
  picture(wanted: Wanted, isUrgent: boolean): Drawn | undefined {
    const layout = this.#late.take(layouts[wanted.layout]);
    if (!layout) return this.#drawn;
    const isBegun = this.#wanted && isSame(wanted, this.#wanted);
    if (isBegun && !(this.#work && isUrgent)) return this.#drawn;
    this.#wanted = wanted;
    this.#work = undefined;
    const steps = layoutSteps(wanted.reader.career, this.#options(wanted), layout);
    // A first picture is all done in tasks of its own: the update that asks for it has enough to do.
    const isFirst = !this.#drawn && !isUrgent;
    if (isFirst || !this.#advance(steps, wanted, isUrgent ? Infinity : slice)) this.#work = this.#finish(steps, wanted);
    return this.#drawn;
  }

  async #finish(steps: Steps<Scene>, wanted: Wanted): Promise<void> {
    // What the host does with it comes in a task of its own too.
    for (let isDone = false; ; isDone = this.#advance(steps, wanted, slice)) {
      await nextTask();
      if (this.#wanted !== wanted) return;
      if (isDone) break;
    }
    this.#work = undefined;
    this.#host.requestUpdate();
  }

  /** Takes steps for so many ms; true when they are done. */
  #advance(steps: Steps<Scene>, { reader, type }: Wanted, time: number): boolean {
    const end = performance.now() + time;
    do {
      const step = steps.next();
      if (!step.done) continue;
      this.#drawn = { reader, type, scene: step.value };
      return true;
    } while (performance.now() < end);
    return false;
  }

  #options({ reader, ...wanted }: Wanted): LayoutOptions {
    const { layout, view, hurried, width, type } = wanted;
    const drawn = this.#drawn;
    const isSame = drawn?.reader === reader && drawn.type === type;
    const change = drawn ? Math.abs(width - drawn.scene.width) : Infinity;
    const isNext = change ? change <= width * smallChange : Boolean(view) || hurried;
    return {
      ...wanted,
      text: (entry) => reader.entryText(entry, layout === 'vertical'),
      words: reader.sceneWords,
      listing: true,
      // All time at rest looks the same however one zoomed to it; in a part of it, and where the width has changed a little, labels move little
      // from picture to picture of the same texts.
      previous: isSame && isNext ? drawn.scene : undefined,
    };
  }
}

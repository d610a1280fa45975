import type { Scene } from '@career-timeline/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextTask } from '../next-task.js';

/** So many labels come into the page at first: with their marks, and with what the browser does for them, a slow phone answers within 50 ms. */
const firstPart = 6;

/** Where a part took less than this, ms, the next is twice as large. */
const quick = 6;

/** Brings a first picture into the page part by part, out of sight until it is whole; later ones come in one go. */
export class StagingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #scene: Scene | undefined;
  #size = 0;
  #part = firstPart;
  #begun = 0;
  #isShown = false;
  #work: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** While parts are missing: resolves before the next comes. */
  get work(): Promise<void> | undefined {
    return this.#work;
  }

  /**
   * What of a picture is in the page after this update.
   *
   * @param isUrgent whether it cannot wait
   * @returns the same Scene where that is all of it
   */
  part(scene: Scene | undefined, isUrgent: boolean): Scene | undefined {
    this.#scene = scene;
    if (!scene) return undefined;
    this.#isShown ||= isUrgent || scene.labels.length <= Math.max(this.#size, firstPart);
    if (this.#isShown) return scene;
    this.#begun = performance.now();
    // The first is the axis alone.
    const labels = scene.labels.slice(0, this.#size);
    return { ...scene, labels, marks: labels.flatMap(({ marks }) => marks) };
  }

  hostUpdated(): void {
    if (this.#scene && !this.#isShown) this.#work ??= this.#bringNext();
  }

  async #bringNext(): Promise<void> {
    await nextTask();
    // What the browser does for this part is done now, in a task of its own, and not for all parts at once in the end.
    this.#host.getBoundingClientRect();
    if (this.#size && performance.now() - this.#begun < quick) this.#part *= 2;
    await nextTask();
    this.#size += this.#part;
    this.#work = undefined;
    this.#host.requestUpdate();
  }
}

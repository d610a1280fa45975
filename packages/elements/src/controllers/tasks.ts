import type { Career } from '@career-timeline/model';
import type { ReactiveControllerHost } from 'lit';
import { CareerErrorEvent } from '../events.js';
import { pngOf, saveFile } from '../save.js';
import type { Task } from '../views/menu.js';

/** How long what was done is said, ms: long enough to be heard, not so long that it is found when browsing. */
const saidFor = 3000;

/** How long it is shown that something is refused, ms: who reads slowly has time, and it does not stay. */
const refusedFor = 15_000;

interface TaskHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  layout: 'auto' | 'horizontal' | 'vertical' | 'list';
  toSVG(): Promise<string | undefined>;
}

/** Does what the menu offers, and says that it was done. What cannot be done is told in the page, and by an event. */
export class TaskController {
  /** What was done last, for who does not see it. */
  said = '';
  /** Whether the browser, or the page's policy, has refused what was asked for last. */
  isRefused = false;
  /** The layout that a list was shown instead of. */
  #drawing: Exclude<TaskHost['layout'], 'list'> = 'auto';
  readonly #host: TaskHost;
  readonly #career: () => Career | undefined;
  readonly #copied: () => string;

  /** @param copied the words for “copied” */
  constructor(host: TaskHost, career: () => Career | undefined, copied: () => string) {
    this.#host = host;
    this.#career = career;
    this.#copied = copied;
  }

  readonly perform = (task: Task): void => this.#attempt(task, () => this.#do(task));

  readonly copy = (text: string): void => this.#attempt('copy', () => this.#copy(text));

  #attempt(name: string, work: () => Promise<void>): void {
    this.#tell(false);
    work().catch((error: Error) => {
      this.#tell(true);
      setTimeout(() => this.#tell(false), refusedFor);
      this.#host.dispatchEvent(new CareerErrorEvent(`${name}: ${error.message}`, [], error));
    });
  }

  async #copy(text: string): Promise<void> {
    if (!('clipboard' in navigator)) throw new Error('the browser gives a clipboard to pages of https only');
    await navigator.clipboard.writeText(text);
    this.#say(this.#copied());
    setTimeout(() => this.#say(''), saidFor);
  }

  #tell(isRefused: boolean): void {
    this.isRefused = isRefused;
    this.#host.requestUpdate();
  }

  #say(said: string): void {
    this.said = said;
    this.#host.requestUpdate();
  }

  async #do(task: Task): Promise<void> {
    switch (task) {
      case 'list':
        this.#toggleList();
        return;
      case 'copyData':
        return this.#copy(JSON.stringify(this.#career()?.document, null, 2));
      case 'saveSvg':
        return saveFile(`${this.#name}.svg`, new Blob([await this.#svg()], { type: 'image/svg+xml' }));
      case 'savePng':
        return saveFile(`${this.#name}.png`, await pngOf(await this.#svg()));
    }
  }

  #toggleList(): void {
    const { layout } = this.#host;
    this.#host.layout = layout === 'list' ? this.#drawing : 'list';
    if (layout !== 'list') this.#drawing = layout;
  }

  async #svg(): Promise<string> {
    return (await this.#host.toSVG()) ?? '';
  }

  /** What a saved file is called: as the document. */
  get #name(): string {
    const file = this.#host.src?.split(/[?#]/u)[0]!.split('/').pop() ?? '';
    return file.replace(/\.json$/u, '') || 'career';
  }
}

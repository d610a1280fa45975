import type { ReactiveControllerHost } from 'lit';
import { CareerErrorEvent } from '../events.js';

/** Imports a module: a bundler keeps it out of what is loaded first. The same function stands for the same part. */
type Load<T> = () => Promise<T>;

interface Part {
  /** Undefined until it has come. */
  value?: unknown;
  /** While it is on its way. */
  work?: Promise<void> | undefined;
}

/**
 * The parts of the program that not every picture needs, each loaded when it is first asked for. One that cannot be loaded is told
 * of by an event; the rest goes on without it.
 */
export class LateParts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts = new Map<Load<unknown>, Part>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** While parts are on their way: resolves when one of them has come, or cannot. */
  get work(): Promise<void> | undefined {
    for (const { work } of this.#parts.values()) if (work) return work;
    return undefined;
  }

  /**
   * A part, or undefined while it is on its way: the host is updated when it comes.
   *
   * @param standIn where it cannot be loaded
   */
  take<T, StandIn = undefined>(load: Load<T>, standIn?: StandIn): T | StandIn | undefined {
    const part = this.#parts.get(load) ?? this.#begin(load);
    return part.work ? undefined : ((part.value as T | undefined) ?? standIn);
  }

  /** Resolves when a part is there; it is tried once more where it could not be loaded before. */
  async ready(load: Load<unknown>): Promise<void> {
    const part = this.#parts.get(load);
    await (part?.work || part?.value ? part : this.#begin(load)).work;
  }

  #begin<T>(load: Load<T>): Part {
    const part: Part = {};
    this.#parts.set(load, part);
    part.work = load()
      .then(
        (value) => void (part.value = value),
        (cause: Error) => {
          const message = `a part of <career-timeline> could not be loaded: ${cause.message}`;
          this.#host.dispatchEvent(new CareerErrorEvent(message, [], cause));
        },
      )
      .then(() => {
        part.work = undefined;
        this.#host.requestUpdate();
      });
    return part;
  }
}

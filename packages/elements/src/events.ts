import type { Career, Entry, Fault } from '@career-timeline/model';

/** A career was read, whole or in part, and is shown. */
export class CareerLoadEvent extends Event {
  constructor(readonly career: Career) {
    super('career-load', { bubbles: true, composed: true });
  }
}

/**
 * The data has faults (what is good is shown all the same), or none could be had at all. Also where what was asked for failed while the
 * timeline stands: `from` or `to` is no date, a part of the library could not be loaded, the browser refused to copy or to save.
 */
export class CareerErrorEvent extends Event {
  /**
   * @param message what is wrong, where, and what to do, in English
   * @param faults each fault with its path in the document; empty where none is to blame
   * @param cause what was thrown, where something was
   */
  constructor(
    readonly message: string,
    readonly faults: readonly Fault[],
    readonly cause?: unknown,
  ) {
    super('career-error', { bubbles: true, composed: true });
  }
}

/** The reader opened the details of an entry (`entry`) or closed them (`undefined`). Not sent when a script selects. */
export class CareerSelectEvent extends Event {
  constructor(readonly entry: Entry | undefined) {
    super('career-select', { bubbles: true, composed: true });
  }
}

/** Another stretch of time is shown, by the reader's doing or a script's: `from` and `to` in UTC ms. Sent while it moves, too. */
export class CareerViewEvent extends Event {
  constructor(
    readonly from: number,
    readonly to: number,
  ) {
    super('career-view', { bubbles: true, composed: true });
  }
}

export interface CareerTimelineEventMap {
  'career-load': CareerLoadEvent;
  'career-error': CareerErrorEvent;
  'career-select': CareerSelectEvent;
  'career-view': CareerViewEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way to add our events to the platform's map
  interface GlobalEventHandlersEventMap extends CareerTimelineEventMap {}
}

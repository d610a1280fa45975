import type { Career } from '@career-timeline/model';
import { sum } from 'd3-array';
import type { CareerBase } from './career-base.js';
import type { Frame } from './frame.js';
import { runScene } from './run-scene.js';
import type { Scene } from './scene.js';
import type { Steps } from './steps.js';
import { runHeights, verticalList } from './vertical-list.js';
import { mostBlocks } from './vertical.js';

/** A vertical list that the page sets itself; undefined where a picture has room for all entries. */
export function* layoutList(
  base: CareerBase,
  career: Career,
  frame: Frame & Pick<Scene, 'direction'>,
): Steps<Pick<Scene, 'axis' | 'height' | 'list'> | undefined> {
  if (base.entries.length <= mostBlocks) return undefined;
  const list = yield* verticalList(career, base, frame);
  const heights = runHeights(list, frame.width, frame.type);
  return {
    axis: list.rail.line,
    height: sum(heights),
    list: {
      stretches: list.stretches,
      heights,
      inset: list.rail.text,
      beside: (run, set) => runScene(run, set, base, list.rail, frame),
    },
  };
}

import type { Career } from '@career-timeline/model';
import { bisectLeft, pairs, range } from 'd3-array';
import { careerBase, type BaseOptions } from './career-base.js';

/**
 * How many entries stand in each of `bins` equal stretches of the whole axis: a moment by its middle, a bar by its start.
 *
 * @param career at least one entry has a date
 * @param bins n > 0
 * @returns n counts, from the start of time on
 */
export function careerDensity(career: Career, options: BaseOptions, bins: number): number[] {
  const { scale, moments, bars } = careerBase(career, options);
  const inner = range(1, bins).map((i) => scale.invert((i / bins) * options.width));
  const counts = ({ times }: { times: Float64Array }) =>
    pairs([0, ...inner.map((time) => bisectLeft(times, time)), times.length], (from, to) => to - from);
  const [ofMoments, ofBars] = [counts(moments), counts(bars)];
  return ofMoments.map((count, i) => count + ofBars[i]!);
}

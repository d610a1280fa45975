import type { Career } from '@career-timeline/model';
import { bisectLeft, pairs, range } from 'd3-array';
import { careerBase, type BaseOptions, type CareerBase } from './career-base.js';

/** The counts that were asked for last, of each base. */
const known = new WeakMap<CareerBase, readonly number[]>();

/**
 * How many entries stand in each of `bins` equal stretches of the whole axis: a moment by its middle, a bar by its start.
 *
 * @param career at least one entry has a date
 * @param bins n > 0
 * @returns n counts, from the start of time on
 */
export function careerDensity(career: Career, options: BaseOptions, bins: number): readonly number[] {
  const base = careerBase(career, options);
  const last = known.get(base);
  if (last?.length === bins) return last;
  const { scale, moments, bars } = base;
  const inner = range(1, bins).map((i) => scale.invert((i / bins) * options.width));
  const counts = ({ times }: { times: Float64Array }) =>
    pairs([0, ...inner.map((time) => bisectLeft(times, time)), times.length], (from, to) => to - from);
  const [ofMoments, ofBars] = [counts(moments), counts(bars)];
  const density = ofMoments.map((count, i) => count + ofBars[i]!);
  known.set(base, density);
  return density;
}

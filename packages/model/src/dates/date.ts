// The shape of a parsed date. A date is not a point: see `Extent`.

/**
 * The four bounds of a date in UTC milliseconds since 1970 (proleptic Gregorian calendar), half-open: the start lies in
 * [startMin, startMax), the end in [endMin, endMax).
 *
 * A single date such as `2023` is one moment somewhere in the year, so both pairs are the year's bounds. An interval such
 * as `2019-08/2022-03` starts within August 2019 and ends within March 2022. An open or unknown side is infinite
 * outwards: `2025-02/..` has endMin = startMin and endMax = Infinity.
 *
 * The numbers are exact for years that `Date` holds and to the nearest double beyond (`Y-13800000000` is about -4.4e20).
 */
export interface Extent {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

/** How finely a date is known. `decade` and `century` come from unspecified digits (`201X`, `19XX`). */
export type Precision = 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'second';

/** One side of a date: given, open (`..`, goes on) or unknown (left empty in an interval). */
export type DateSide =
  | { readonly state: 'open' }
  | { readonly state: 'unknown' }
  | {
      readonly state: 'given';
      readonly precision: Precision;
      /** Start and end of what the text names, UTC ms, half-open. */
      readonly min: number;
      readonly max: number;
      /** `?` or `%` on any part. */
      readonly uncertain: boolean;
      /** `~` or `%` on any part. */
      readonly approximate: boolean;
      /** Proleptic Gregorian year, 0 is 1 BC; for `201X` the first year of the range. */
      readonly year: number;
      /** 1 to 12, absent when not given or unspecified. */
      readonly month?: number;
      /** 1 to 31, absent when not given or unspecified. */
      readonly day?: number;
      /** 21 to 24 (spring to winter, northern hemisphere: 21 is March to May). */
      readonly season?: number;
    };

/** A parsed EDTF date (ISO 8601-2:2019). For a single date `start` and `end` are the same object. */
export interface EdtfDate {
  /** The text as given. */
  readonly edtf: string;
  /** `date`: one moment; `interval`: a span with two sides; `set`: one of several dates (`[1667,1668]`) or all of them (`{…}`). */
  readonly form: 'date' | 'interval' | 'set';
  readonly start: DateSide;
  readonly end: DateSide;
  readonly extent: Extent;
  /** Of a set: its dates, or spans of dates, in its order. */
  readonly members?: readonly (readonly [DateSide, DateSide])[];
  /** Of a set: whether all of its dates are meant (`{…}`), or one of them (`[…]`). */
  readonly all?: boolean;
}

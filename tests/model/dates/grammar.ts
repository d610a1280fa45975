// Texts of EDTF by its grammar, most of them valid, for properties.
import fc from 'fast-check';

const pad = (number: number, length: number) => String(number).padStart(length, '0');

const qualifier = fc.constantFrom('?', '~', '%');
const perhaps = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));

/** From 100 on: `Date.UTC`, which the other parsers use, takes 0 to 99 for 1900 to 1999. */
const year = fc.integer({ min: 100, max: 9999 }).map((number) => pad(number, 4));
const month = fc.integer({ min: 1, max: 12 }).map((number) => pad(number, 2));
/** Up to 28, so that any month has it. */
const day = fc.integer({ min: 1, max: 28 }).map((number) => pad(number, 2));
const dash = fc.constant('-');

/** `2025`, `2025-06`, `2025-06-19` */
export const plainDate = fc.oneof(year, joined(year, dash, month), joined(year, dash, month, dash, day));

/** `2004-06~`, `2004-06-11%` */
export const qualifiedDate = joined(plainDate, perhaps(qualifier));

const marked = (part: fc.Arbitrary<string>) => fc.oneof(part, joined(qualifier, part), joined(part, qualifier));

/** `?2004-06-~11`, `2004~-06?` */
export const partlyQualifiedDate = fc.oneof(
  joined(marked(year), dash, marked(month)),
  joined(marked(year), dash, marked(month), dash, marked(day)),
);

const masked = (part: fc.Arbitrary<string>) =>
  fc
    .tuple(part, fc.integer())
    .map(([text, mask]) => [...text].map((digit, i) => ((mask >> i) & 1 ? 'X' : digit)).join(''));

/** `156X-12-25`, `1XXX-XX`, `1984-X2`, `X9X4` */
export const maskedYearOrMonth = fc.oneof(masked(year), joined(masked(year), dash, masked(month)));
/** `1984-06-X5`, `15XX-12-25`, `1560-XX-25` */
export const maskedDay = joined(masked(year), dash, masked(month), dash, masked(day));

/** `2001-21` */
export const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([text, number]) => `${text}-${number}`);

/** `Y12345`, `Y-17E4`: as far as `Date` goes. */
export const longYear = fc.oneof(
  fc.integer({ min: 10_000, max: 275_000 }).map((number) => `Y${number}`),
  fc.integer({ min: 10_000, max: 271_000 }).map((number) => `Y-${number}`),
  fc.tuple(fc.integer({ min: 1, max: 27 }), fc.constantFrom('', '-')).map(([number, sign]) => `Y${sign}${number}E4`),
);

/** `1950S2`, `Y171010000S3` */
export const significantYear = fc.oneof(
  joined(year, fc.constantFrom('S1', 'S2', 'S3')),
  joined(longYear, fc.constantFrom('S1', 'S2')),
);

/** `1985-04-12T23:20:30`, with a zone of hours and minutes, hours alone, or none. */
const zone = fc
  .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 1, max: 11 }), fc.constantFrom('', ':00', ':30', ':45'))
  .map(([sign, hours, minutes]) => `${sign}${pad(hours, 2)}${minutes}`);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((numbers) => `T${numbers.map((number) => pad(number, 2)).join(':')}`);
const dayAndClock = joined(year, dash, month, dash, day, clock);
export const dateTimeInUtc = joined(dayAndClock, fc.constantFrom('', 'Z'));
export const dateTimeInZone = joined(dayAndClock, zone);

/** `../1985`, `1985~/`, `/1985` */
export const halfInterval = fc
  .tuple(qualifiedDate, fc.constantFrom('', '..'), fc.boolean())
  .map(([date, other, isEnd]) => (isEnd ? `${other}/${date}` : `${date}/${other}`));

/** `2004-06~/2006-08?`, many with the end before the start. */
export const interval = joined(qualifiedDate, fc.constant('/'), qualifiedDate);

/** Dates and spans of different decades, in any order; from 1000 on, as @edtf-ts/core mistakes the order of earlier ones. */
const members = fc
  .uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 5 })
  .map((decades) =>
    decades.map((decade) => [`${decade}0`, `${decade}0-06`, `${decade}0-06-19`, `${decade}0..${decade}8`][decade % 4]!),
  );
const bracketed = (inner: fc.Arbitrary<string>) =>
  fc.oneof(
    inner.map((text) => `[${text}]`),
    inner.map((text) => `{${text}}`),
  );

/** `[1667,1760-12,1800..1802]`, `{…}` */
export const closedSet = bracketed(members.map((texts) => texts.join(',')));
/** `[..1984]`, `{1760-12..}` */
export const openSet = bracketed(fc.oneof(joined(fc.constant('..'), plainDate), joined(plainDate, fc.constant('..'))));

export const anyForm = fc.oneof(
  ...[qualifiedDate, partlyQualifiedDate, maskedYearOrMonth, maskedDay, season, longYear, significantYear],
  ...[dateTimeInUtc, dateTimeInZone, halfInterval, interval, closedSet, openSet],
);

/** Characters of EDTF in no order. */
export const noise = fc.string({ unit: fc.constantFrom(...'0129X-/.~?%[]{},YTZSE+: '), maxLength: 24 });

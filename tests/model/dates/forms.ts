// Every form that the levels of EDTF name, by hand: the Library of Congress' own examples and their neighbours.

/**
 * Single dates: text | first day | day after the last | precision | marks (? uncertain, ~ approximate).
 * Days are written YYYY-MM-DD with any number of year digits and sign.
 */
export const singles = `
# Level 0: year, month, day
2023 | 2023-01-01 | 2024-01-01 | year
1985 | 1985-01-01 | 1986-01-01 | year
0000 | 0-01-01 | 1-01-01 | year
0001 | 1-01-01 | 2-01-01 | year
0044 | 44-01-01 | 45-01-01 | year
0099 | 99-01-01 | 100-01-01 | year
0100 | 100-01-01 | 101-01-01 | year
9999 | 9999-01-01 | 10000-01-01 | year
2025-01 | 2025-01-01 | 2025-02-01 | month
2025-02 | 2025-02-01 | 2025-03-01 | month
2024-02 | 2024-02-01 | 2024-03-01 | month
1985-04 | 1985-04-01 | 1985-05-01 | month
2025-12 | 2025-12-01 | 2026-01-01 | month
0000-01 | 0-01-01 | 0-02-01 | month
1985-04-12 | 1985-04-12 | 1985-04-13 | day
2025-01-01 | 2025-01-01 | 2025-01-02 | day
2025-12-31 | 2025-12-31 | 2026-01-01 | day
2024-02-29 | 2024-02-29 | 2024-03-01 | day
2000-02-29 | 2000-02-29 | 2000-03-01 | day
0000-02-29 | 0-02-29 | 0-03-01 | day
0004-02-29 | 4-02-29 | 4-03-01 | day
1600-02-29 | 1600-02-29 | 1600-03-01 | day
9999-12-31 | 9999-12-31 | 10000-01-01 | day
# Level 1: years before 0 and beyond four digits
-0001 | -1-01-01 | 0-01-01 | year
-0043 | -43-01-01 | -42-01-01 | year
-1985 | -1985-01-01 | -1984-01-01 | year
-9999 | -9999-01-01 | -9998-01-01 | year
-0044-03 | -44-03-01 | -44-04-01 | month
-0044-03-15 | -44-03-15 | -44-03-16 | day
-0004-02-29 | -4-02-29 | -4-03-01 | day
Y10000 | 10000-01-01 | 10001-01-01 | year
Y12024 | 12024-01-01 | 12025-01-01 | year
Y-10000 | -10000-01-01 | -9999-01-01 | year
Y170000002 | 170000002-01-01 | 170000003-01-01 | year
Y-170000002 | -170000002-01-01 | -170000001-01-01 | year
# Level 1: seasons
2001-21 | 2001-03-01 | 2001-06-01 | season
2001-22 | 2001-06-01 | 2001-09-01 | season
2001-23 | 2001-09-01 | 2001-12-01 | season
2001-24 | 2001-12-01 | 2002-03-01 | season
2003-24 | 2003-12-01 | 2004-03-01 | season
-0001-21 | -1-03-01 | -1-06-01 | season
# Level 1: qualification of the whole
1984? | 1984-01-01 | 1985-01-01 | year | ?
1984~ | 1984-01-01 | 1985-01-01 | year | ~
1984% | 1984-01-01 | 1985-01-01 | year | ?~
2004-06? | 2004-06-01 | 2004-07-01 | month | ?
2004-06~ | 2004-06-01 | 2004-07-01 | month | ~
2004-06% | 2004-06-01 | 2004-07-01 | month | ?~
2004-06-11? | 2004-06-11 | 2004-06-12 | day | ?
2004-06-11~ | 2004-06-11 | 2004-06-12 | day | ~
2004-06-11% | 2004-06-11 | 2004-06-12 | day | ?~
2001-21? | 2001-03-01 | 2001-06-01 | season | ?
2001-21~ | 2001-03-01 | 2001-06-01 | season | ~
-0044? | -44-01-01 | -43-01-01 | year | ?
Y170000002~ | 170000002-01-01 | 170000003-01-01 | year | ~
# Level 1: unspecified digits from the right
201X | 2010-01-01 | 2020-01-01 | decade
20XX | 2000-01-01 | 2100-01-01 | century
2XXX | 2000-01-01 | 3000-01-01 | millennium
XXXX | 0-01-01 | 10000-01-01 | millennium
-201X | -2019-01-01 | -2009-01-01 | decade
-01XX | -199-01-01 | -99-01-01 | century
2004-XX | 2004-01-01 | 2005-01-01 | year
1985-04-XX | 1985-04-01 | 1985-05-01 | month
1985-02-XX | 1985-02-01 | 1985-03-01 | month
1984-02-XX | 1984-02-01 | 1984-03-01 | month
1985-XX-XX | 1985-01-01 | 1986-01-01 | year
201X? | 2010-01-01 | 2020-01-01 | decade | ?
201X~ | 2010-01-01 | 2020-01-01 | decade | ~
2004-XX~ | 2004-01-01 | 2005-01-01 | year | ~
# Level 2: exponents and significant digits
Y-17E7 | -170000000-01-01 | -169999999-01-01 | year
Y17E6 | 17000000-01-01 | 17000001-01-01 | year
Y1E4 | 10000-01-01 | 10001-01-01 | year
1950S2 | 1900-01-01 | 2000-01-01 | year | ~
1950S3 | 1950-01-01 | 1960-01-01 | year | ~
1950S4 | 1950-01-01 | 1951-01-01 | year | ~
1950S1 | 1000-01-01 | 2000-01-01 | year | ~
-1950S2 | -1999-01-01 | -1899-01-01 | year | ~
Y171010000S3 | 171000000-01-01 | 172000000-01-01 | year | ~
Y-171010000S3 | -171999999-01-01 | -170999999-01-01 | year | ~
1950S2? | 1900-01-01 | 2000-01-01 | year | ?~
Y1E4S1 | 10000-01-01 | 20000-01-01 | year | ~
Y3388E2S3 | 338000-01-01 | 339000-01-01 | year | ~
# Level 2: qualification of parts, alone (before) and with all to the left (behind)
2004-06~-11 | 2004-06-11 | 2004-06-12 | day | ~
2004?-06-11 | 2004-06-11 | 2004-06-12 | day | ?
?2004-06-~11 | 2004-06-11 | 2004-06-12 | day | ?~
2004-%06-11 | 2004-06-11 | 2004-06-12 | day | ?~
2004-06-~11 | 2004-06-11 | 2004-06-12 | day | ~
?2004 | 2004-01-01 | 2005-01-01 | year | ?
~2004-06 | 2004-06-01 | 2004-07-01 | month | ~
2004-~06 | 2004-06-01 | 2004-07-01 | month | ~
2004~-06? | 2004-06-01 | 2004-07-01 | month | ?~
2004-?06-?11 | 2004-06-11 | 2004-06-12 | day | ?
%2004-06 | 2004-06-01 | 2004-07-01 | month | ?~
2011-23~ | 2011-09-01 | 2011-12-01 | season | ~
2011-~23 | 2011-09-01 | 2011-12-01 | season | ~
# Level 2: unspecified digits anywhere
156X-12-25 | 1560-12-25 | 1569-12-26 | decade
15XX-12-25 | 1500-12-25 | 1599-12-26 | century
15XX-12-XX | 1500-12-01 | 1600-01-01 | century
1XXX-XX | 1000-01-01 | 2000-01-01 | millennium
1XXX-12 | 1000-12-01 | 2000-01-01 | millennium
XXXX-12-XX | 0-12-01 | 10000-01-01 | millennium
1984-1X | 1984-10-01 | 1985-01-01 | year
1984-0X | 1984-01-01 | 1984-10-01 | year
1984-X1 | 1984-01-01 | 1984-12-01 | year
1984-X2 | 1984-02-01 | 1985-01-01 | year
1560-XX-25 | 1560-01-25 | 1560-12-26 | year
1984-06-1X | 1984-06-10 | 1984-06-20 | month
1984-06-X5 | 1984-06-05 | 1984-06-26 | month
1984-06-3X | 1984-06-30 | 1984-07-01 | month
1X84 | 1084-01-01 | 1985-01-01 | millennium
-XXXX | -9999-01-01 | 0-01-01 | millennium
-000X | -9-01-01 | 0-01-01 | decade
X984 | 984-01-01 | 9985-01-01 | millennium
19X4 | 1904-01-01 | 1995-01-01 | century
19XX-02-29 | 1904-02-29 | 1996-03-01 | century
190X-02-29 | 1904-02-29 | 1908-03-01 | decade
1X00-02-29 | 1200-02-29 | 1600-03-01 | millennium
-156X-12-25 | -1569-12-25 | -1560-12-26 | decade
`;

/** Dates with a time: text | UTC instant of the first second. */
export const instants = `
1985-04-12T23:20:30 | 1985-04-12T23:20:30.000Z
1985-04-12T23:20:30Z | 1985-04-12T23:20:30.000Z
1985-04-12T23:20:30-04 | 1985-04-13T03:20:30.000Z
1985-04-12T23:20:30+04:30 | 1985-04-12T18:50:30.000Z
2004-01-01T10:10:10+05:00 | 2004-01-01T05:10:10.000Z
1985-04-12T23:20:30-00:30 | 1985-04-12T23:50:30.000Z
1985-04-12T23:20:30+00:00 | 1985-04-12T23:20:30.000Z
2025-01-01T00:00:00+14:00 | 2024-12-31T10:00:00.000Z
2024-02-29T23:59:59Z | 2024-02-29T23:59:59.000Z
`;

/** Spans: text | earliest start | latest start (exclusive) | earliest end | latest end (exclusive) | states and marks of both sides. */
export const spans = `
1964/2008 | 1964-01-01 | 1965-01-01 | 2008-01-01 | 2009-01-01
2004-06/2006-08 | 2004-06-01 | 2004-07-01 | 2006-08-01 | 2006-09-01
2004-02-01/2005-02-08 | 2004-02-01 | 2004-02-02 | 2005-02-08 | 2005-02-09
2004-02-01/2005-02 | 2004-02-01 | 2004-02-02 | 2005-02-01 | 2005-03-01
2004-02-01/2005 | 2004-02-01 | 2004-02-02 | 2005-01-01 | 2006-01-01
2005/2006-02 | 2005-01-01 | 2006-01-01 | 2006-02-01 | 2006-03-01
2023/2023 | 2023-01-01 | 2024-01-01 | 2023-01-01 | 2024-01-01
2023/2023-03 | 2023-01-01 | 2023-04-01 | 2023-03-01 | 2023-04-01
2023-10/2023 | 2023-10-01 | 2023-11-01 | 2023-10-01 | 2024-01-01
-0044/0014 | -44-01-01 | -43-01-01 | 14-01-01 | 15-01-01
1985-04-12/.. | 1985-04-12 | 1985-04-13 | 1985-04-12 | open | given open
1985-04/.. | 1985-04-01 | 1985-05-01 | 1985-04-01 | open | given open
1985/.. | 1985-01-01 | 1986-01-01 | 1985-01-01 | open | given open
../1985-04-12 | open | 1985-04-13 | 1985-04-12 | 1985-04-13 | open given
../1985-04 | open | 1985-05-01 | 1985-04-01 | 1985-05-01 | open given
../1985 | open | 1986-01-01 | 1985-01-01 | 1986-01-01 | open given
1985-04-12/ | 1985-04-12 | 1985-04-13 | 1985-04-12 | open | given unknown
1985-04/ | 1985-04-01 | 1985-05-01 | 1985-04-01 | open | given unknown
1985/ | 1985-01-01 | 1986-01-01 | 1985-01-01 | open | given unknown
/1985-04-12 | open | 1985-04-13 | 1985-04-12 | 1985-04-13 | unknown given
/1985-04 | open | 1985-05-01 | 1985-04-01 | 1985-05-01 | unknown given
/1985 | open | 1986-01-01 | 1985-01-01 | 1986-01-01 | unknown given
../.. | open | open | open | open | open open
/.. | open | open | open | open | unknown open
../ | open | open | open | open | open unknown
1984~/2004-06 | 1984-01-01 | 1985-01-01 | 2004-06-01 | 2004-07-01 | given~ given
1984/2004-06~ | 1984-01-01 | 1985-01-01 | 2004-06-01 | 2004-07-01 | given given~
1984~/2004~ | 1984-01-01 | 1985-01-01 | 2004-01-01 | 2005-01-01 | given~ given~
1984?/2004% | 1984-01-01 | 1985-01-01 | 2004-01-01 | 2005-01-01 | given? given?~
2025-09-21~/2025-09-30~ | 2025-09-21 | 2025-09-22 | 2025-09-30 | 2025-10-01 | given~ given~
2004-06-XX/2004-07-03 | 2004-06-01 | 2004-07-01 | 2004-07-03 | 2004-07-04
2004-06-~01/2004-06-~20 | 2004-06-01 | 2004-06-02 | 2004-06-20 | 2004-06-21 | given~ given~
201X/2021 | 2010-01-01 | 2020-01-01 | 2021-01-01 | 2022-01-01
2001-21/2003-24 | 2001-03-01 | 2001-06-01 | 2003-12-01 | 2004-03-01
Y-20000/-0500 | -20000-01-01 | -19999-01-01 | -500-01-01 | -499-01-01
[1667,1668,1670..1672] | 1667-01-01 | 1673-01-01 | 1667-01-01 | 1673-01-01 | set
[1667] | 1667-01-01 | 1668-01-01 | 1667-01-01 | 1668-01-01 | set
[1667,1760-12] | 1667-01-01 | 1761-01-01 | 1667-01-01 | 1761-01-01 | set
[1760-01,1760-02,1760-12..] | 1760-01-01 | open | 1760-01-01 | open | set
[1670..1672,1667] | 1667-01-01 | 1673-01-01 | 1667-01-01 | 1673-01-01 | set
{1960,1960-03} | 1960-01-01 | 1960-04-01 | 1960-03-01 | 1961-01-01 | set
{1960..1965,1962-05} | 1960-01-01 | 1961-01-01 | 1965-01-01 | 1966-01-01 | set
[1667, 1668] | 1667-01-01 | 1669-01-01 | 1667-01-01 | 1669-01-01 | set
[..1760-12-03] | open | 1760-12-04 | open | 1760-12-04 | set
{1667,1668} | 1667-01-01 | 1668-01-01 | 1668-01-01 | 1669-01-01 | set
{1960,1961-12} | 1960-01-01 | 1961-01-01 | 1961-12-01 | 1962-01-01 | set
{1667,1668,1670..1672} | 1667-01-01 | 1668-01-01 | 1672-01-01 | 1673-01-01 | set
{1668,1667} | 1667-01-01 | 1668-01-01 | 1668-01-01 | 1669-01-01 | set
{..1984} | open | 1985-01-01 | 1984-01-01 | 1985-01-01 | set
`;

/** What is no date: text | the reason. */
export const invalid = `
hello | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
June 2025 | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
2025/06/19 | expected one / between two dates
2020-02/now | expected .. in place of now
2020-02/Present | expected .. in place of Present
nowhere | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
around 2004 | expected 2004~ in place of around 2004
ca.1999/2004 | expected 1999~ in place of ca.1999
19.06.2025 | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
06-2025 | expected a year of four digits
1 | expected a year of four digits
99 | expected a year of four digits
201 | expected a year of four digits
12345 | expected Y before a year of more than four digits
-12345 | expected Y before a year of more than four digits
+2023 | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
2025-6 | expected two digits for a month or a day
2025-06-1 | expected two digits for a month or a day
20250619 | expected Y before a year of more than four digits
2025-00 | expected month 01–12 or season 21–24
2025-13 | expected month 01–12 or season 21–24
2025-20 | expected month 01–12 or season 21–24
2025-25 | seasons other than 21 to 24 are not read
2025-33 | seasons other than 21 to 24 are not read
2025-41 | seasons other than 21 to 24 are not read
2025-42 | expected month 01–12 or season 21–24
2025-99 | expected month 01–12 or season 21–24
2025-06-00 | expected day 01–31
2025-06-32 | expected day 01–31
2025-06-99 | expected day 01–31
201X-21 | expected a whole year before a season
2025-21-03 | expected no day after a season
2025-06-31 | June 2025 has 30 days
2025-04-31 | April 2025 has 30 days
2025-02-29 | February 2025 has 28 days
2024-02-30 | February 2024 has 29 days
1900-02-29 | February 1900 has 28 days
2100-02-29 | February 2100 has 28 days
-0001-02-29 | February -0001 has 28 days
20XX-04-31 | no April of 20XX has a day 31
20XX-02-30 | no February of 20XX has a day 30
201X-02-3X | no February of 201X has a day 3X
-19XX-06-31 | no June of -19XX has a day 31
19X1-02-29 | no February of 19X1 has a day 29
2023-02-3X | February 2023 has 28 days
1984-3X | expected month 01–12 or season 21–24
1984-06-4X | expected day 01–31
-0000 | expected 0000 for the year 0, which has no sign
2023 ? | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
2023?? | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
2023?~ | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
?2004? | expected ?, ~ or % on one side of a part only
2004-~06~ | expected ?, ~ or % on one side of a part only
20x0 | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
201? | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
2023- | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
2023-06- | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
Y | expected a whole year after Y, such as Y170000002 or Y-17E7
Y2023 | expected a year of more than four digits after Y
Y-2023 | expected a year of more than four digits after Y
Y1E2 | expected a year of more than four digits after Y
Y2023E0 | expected a year of more than four digits after Y
Y1950S2 | expected a year of more than four digits after Y
Y02023 | expected a year without leading zeros after Y
Y17E | expected a whole year after Y, such as Y170000002 or Y-17E7
Y17E-7 | expected a whole year after Y, such as Y170000002 or Y-17E7
Y1E400 | expected a year of at most 15 digits
y17000 | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
1950S0 | expected 1 to 4 significant digits after S
1950S5 | expected 1 to 4 significant digits after S
1950S2-06 | expected a whole year alone before S
195XS2 | expected a whole year alone before S
2025-06-19T | expected a date with a time such as 2025-06-19T20:30:00Z or 2025-06-19T20:30:00+08:00
2025-06-19T20:30 | expected a date with a time such as 2025-06-19T20:30:00Z or 2025-06-19T20:30:00+08:00
2025-06T20:30:00 | expected a date with a time such as 2025-06-19T20:30:00Z or 2025-06-19T20:30:00+08:00
2025-06-19T20:30:00+0800 | expected a date with a time such as 2025-06-19T20:30:00Z or 2025-06-19T20:30:00+08:00
2025-06-19T24:00:00 | expected hour 00–23
2025-06-19T23:60:00 | expected minute 00–59
2025-12-31T23:59:60Z | expected second 00–59
2025-06-19T20:30:00+24 | expected a zone such as Z or +08:00
2025-06-19T20:30:00+08:60 | expected a zone such as Z or +08:00
2025-06-19T20:30:00-00:00 | expected a zone such as Z or +08:00
2025-02-29T20:30:00Z | February 2025 has 28 days
2025-06-19t20:30:00z | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
/ | expected a date on at least one side of /
2010/2005 | expected the start 2010 not after the end 2005
2010-06/2010-05 | expected the start 2010-06 not after the end 2010-05
2010-06-19/2010-06-18 | expected the start 2010-06-19 not after the end 2010-06-18
2010-02-30/2011 | February 2010 has 28 days
2010/2011-02-29 | February 2011 has 28 days
2010/hello | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
2010//2011 | expected one / between two dates
2010/2011/2012 | expected one / between two dates
2010/... | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
2010-01-01T10:00:00Z/2011 | expected dates without times in an interval or a set
2010/[2011,2012] | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
[1667,1668 | expected ] at the end
{1667,1668] | expected } at the end
[] | expected a date between the commas
[1667,] | expected a date between the commas
{..} | expected a date between the commas
[1667..1668..1669] | expected one .. at most in 1667..1668..1669
[1668..1667] | expected the start 1668 not after the end 1667
[2025-06-19T20:30:00Z,2026] | expected dates without times in an interval or a set
{1667..,2024-02-30} | February 2024 has 29 days
[1667,hello] | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
unknown | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
open | expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03
`;

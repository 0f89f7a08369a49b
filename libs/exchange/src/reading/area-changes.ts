import type { LocalDate } from '#kernel/local-date';

/** A code that came into use with a reorganisation, and those it took the place of. */
interface AreaChange {
  readonly code: string;
  readonly name: string;
  readonly from: LocalDate;
  readonly instead: readonly string[];
}

const change = (code: string, name: string, from: LocalDate, instead: string): AreaChange => ({
  code,
  name,
  from,
  instead: instead.split(' '),
});

/**
 * Codes of local authorities that changed since the present ones began, with the day (the orders that made the
 * authorities; Register of Geographic Codes, Office for National Statistics). Our own list, of what figures of the last
 * fifteen years meet.
 */
const CHANGES: readonly AreaChange[] = [
  change('E06000057', 'Northumberland', '2013-04-01', 'E06000048'),
  change('E07000240', 'St Albans', '2012-04-01', 'E07000100'),
  change('E07000241', 'Welwyn Hatfield', '2012-04-01', 'E07000104'),
  change('E07000242', 'East Hertfordshire', '2012-04-01', 'E07000097'),
  change('E07000243', 'Stevenage', '2012-04-01', 'E07000101'),
  change('E08000037', 'Gateshead', '2013-04-01', 'E08000020'),
  change('E06000058', 'Bournemouth, Christchurch and Poole', '2019-04-01', 'E06000028 E06000029 E07000048'),
  change('E06000059', 'Dorset', '2019-04-01', 'E07000049 E07000050 E07000051 E07000052 E07000053'),
  change('E07000244', 'East Suffolk', '2019-04-01', 'E07000205 E07000206'),
  change('E07000245', 'West Suffolk', '2019-04-01', 'E07000201 E07000204'),
  change('E07000246', 'Somerset West and Taunton', '2019-04-01', 'E07000190 E07000191'),
  change('E06000060', 'Buckinghamshire', '2020-04-01', 'E07000004 E07000005 E07000006 E07000007'),
  change('E06000061', 'North Northamptonshire', '2021-04-01', 'E07000150 E07000152 E07000153 E07000156'),
  change('E06000062', 'West Northamptonshire', '2021-04-01', 'E07000151 E07000154 E07000155'),
  change('E06000063', 'Cumberland', '2023-04-01', 'E07000026 E07000028 E07000029'),
  change('E06000064', 'Westmorland and Furness', '2023-04-01', 'E07000027 E07000030 E07000031'),
  change(
    'E06000065',
    'North Yorkshire',
    '2023-04-01',
    'E07000163 E07000164 E07000165 E07000166 E07000167 E07000168 E07000169',
  ),
  change('E06000066', 'Somerset', '2023-04-01', 'E07000187 E07000188 E07000189 E07000246'),
];

const BEGAN = new Map(CHANGES.map((one) => [one.code, one]));
const ENDED = new Map(CHANGES.flatMap((one) => one.instead.map((code) => [code, one] as const)));

/**
 * What does not fit between an area's code and the period of a figure, in words; null where all does, as far as is known.
 * Publishers do carry figures over to new codes, so it is something to look at and no error.
 */
export function areaOutOfTime(code: string, start: LocalDate, end: LocalDate): string | null {
  const began = BEGAN.get(code);
  if (began && end < began.from) {
    return `The code ${code} (${began.name}) is in use since ${began.from}: earlier figures under it were carried over.`;
  }
  const ended = ENDED.get(code);
  if (ended && start >= ended.from) {
    return `The code ${code} ended on ${ended.from}; the area is part of ${ended.name} (${ended.code}) since.`;
  }
  return null;
}

import { mappingProblems, type ColumnRole } from '#domain/imports/import-mapping';
import type { ImportKind } from '#domain/imports/import-state';
import { isEntryKind } from '#domain/imports/import-state';
import { columnFacts, type ColumnFacts } from './column-facts.ts';
import { looksLikePeriod } from './period-cell.ts';
import { guessRecordRoles } from './records/record-headings.ts';

/** Where the headings stand, what they are, and what each column seems to say. */
export interface Layout {
  /** Counted from 1. */
  readonly headerRow: number;
  readonly names: readonly string[];
  readonly roles: readonly ColumnRole[];
}

/** Rows above the headings that a file may begin with: a title, a date, a blank. */
const MOST_ABOVE = 30;

/** Guesses how a table is laid out from its first rows: where the headings are, and what each column says. */
export function guessLayout(rows: readonly (readonly string[])[], kind: ImportKind = 'observations'): Layout {
  const headerRow = headingsAt(rows) + 1;
  const names = headingsOf(rows[headerRow - 1] ?? []);
  const body = rows.slice(headerRow).filter((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const facts = names.map((name, index) =>
    columnFacts(
      name,
      body.map((row) => row[index] ?? ''),
    ),
  );
  const roles = isEntryKind(kind) ? guessRecordRoles(kind, facts) : guessRoles(facts, body, kind);
  return { headerRow, names, roles };
}

/** The headings of a row, without the blanks at its end; a blank one is named by its place. */
export function headingsOf(row: readonly string[]): string[] {
  const last = row.findLastIndex((cell) => cell.trim() !== '');
  return row
    .slice(0, last + 1)
    .map((cell, index) => cell.replace(/\s+/g, ' ').trim().slice(0, 120) || `Column ${index + 1}`);
}

/** The first row that is as wide as the table and has words, or periods, in most of its cells. */
function headingsAt(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(...widths.slice(0, 200), 1);
  const found = rows
    .slice(0, MOST_ABOVE)
    .findIndex((_, index) => (widths[index] ?? 0) >= Math.max(Math.ceil(widest * 0.6), Math.min(2, widest)));
  return Math.max(found, 0);
}

const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'areaCode',
    /^(?:(?:gss|ons|lad?|area|authority|geography|council|station|ward|la)(?: ?code| ?cd)|lad\d\dcd|gss)$/,
  ],
  [
    'areaName',
    /^(?:(?:area|authority|geography|council|station|la|local ?authority|ward)(?: ?name| ?nm)?|lad\d\dnm|place)$/,
  ],
  ['period', /^(?:.* )?(?:period|date|month|quarter|year|financial year|time|time period)$/],
  ['numerator', /^(?:.* )?(?:numerator|count|number counted)(?: .*)?$/],
  ['denominator', /^(?:.* )?(?:denominator|den|out of|base)(?: .*)?$/],
  ['commentary', /^(?:commentary|comment|comments|note|notes)$/],
  ['missingKind', /^(?:missing kind|kind of reason)$/],
  [
    'missingReason',
    /^(?:missing reason|reason missing|why missing|why (?:there is )?no figure|reason (?:there is|for) no figure)$/,
  ],
  ['value', /^(?:.* )?(?:value|values|figure|actual|result|outturn|observation|score|performance)(?: .*)?$/],
];

/** Headings by which a measure is named, the surest first. */
const SERIES = [
  /^(?:indicator|measure|metric|kpi|pi) ?(?:code|id|ref|reference)$/,
  /^(?:code|ref|reference|kpi|pi)$/,
  /^(?:indicator|metric)(?: name| title)?$/,
  /^(?:title|series|series name)$/,
  /^measure(?: name| title)?$/,
];

function guessRoles(
  facts: readonly ColumnFacts[],
  body: readonly (readonly string[])[],
  kind: ImportKind,
): ColumnRole[] {
  const roles: ColumnRole[] = facts.map(() => 'leaveOut');
  const free = (index: number): boolean => roles[index] === 'leaveOut';
  const give = (role: ColumnRole, fits: (one: ColumnFacts) => boolean): boolean => {
    const found = facts.findIndex((one, index) => free(index) && fits(one));
    if (found >= 0) roles[found] = role;
    return found >= 0;
  };
  const giveFirst = (role: ColumnRole, fits: readonly ((one: ColumnFacts) => boolean)[]): boolean =>
    fits.some((one) => give(role, one));
  const named = (role: ColumnRole) => HEADINGS.find(([one]) => one === role)?.[1] ?? /$^/;

  giveFirst('areaCode', [(one) => one.areaCodes > 0.7, (one) => named('areaCode').test(one.heading)]);
  give('areaName', (one) => one.numbers < 0.5 && named('areaName').test(one.heading));
  const wide = facts.filter((one, index) => free(index) && isPeriodHeading(one) && one.numbers > 0.3);
  if (wide.length >= 2) {
    facts.forEach((one, index) => wide.includes(one) && (roles[index] = 'periodValue'));
  } else {
    const called = (one: ColumnFacts): boolean => named('period').test(one.heading);
    giveFirst('period', [
      (one) => one.periods > 0.3 && called(one),
      (one) => one.periods > 0.8 && one.years < 0.5,
      (one) => one.periods > 0.8,
      (one) => one.filled > 0 && called(one),
    ]);
    giveFigures(facts, roles, free, named, kind);
  }
  const one = roles.filter((role) => role === 'value').length <= 1 && !roles.includes('periodValue');
  if (one && give('missingReason', ({ heading }) => named('missingReason').test(heading)))
    give('missingKind', ({ heading }) => named('missingKind').test(heading));
  for (const pattern of SERIES)
    if (give('series', (one) => pattern.test(one.heading) && one.filled > 0)) break;
  if (!roles.includes('series'))
    give('series', (one) => one.filled > 0.5 && one.numbers < 0.2 && one.distinct > 1);
  give('commentary', (one) => named('commentary').test(one.heading));
  return tellApart(facts, roles, body);
}

function isPeriodHeading({ name }: ColumnFacts): boolean {
  return looksLikePeriod(name);
}

function giveFigures(
  facts: readonly ColumnFacts[],
  roles: ColumnRole[],
  free: (index: number) => boolean,
  named: (role: ColumnRole) => RegExp,
  kind: ImportKind,
): void {
  // A file may say of every row why it has no figure.
  const mayBeBlank = facts.some(({ heading }) => named('missingReason').test(heading));
  const numeric = (index: number): boolean =>
    free(index) && ((facts[index]?.figures ?? 0) > 0.5 || (mayBeBlank && facts[index]?.filled === 0));
  const called = (role: ColumnRole) =>
    facts.flatMap((one, index) => (numeric(index) && named(role).test(one.heading) ? [index] : []));
  const [numerator] = called('numerator');
  const [denominator] = called('denominator');
  if (numerator !== undefined && denominator !== undefined) {
    roles[numerator] = 'numerator';
    roles[denominator] = 'denominator';
  } else if (kind === 'comparators' && denominator !== undefined && called('value').length === 1) {
    roles[denominator] = 'denominator';
  }
  const values = valueColumns(called('value').filter(free), facts, numeric);
  const [first] = values;
  const single = numerator !== undefined && denominator !== undefined;
  for (const index of single && first !== undefined ? [first] : values) roles[index] = 'value';
  if (values.length > 0 || single) return;
  // A number by which a measure is named is no figure of it.
  const names = (heading: string): boolean => SERIES.some((pattern) => pattern.test(heading));
  const others = facts.flatMap(({ heading }, index) => (numeric(index) && !names(heading) ? [index] : []));
  for (const index of others) roles[index] = 'value';
}

/** A column that no usual word names but that is called the indicator and has numbers, as “LA_IndicatorReal”. */
const INDICATOR_FIGURE = /^(?:.* )?indicator(?! ?(?:id|code|no|number|ref|sort))(?: .*)?$/;

function valueColumns(
  called: readonly number[],
  facts: readonly ColumnFacts[],
  numeric: (index: number) => boolean,
): readonly number[] {
  if (called.length > 0) return called;
  const found = facts.findIndex((one, index) => numeric(index) && INDICATOR_FIGURE.test(one.heading));
  return found < 0 ? [] : [found];
}

/**
 * Where one series would have two figures for one period and area, another column tells them apart (sex, tenure, kind of
 * inequality): the first that does becomes part of which measure it is.
 */
function tellApart(
  facts: readonly ColumnFacts[],
  guessed: readonly ColumnRole[],
  body: readonly (readonly string[])[],
): ColumnRole[] {
  const roles = [...guessed];
  if (mappingProblems(roles, 'comparators').length > 0) return roles;
  const clashes = (with_: readonly ColumnRole[]): number => {
    const keys = body.map((row) =>
      JSON.stringify(
        row.filter((_, index) => ['period', 'series', 'areaCode', 'areaName'].includes(with_[index] ?? '')),
      ),
    );
    return keys.length - new Set(keys).size;
  };
  let now = clashes(roles);
  while (now > 0) {
    const tried = facts
      .flatMap(({ distinct, filled }, index) =>
        roles[index] === 'leaveOut' && distinct > 1 && filled > 0.5 ? [index] : [],
      )
      .map((index) => ({ index, left: clashes(roles.with(index, 'series')) }))
      .toSorted(
        (a, b) => a.left - b.left || (facts[a.index]?.distinct ?? 0) - (facts[b.index]?.distinct ?? 0),
      );
    const [best] = tried;
    if (!best || best.left >= now) return roles;
    roles[best.index] = 'series';
    now = best.left;
  }
  return roles;
}

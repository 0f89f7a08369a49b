import { partsOf } from '#kernel/local-date';
import { canStartIn, periodStarting, type Frequency } from '#kernel/period';
import type { TableProblem } from '../csv/read-table.ts';
import type { ExampleTables, TableName } from './example-tables.ts';

type Report = (file: TableName, row: number, column: string, message: string) => void;

/** What the files say of one another and must be true: every code named is defined, every period is a real one. */
export function checkReferences(tables: ExampleTables): TableProblem[] {
  const problems: TableProblem[] = [];
  const report: Report = (file, row, column, message) =>
    void problems.push({ file: `${file}.csv`, row, column, message });
  checkPlace(tables, report);
  checkMeasures(tables, report);
  checkSeries(tables, report);
  return problems;
}

function known<T>(rows: readonly T[], key: (row: T) => string): (name: string) => boolean {
  const names = new Set(rows.map(key));
  return (name) => names.has(name);
}

const keysOf = (t: ExampleTables) => ({
  organisation: known(t.organisations, ({ code }) => code),
  partnership: known(t.partnerships, ({ code }) => code),
  tenant: known([...t.organisations, ...t.partnerships], ({ code }) => code),
  person: known(t.people, ({ email }) => email),
  member: known(t.memberships, ({ partnership, organisation }) => `${partnership} ${organisation}`),
  indicator: known(t.indicators, ({ tenant, code }) => `${tenant} ${code}`),
  priority: known(t.priorities, ({ tenant, code }) => `${tenant}/${code}`),
  suite: known(t.suites, ({ partnership, suite }) => `${partnership} ${suite}`),
});

function checkPlace(t: ExampleTables, report: Report): void {
  const is = keysOf(t);
  const unless = (holds: boolean, file: TableName, row: number, column: string, name: string) => {
    if (!holds) report(file, row, column, `"${name}" is not defined`);
  };
  for (const one of t.memberships) {
    unless(is.partnership(one.partnership), 'memberships', one.row, 'partnership', one.partnership);
    unless(is.organisation(one.organisation), 'memberships', one.row, 'organisation', one.organisation);
  }
  for (const one of t.appointments) {
    unless(is.person(one.email), 'appointments', one.row, 'email', one.email);
    unless(is.tenant(one.tenant), 'appointments', one.row, 'tenant', one.tenant);
    const belongs = one.tenant === one.organisation || is.member(`${one.tenant} ${one.organisation}`);
    unless(belongs, 'appointments', one.row, 'organisation', one.organisation);
  }
  for (const one of t.themes)
    unless(is.partnership(one.partnership), 'themes', one.row, 'partnership', one.partnership);
  for (const one of t.priorities) {
    unless(is.tenant(one.tenant), 'priorities', one.row, 'tenant', one.tenant);
    for (const code of one.measures.split(' '))
      unless(is.indicator(`${one.tenant} ${code}`), 'priorities', one.row, 'measures', code);
  }
  for (const one of t.priority_orders)
    for (const code of one.order.split(' '))
      unless(is.priority(`${one.tenant}/${code}`), 'priority_orders', one.row, 'order', code);
  for (const one of t.budget_headings) {
    for (const part of one.serves?.split(' ') ?? [])
      unless(is.priority(part.split(':')[0] ?? ''), 'budget_headings', one.row, 'serves', part);
    unless(is.organisation(one.organisation), 'budget_headings', one.row, 'organisation', one.organisation);
    unless(is.person(one.holder_email), 'budget_headings', one.row, 'holder_email', one.holder_email);
  }
}

function checkMeasures(t: ExampleTables, report: Report): void {
  const is = keysOf(t);
  const unless = (holds: boolean, file: TableName, row: number, column: string, name: string) => {
    if (!holds) report(file, row, column, `"${name}" is not defined`);
  };
  for (const one of t.indicators) {
    unless(is.tenant(one.tenant), 'indicators', one.row, 'tenant', one.tenant);
    unless(is.person(one.owner_email), 'indicators', one.row, 'owner_email', one.owner_email);
    if (one.deputy_email)
      unless(is.person(one.deputy_email), 'indicators', one.row, 'deputy_email', one.deputy_email);
  }
  for (const one of t.feeds) {
    const own = `${one.organisation} ${one.organisation_indicator}`;
    unless(is.indicator(`${one.partnership} ${one.indicator}`), 'feeds', one.row, 'indicator', one.indicator);
    unless(is.indicator(own), 'feeds', one.row, 'organisation_indicator', own);
    unless(
      is.member(`${one.partnership} ${one.organisation}`),
      'feeds',
      one.row,
      'organisation',
      one.organisation,
    );
  }
  for (const one of t.suite_indicators) {
    unless(is.suite(`${one.partnership} ${one.suite}`), 'suite_indicators', one.row, 'suite', one.suite);
    const indicator = `${one.partnership} ${one.indicator}`;
    unless(is.indicator(indicator), 'suite_indicators', one.row, 'indicator', one.indicator);
  }
  for (const one of t.criteria) unless(is.partnership(one.tenant), 'criteria', one.row, 'tenant', one.tenant);
  for (const one of t.comparator_sets) {
    unless(is.partnership(one.partnership), 'comparator_sets', one.row, 'partnership', one.partnership);
  }
  for (const one of t.policies) {
    unless(is.partnership(one.partnership), 'policies', one.row, 'partnership', one.partnership);
  }
  for (const { row, organisation } of t.authority_limits) {
    unless(is.tenant(organisation), 'authority_limits', row, 'organisation', organisation);
  }
  for (const { row, tenant, indicator } of t.publications) {
    unless(is.indicator(`${tenant} ${indicator}`), 'publications', row, 'indicator', indicator);
  }
  for (const file of ['redefinitions', 'breakdowns'] as const) {
    for (const { row, tenant, indicator } of t[file]) {
      unless(is.indicator(`${tenant} ${indicator}`), file, row, 'indicator', indicator);
    }
  }
  for (const one of t.chains) {
    for (const side of ['from', 'to'] as const) {
      unless(is.indicator(`${one.partnership} ${one[side]}`), 'chains', one.row, side, one[side]);
    }
  }
  for (const file of ['criteria_proposals', 'set_answers'] as const) {
    for (const { row, tenant } of t[file]) unless(is.tenant(tenant), file, row, 'tenant', tenant);
  }
  for (const one of t.sharing) {
    const { row, partnership, organisation, indicator } = one;
    unless(is.member(`${partnership} ${organisation}`), 'sharing', row, 'organisation', organisation);
    if (indicator)
      unless(is.indicator(`${organisation} ${indicator}`), 'sharing', row, 'indicator', indicator);
  }
  for (const one of t.forecasts) {
    unless(
      is.indicator(`${one.partnership} ${one.indicator}`),
      'forecasts',
      one.row,
      'indicator',
      one.indicator,
    );
    unless(is.person(one.by), 'forecasts', one.row, 'by', one.by);
  }
  for (const one of t.target_proposals) {
    const { row, tenant, indicator, by } = one;
    unless(is.indicator(`${tenant} ${indicator}`), 'target_proposals', row, 'indicator', indicator);
    unless(is.person(by), 'target_proposals', row, 'by', by);
  }
  for (const one of t.targets) {
    unless(is.indicator(`${one.tenant} ${one.indicator}`), 'targets', one.row, 'indicator', one.indicator);
  }
}

function checkSeries(t: ExampleTables, report: Report): void {
  const frequencies = new Map(
    t.indicators.map(({ tenant, code, frequency }) => [`${tenant} ${code}`, frequency]),
  );
  const seen = new Set<string>();
  for (const row of t.observations) {
    const key = `${row.organisation} ${row.indicator}`;
    checkPeriod('observations', row, frequencies.get(key), report);
    if (seen.has(`${key} ${row.period_start}`))
      report('observations', row.row, 'period_start', 'stands twice');
    seen.add(`${key} ${row.period_start}`);
  }
  for (const row of t.missing_figures) {
    const key = `${row.organisation} ${row.indicator}`;
    checkPeriod('missing_figures', row, frequencies.get(key), report);
    if (seen.has(`${key} ${row.period_start}`))
      report('missing_figures', row.row, 'period_start', 'the period has a figure, or stands twice');
    seen.add(`${key} ${row.period_start}`);
  }
  for (const one of t.sent_back) {
    if (!seen.has(`${one.organisation} ${one.indicator} ${one.period_start}`)) {
      report('sent_back', one.row, 'period_start', 'no figure of this period is in observations.csv');
    }
  }
  for (const row of t.comparators) {
    checkPeriod('comparators', row, frequencies.get(`${row.partnership} ${row.indicator}`), report);
  }
}

function checkPeriod(
  file: TableName,
  {
    row,
    indicator,
    period_start: start,
    period_end: end,
  }: { row: number; indicator: string; period_start: string; period_end: string },
  frequency: Frequency | undefined,
  report: Report,
): void {
  if (!frequency) return report(file, row, 'indicator', `"${indicator}" is not defined`);
  const { year, month, day } = partsOf(start);
  if (day !== 1 || !canStartIn(frequency, month)) {
    return report(file, row, 'period_start', `no ${frequency} period begins on ${start}`);
  }
  const period = periodStarting(frequency, year, month);
  if (period.end !== end)
    report(file, row, 'period_end', `the period from ${start} ends on ${period.end}, not ${end}`);
}

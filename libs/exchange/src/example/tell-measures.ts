import type { IndicatorDefinition } from '#application/place/define-indicators.use-case';
import type { ExampleRow } from './example-tables.ts';
import type { ScriptedCase } from './case-script.ts';
import { historyDay } from './tell-figures.ts';
import { foundedOn } from './tell-founding.ts';
import { grouped, type Happening, type Telling } from './telling.ts';

type Indicator = ExampleRow<'indicators'>;

/** What the place measures: indicators, what feeds them, suites, criteria, and the areas it is compared with. */
export function tellMeasures(telling: Telling, cases: readonly ScriptedCase[]): Happening[] {
  const { tables } = telling;
  const partnerships = new Set(tables.partnerships.map(({ code }) => code));
  const begins = (tenant: string): string =>
    partnerships.has(tenant)
      ? foundedOn(telling, tenant)
      : telling.holder({ tenant, role: 'performance_manager' }).starts;
  return [
    ...tables.partnerships.map(({ code, name }): Happening => {
      const what = `themes of ${name}`;
      return { at: telling.at(begins(code), 9), what, run: () => setThemes(telling, code) };
    }),
    ...grouped(tables.indicators, ({ tenant }) => tenant).map(([tenant, rows]): Happening => {
      const what = `indicators of ${tenant}`;
      return {
        at: telling.at(begins(tenant), 9, 10),
        what,
        alongside: true,
        run: () => define(telling, tenant, rows),
      };
    }),
    ...grouped(tables.feeds, ({ partnership, indicator }) => `${partnership} ${indicator}`).map(
      ([measure, rows]): Happening => {
        const [partnership = ''] = measure.split(' ');
        const what = `who feeds ${measure}`;
        const day = takenUp(telling, cases, rows);
        return {
          at: telling.at(day, 9, 20),
          what,
          alongside: true,
          run: () => link(telling, partnership, rows),
        };
      },
    ),
    ...tables.suites.map((suite): Happening => {
      const what = `the suite ${suite.name}`;
      return {
        at: telling.at(begins(suite.partnership), 9, 30),
        what,
        run: () => defineSuite(telling, suite),
      };
    }),
    ...grouped(tables.criteria, (row) => `${row.tenant} ${row.version}`).flatMap(
      ([key, rows]): Happening[] => {
        const day = rows[0]?.effective_from;
        return day
          ? [{ at: telling.at(day, 9), what: `criteria ${key}`, run: () => adopt(telling, rows) }]
          : [];
      },
    ),
    // Other areas' figures come in once a year, in the January after.
    ...grouped(tables.comparators, (row) => `${row.partnership} ${row.period_end.slice(0, 4)}`).flatMap(
      ([key, rows]): Happening[] => {
        const [partnership = '', year = ''] = key.split(' ');
        const january = `${Number(year) + 1}-01-31`;
        const day = telling.notAfterLast(january > begins(partnership) ? january : begins(partnership));
        const run = () => compare(telling, partnership, rows);
        return [{ at: telling.at(day, 9, 40), what: `comparators ${key}`, run }];
      },
    ),
  ];
}

/** When a shared measure is taken up: as the first of those who feed it brings its history in, that same morning. */
function takenUp(
  telling: Telling,
  cases: readonly ScriptedCase[],
  feeds: readonly ExampleRow<'feeds'>[],
): string {
  const days = feeds.map((feed) =>
    historyDay(telling, cases, feed.organisation, feed.organisation_indicator),
  );
  return days.sort()[0] ?? telling.lastDay;
}

async function managerOf(telling: Telling, tenant: string) {
  const { email, organisation } = telling.holder({ tenant, role: 'performance_manager' });
  return telling.as(email, organisation);
}

async function setThemes(telling: Telling, partnership: string): Promise<void> {
  const themes = telling.tables.themes
    .filter((row) => row.partnership === partnership)
    .map(({ code, name }) => ({ code, name }));
  const tenantId = telling.directory.tenants.get(partnership);
  const answer = telling.place.place.setThemes(await managerOf(telling, partnership), { tenantId, themes });
  await telling.done(`themes of ${partnership}`, answer);
}

async function define(telling: Telling, tenant: string, rows: Indicator[]): Promise<void> {
  const tenantId = telling.directory.tenants.get(tenant);
  const indicators = rows.map((row) => definitionOf(telling, row));
  const actor = await managerOf(telling, tenant);
  const answer = telling.place.place.defineIndicators(actor, { tenantId, indicators });
  const { ids } = await telling.done(`indicators of ${tenant}`, answer);
  for (const [code, id] of Object.entries(ids)) telling.directory.indicators.set(`${tenant} ${code}`, id);
}

function definitionOf(telling: Telling, row: Indicator): IndicatorDefinition {
  const { tables, directory } = telling;
  const shared = tables.partnerships.some(({ code }) => code === row.tenant);
  const owner = tables.people.find(({ email }) => email === row.owner_email);
  const deputy = tables.people.find(({ email }) => email === row.deputy_email);
  const ownerOrganisation = shared ? ownersOrganisation(telling, row) : row.tenant;
  const deciding = shared ? telling.accountableBody(row.tenant) : row.tenant;
  return {
    code: row.code,
    title: row.title,
    definition: row.definition,
    // Themes are the partnership's; an organisation's own measures stand under none of them.
    themeCode: shared ? row.theme : null,
    level: row.level,
    kind: row.kind,
    origin: row.origin,
    polarity: row.polarity,
    unit: row.unit,
    unitLabel: row.unit_label ?? '',
    decimals: row.decimals,
    frequency: row.frequency,
    reportingLagDays: row.reporting_lag_days,
    valueKind: row.value_kind,
    multiplier: row.multiplier,
    numeratorLabel: row.numerator_label,
    denominatorLabel: row.denominator_label,
    aggregation: row.aggregation,
    ownerPersonId: directory.people.get(row.owner_email),
    ownerName: owner?.name ?? '',
    ownerJobTitle: owner?.job_title ?? '',
    ownerOrganisationId: directory.tenants.get(ownerOrganisation),
    ownerOrganisationName: tables.organisations.find(({ code }) => code === ownerOrganisation)?.name ?? '',
    deputyPersonId: deputy ? directory.people.get(deputy.email) : null,
    deputyName: deputy?.name ?? null,
    portfolio: row.portfolio,
    portfolioOrganisationId: directory.tenants.get(deciding),
    priority: row.priority,
    sourceTitle: row.source_title,
    sourcePublisher: row.source_publisher,
    sourceUrl: row.source_url,
    licence: row.licence,
    attribution: row.attribution,
    caveat: row.caveat,
  };
}

/** Where the owner of a shared indicator owns it: in a feeding organisation, else on whose behalf they are appointed. */
export function ownersOrganisation(telling: Telling, row: Indicator): string {
  const { tables } = telling;
  const own = tables.appointments.filter(
    (one) => one.email === row.owner_email && one.role === 'indicator_owner',
  );
  const feeding = tables.feeds
    .filter((feed) => feed.partnership === row.tenant && feed.indicator === row.code)
    .map(({ organisation }) => organisation);
  const there = own.find(({ tenant }) => feeding.includes(tenant));
  return there?.tenant ?? telling.holder({ tenant: row.tenant, email: row.owner_email }).organisation;
}

async function link(telling: Telling, partnership: string, rows: ExampleRow<'feeds'>[]): Promise<void> {
  const { directory } = telling;
  const feeds = rows.map((row) => ({
    indicatorId: directory.indicators.get(`${partnership} ${row.indicator}`),
    organisationId: directory.tenants.get(row.organisation),
    organisationIndicatorId: directory.indicators.get(`${row.organisation} ${row.organisation_indicator}`),
    starts: row.starts,
  }));
  const actor = await managerOf(telling, partnership);
  const tenantId = directory.tenants.get(partnership);
  await telling.done(`feeds of ${partnership}`, telling.place.place.linkFeeds(actor, { tenantId, feeds }));
}

async function defineSuite(telling: Telling, suite: ExampleRow<'suites'>): Promise<void> {
  const { partnership } = suite;
  const measureIds = telling.tables.suite_indicators
    .filter((row) => row.partnership === partnership && row.suite === suite.suite)
    .toSorted((a, b) => a.position - b.position)
    .map(({ indicator }) => telling.directory.indicators.get(`${partnership} ${indicator}`));
  const answer = telling.place.place.defineSuite(await managerOf(telling, partnership), {
    tenantId: telling.directory.tenants.get(partnership),
    code: suite.suite,
    name: suite.name,
    isKey: suite.key,
    // The key measures of the example are those that its partnership shows to everybody.
    forPublic: suite.key,
    sizeReason: '',
    measureIds,
  });
  await telling.done(`the suite ${suite.name}`, answer);
}

async function adopt(telling: Telling, rows: ExampleRow<'criteria'>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const chair = telling.holder({ tenant: first.tenant, role: 'leader' });
  const answer = telling.place.place.adoptCriteria(await telling.as(chair.email, chair.organisation), {
    tenantId: telling.directory.tenants.get(first.tenant),
    adoptedBy: first.adopted_by,
    effectiveFrom: first.effective_from,
    rules: rows.map(({ rule, params }) => ({ rule, params })),
  });
  await telling.done(`criteria of ${first.tenant}`, answer);
}

async function compare(
  telling: Telling,
  partnership: string,
  rows: ExampleRow<'comparators'>[],
): Promise<void> {
  const answer = telling.place.place.importComparators(await managerOf(telling, partnership), {
    tenantId: telling.directory.tenants.get(partnership),
    rows: rows.map((row) => ({
      indicatorId: telling.directory.indicators.get(`${partnership} ${row.indicator}`),
      periodStart: row.period_start,
      periodEnd: row.period_end,
      periodLabel: row.period_label,
      areaCode: row.area_code,
      areaName: row.area_name,
      value: row.value,
    })),
  });
  await telling.done(`comparators of ${partnership}`, answer);
}

import { assess } from '#domain/assessment/assess';
import { awaitedFigure, type AwaitedFigure } from '#domain/assessment/overdue';
import { chartPolicyOf } from '#domain/assessment/chart-policy';
import { captionOf } from '#domain/assessment/caption';
import { comparatorMedian } from '#domain/comparison/compared-with';
import { dayWords } from '#domain/improvement/changes/change';
import { addDays, londonDateOf } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import { caseSummaryRow } from '../cases/case-summary.row.ts';
import { encodeId } from '../global-id.ts';
import { organisationRow } from '../organisations/organisation.reader.ts';
import { partnershipRow } from '../partnerships/partnership.reader.ts';
import { assessmentRow } from './assessment.row.ts';
import { comparatorRows, comparedWithRow } from './comparators.ts';
import { funnelColumns, whyNoFunnel } from './funnel.columns.ts';
import { contributionRow } from './contribution.row.ts';
import type { FoundPage } from './indicator.page.ts';
import type { ComparatorLine, IndicatorRow, RetirementRow } from './indicator.rows.ts';
import type { FoundIndicator } from './indicator.sql.ts';
import { AGGREGATION_WORDS, FREQUENCY_WORDS, POLARITY_WORDS } from './indicator.words.ts';
import { seriesColumns } from './series.columns.ts';
import { targetRow } from './target.reader.ts';
import { withoutInWords } from './without-figure.ts';

/**
 * An indicator's page from what the database holds, judged by the one rule (docs/domain.md section 5), so the chart, the
 * words and the stored latest row can never disagree about what a figure means.
 */
export function indicatorRow(page: FoundPage, now: Date): IndicatorRow {
  const { indicator, observations, targets } = page;
  const assessed = assessmentOf(page, now);
  const latest = observations.find((one) => one.period_start === assessed.period?.start);
  const target = targets.find((one) => one.starts === assessed.target?.starts);
  const funnel = funnelColumns(page);
  const cases = page.cases.map((found) => caseSummaryRow(found, now));
  return {
    ...factsOf(indicator),
    latest: assessmentRow(assessed, latest, awaitedIn(indicator, observations)),
    series: seriesColumns(indicator, assessed, page),
    caption: captionOf(
      indicator,
      assessed.series,
      assessed.target?.value ?? null,
      latest && withoutInWords(latest),
    ),
    contributions: page.contributions.map((found) => contributionRow(found, indicator.frequency)),
    overlaps: page.overlaps.map(({ made_at: at, ...overlap }) => ({ ...overlap, at })),
    target: target ? targetRow(target) : null,
    targets: targets.map(targetRow),
    comparators: comparatorsOf(page, assessed.target?.value ?? null),
    comparedWith: comparedWithRow(page),
    funnel,
    whyNoFunnel: whyNoFunnel(page, funnel),
    openCase: cases.find((one) => one.closedAt === null) ?? null,
    pastCases: cases.filter((one) => one.closedAt !== null),
  };
}

/** The figure the indicator waits for; a retired one waits for none. */
function awaitedIn(indicator: FoundIndicator, observations: FoundPage['observations']): AwaitedFigure | null {
  const latest = indicator.retired ? undefined : observations.at(-1);
  const { frequency, reporting_lag_days: lagDays } = indicator;
  const period = latest && { frequency, start: latest.period_start, end: latest.period_end };
  return awaitedFigure(period ?? null, { frequency, lagDays });
}

function assessmentOf(page: FoundPage, now: Date) {
  const { indicator, observations, targets, criteria, breaks, rebases, comparators } = page;
  const compared = comparators[0]?.period_start === observations.at(-1)?.period_start ? comparators : [];
  return assess({
    facts: indicator,
    series: observations.map(({ period_start: start, period_end: end, value }) => ({
      period: { frequency: indicator.frequency, start, end },
      value,
    })),
    targets,
    criteria,
    breaks,
    rebasedFrom: rebases.map(({ from }) => from),
    charts: chartPolicyOf(indicator.policy),
    asOf: londonDateOf(now),
    overdueSince: awaitedIn(indicator, observations)?.lateFrom,
    comparatorMedian: comparatorMedian({
      figures: compared.map(({ area_code: areaCode, value }) => ({ areaCode, value })),
      ownArea: indicator.own_area,
      choice: page.comparedWith,
    }),
  });
}

function comparatorsOf(
  { indicator, observations, comparators, comparedWith }: FoundPage,
  target: number | null,
): ComparatorLine[] {
  const compared = comparators[0]?.period_start;
  const ours = observations.find((one) => one.period_start === compared);
  if (!ours) return [];
  const name = indicator.organisation?.name ?? indicator.partnership?.name ?? '';
  const own = { areaCode: indicator.own_area, areaName: name, value: ours.value };
  // Sources spell periods their own way ("2022 - 24", "2025-09-30"); the page has one.
  const label = periodLabel({
    frequency: indicator.frequency,
    start: ours.period_start,
    end: ours.period_end,
  });
  const others = comparators.map((one) => ({ ...one, period_label: label }));
  const { polarity } = indicator;
  return comparatorRows(others, own, { polarity, target, choice: comparedWith });
}

function factsOf(found: FoundIndicator) {
  return {
    id: encodeId('Indicator', found.tenant_id, found.id),
    code: found.code,
    title: found.title,
    definition: found.definition,
    definitionVersion: found.definition_version,
    partnership: found.partnership && partnershipRow(found.partnership),
    organisation: found.organisation && organisationRow(found.organisation),
    themeName: found.theme_name,
    level: found.level,
    kind: found.kind,
    origin: found.origin,
    polarity: found.polarity,
    polarityWords: POLARITY_WORDS[found.polarity],
    unitLabel: found.unitLabel,
    decimals: found.decimals,
    frequency: found.frequency,
    frequencyWords: FREQUENCY_WORDS[found.frequency],
    aggregation: found.aggregation,
    aggregationWords: found.aggregation && AGGREGATION_WORDS[found.aggregation],
    ownerName: found.owner_name,
    ownerJobTitle: found.owner_job_title,
    ownerOrganisationName: found.owner_organisation_name,
    deputyName: found.deputy_name,
    portfolio: found.portfolio_name ?? found.portfolio,
    portfolioHolderName: found.portfolio_holder_name,
    source: {
      title: found.source_title,
      publisher: found.source_publisher,
      url: found.source_url,
      licence: found.licence,
      attribution: found.attribution,
    },
    caveat: found.caveat,
    without: found.without.map(
      ({ name, ends }) => `Without ${name} since ${dayWords(addDays(ends, 1)) ?? ''}`,
    ),
    retirement: found.retired && retirementOf(found.tenant_id, found.retired),
  };
}

function retirementOf(
  tenantId: string,
  { from, reason, successor_id, successor }: NonNullable<FoundIndicator['retired']>,
): RetirementRow {
  const successorId = successor_id && encodeId('Indicator', tenantId, successor_id);
  return { from, reason, successorId, successorTitle: successor };
}

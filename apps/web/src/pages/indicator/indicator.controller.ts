import { londonDateOf } from '#kernel/local-date';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { drawChain } from '../chain/draw-chain.ts';
import { directionWords } from '../direction.ts';
import { glossaryOf } from '../help/glossary.ts';
import { signalMarks } from '../scorecard/signal-words.ts';
import { comparedFunnel, standingWords } from './compared.ts';
import { inForce } from './in-force.ts';
import { contributionPeriods } from './contribution-periods.ts';
import { indicatorCharts } from './indicator-charts.ts';
import { onYearChart } from './on-year-chart.ts';
import { indicatorData } from './indicator-data.query.ts';
import { indicatorQuery } from './indicator.query.ts';
import {
  comparatorsTable,
  contributionsTable,
  observationsTable,
  targetsTable,
  type IndicatorData,
} from './indicator-files.ts';
import { seriesRows } from './series-table.ts';

/** What the words on the page mean, explained where they stand. */
const chartGlossary = glossaryOf([
  'Assurance',
  'Direction of travel',
  'Exception criteria',
  'Provisional',
  'Tolerance',
  'Usual range',
]);

/** One indicator: how it goes, who answers for it, what is being done, and where its figures come from. */
@Controller('indicators')
export class IndicatorController {
  @Get(filesOf(':id/contributions'))
  async contributions(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await sendTable(page, contributionsTable(await dataOf(page, id)));
  }

  @Get(filesOf(':id/targets'))
  async targets(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await sendTable(page, targetsTable(await dataOf(page, id)));
  }

  @Get(filesOf(':id/comparators'))
  async comparators(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await sendTable(page, comparatorsTable(await dataOf(page, id)));
  }

  @Get(filesOf(':id'))
  async observations(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const indicator = await dataOf(page, id);
    if (!indicator.series) throw new NothingHere();
    await sendTable(page, observationsTable(indicator, indicator.series));
  }

  @Get(':id')
  async show(@Param('id') id: string, @Query('range') range: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const answer = await page.ask(indicatorQuery, { id });
    const {
      indicator,
      forecastRecord,
      breakdowns,
      indicatorActs,
      measureSetUp,
      targetOffer,
      targetProposals,
      servedPriorities,
    } = answer;
    if (!indicator) throw new NothingHere();
    const everything = range === 'all';
    const { latest, series } = indicator;
    page.render('pages/indicator/indicator.njk', {
      indicator,
      setUp: measureSetUp,
      chain: answer.outcomeChain,
      drawn: answer.outcomeChain && {
        wide: drawChain(answer.outcomeChain, 'chain-wide', false),
        narrow: drawChain(answer.outcomeChain, 'chain-narrow', true),
      },
      quality: answer.qualityPassport,
      flags: answer.pastFlags ?? [],
      now: inForce(indicator.targets, londonDateOf(page.now)),
      may: Object.fromEntries((indicatorActs ?? []).map((act) => [act.name, act])),
      mayPropose: targetOffer?.available ?? false,
      priorities: servedPriorities ?? [],
      proposals: (targetProposals?.edges ?? []).flatMap((edge) => edge?.node ?? []),
      forecasts: forecastRecord,
      breakdowns: breakdowns ?? [],
      mayBreakDown: answer.breakdownOffer?.available ?? false,
      everything,
      charts: indicatorCharts(series, indicator, everything),
      onYear: onYearChart(series, indicator, everything),
      rows: series ? seriesRows(series) : [],
      signals: signalMarks(latest?.variation ?? null, latest?.assurance ?? null),
      words: chartGlossary,
      standing: standingWords(indicator.comparators),
      funnel: comparedFunnel(indicator.funnel, indicator),
      direction: latest ? directionWords(latest.direction, latest.sinceLast) : null,
      periods: contributionPeriods(indicator.contributions, indicator.overlaps),
    });
  }
}

async function dataOf(page: Page, id: string): Promise<IndicatorData> {
  const { indicator } = await page.ask(indicatorData, { id });
  if (!indicator) throw new NothingHere();
  return indicator;
}

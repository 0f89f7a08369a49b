import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { londonDateOf } from '#kernel/local-date';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { directionWords } from '../direction.ts';
import { contributionPeriods } from '../indicator/contribution-periods.ts';
import { indicatorCharts } from '../indicator/indicator-charts.ts';
import { seriesRows } from '../indicator/series-table.ts';
import { signalMarks } from '../scorecard/signal-words.ts';
import { dayAsked } from './day-asked.ts';
import { revisionsTable } from './revisions-table.ts';
import { indicatorThen, revisionsQuery } from './revisions.query.ts';

/** How the figures of a measure were published and changed, and the measure as it stood on a day. */
@Controller('indicators/:id')
export class RevisionsController {
  @Get(filesOf('revisions'))
  async file(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { revisions } = await page.ask(revisionsQuery, { id });
    if (!revisions) throw new NothingHere();
    await sendTable(page, revisionsTable(revisions));
  }

  @Get('revisions')
  async show(@Param('id') id: string, @Query('range') range: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { revisions } = await page.ask(revisionsQuery, { id });
    if (!revisions) throw new NothingHere();
    const everything = range === 'all';
    const lines = everything ? revisions.lines : revisions.lines.slice(0, periodsShown);
    const asked = dayAsked('', londonDateOf(page.now));
    page.render('pages/revisions/revisions.njk', { revisions, lines, everything, asked });
  }

  @Get('as-it-stood')
  async stood(@Param('id') id: string, @Query('on') on: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const asked = dayAsked(on, londonDateOf(page.now));
    if (asked.day === null) {
      const { revisions } = await page.ask(revisionsQuery, { id });
      if (!revisions) throw new NothingHere();
      const lines = revisions.lines.slice(0, periodsShown);
      const view = { revisions, lines, everything: false, asked };
      return page.render('pages/revisions/revisions.njk', view, asked.problem === null ? 200 : 422);
    }
    const { indicator } = await page.ask(indicatorThen, { id, on: asked.day });
    if (!indicator) throw new NothingHere();
    const { latest, series } = indicator;
    page.render('pages/revisions/as-it-stood.njk', {
      indicator,
      on: asked.day,
      everything: true,
      charts: indicatorCharts(series, indicator, false),
      rows: series ? seriesRows(series) : [],
      signals: signalMarks(latest?.variation ?? null, latest?.assurance ?? null),
      direction: latest ? directionWords(latest.direction, latest.sinceLast) : null,
      periods: contributionPeriods(indicator.contributions, indicator.overlaps),
    });
  }
}

/** Periods of the triangle that are shown unless all are asked for. */
const periodsShown = 24;

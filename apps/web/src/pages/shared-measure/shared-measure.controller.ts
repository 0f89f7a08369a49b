import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { directionWords } from '../direction.ts';
import { indicatorCharts } from '../indicator/indicator-charts.ts';
import { seriesRows } from '../indicator/series-table.ts';
import { sharedMeasureQuery } from './shared-measure.query.ts';

/** A measure that an organisation shares with a partnership, as far as their agreement goes. */
@Controller('shared')
export class SharedMeasureController {
  @Get(':id')
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { sharedMeasure: measure } = await page.ask(sharedMeasureQuery, { id });
    if (!measure) throw new NothingHere();
    const { title, decimals, organisationName, series } = measure;
    const about = { title, decimals, caption: `${title}, shared by ${organisationName}.` };
    page.render('pages/shared-measure/shared-measure.njk', {
      measure,
      charts: indicatorCharts(series, about, false),
      rows: series ? seriesRows(series) : [],
      direction: directionWords(measure.direction, null),
    });
  }
}

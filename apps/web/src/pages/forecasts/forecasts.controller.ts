import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { readForecast, typedForecast } from './forecast-form.ts';
import type { TypedForecast } from './forecast-form.ts';
import { forecastsTable } from './forecasts-table.ts';
import { forecastsQuery, makeForecast } from './forecasts.query.ts';

/** What was forecast of an indicator beside what came, and the next forecast. */
@Controller('indicators/:id')
export class ForecastsController {
  @Get(filesOf('forecasts'))
  async file(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { forecastRecord: record } = await page.ask(forecastsQuery, { id });
    if (!record) throw new NothingHere();
    await sendTable(page, forecastsTable(record.lines));
  }

  @Get('forecasts')
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await this.render(pageOf(res), id, null, null);
  }

  @Post('forecasts')
  async make(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = typedForecast(body);
    const { problems, forecast } = readForecast(typed);
    if (problems.length) return this.render(page, id, typed, invalid(problems));
    const input = { indicatorId: id, ...forecast, idempotencyKey: optionalTextOf(body, 'idempotencyKey') };
    const { makeForecast: result } = await page.ask(makeForecast, { input });
    if (!result) throw new ApiFault('Making a forecast was answered with nothing.');
    if (isRefusal(result)) return this.render(page, id, typed, result);
    page.redirect(`/indicators/${id}/forecasts`, 'Your forecast is on record.');
  }

  private async render(
    page: Page,
    id: string,
    typed: TypedForecast | null,
    refusal: Refusal | null,
  ): Promise<void> {
    const { forecastRecord: record } = await page.ask(forecastsQuery, { id });
    if (!record) throw new NothingHere();
    const [first] = record.open;
    const held = first?.forecast;
    const text = (number: number | null | undefined): string => (number == null ? '' : String(number));
    const begun: TypedForecast = {
      periodStart: first?.periodStart ?? '',
      value: text(held?.value),
      low: text(held?.low),
      high: text(held?.high),
      basis: held?.basis ?? '',
    };
    const periods = record.open.map((one) => ({ value: one.periodStart, text: one.periodLabel }));
    const view = { record, periods, form: formState(typed ?? begun, refusal) };
    page.render('pages/forecasts/forecasts.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

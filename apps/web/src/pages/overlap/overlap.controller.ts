import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { parseFigure } from '#kernel/number-format';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { adjustOverlap, overlapForm } from './overlap.query.ts';

type Typed = Record<'amount' | 'denominatorAmount' | 'reason', string>;

/** Taking off a shared total what two partners both count, with the reason. */
@Controller('indicators/:id/overlap/:periodStart')
export class OverlapController {
  @Get()
  async show(
    @Param('id') id: string,
    @Param('periodStart') start: string,
    @Res() res: Response,
  ): Promise<void> {
    await this.render(pageOf(res), id, start, null, null);
  }

  @Post()
  async adjust(
    @Param('id') id: string,
    @Param('periodStart') start: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const typed: Typed = {
      amount: textOf(body, 'amount'),
      denominatorAmount: textOf(body, 'denominatorAmount'),
      reason: textOf(body, 'reason'),
    };
    const amount = parseFigure(typed.amount);
    const below = parseFigure(typed.denominatorAmount);
    const problems = [
      ...(amount.ok && amount.value !== null
        ? []
        : [{ field: 'amount', message: 'Enter how many are counted twice' }]),
      ...(below.ok ? [] : [{ field: 'denominatorAmount', message: below.error.message }]),
      ...(typed.reason ? [] : [{ field: 'reason', message: 'Say why they are counted twice' }]),
    ];
    if (problems.length || !amount.ok || !below.ok) {
      return this.render(page, id, start, typed, invalid(problems));
    }
    const input = {
      indicatorId: id,
      periodStart: start,
      amount: amount.value ?? 0,
      denominatorAmount: below.value ?? 0,
      reason: typed.reason,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { adjustOverlap: result } = await page.ask(adjustOverlap, { input });
    if (!result) throw new ApiFault('Adjusting for an overlap was answered with nothing.');
    if (isRefusal(result)) return this.render(page, id, start, typed, result);
    page.redirect(`/indicators/${id}`, 'The overlap is taken off and the total worked out again.');
  }

  private async render(
    page: Page,
    id: string,
    start: string,
    typed: Typed | null,
    refusal: Refusal | null,
  ): Promise<void> {
    const { indicator } = await page.ask(overlapForm, { id });
    const rows = indicator?.contributions.filter((one) => one.periodStart === start) ?? [];
    const [first] = rows;
    if (!indicator || !first) throw new NothingHere();
    const now = indicator.overlaps.find((one) => one.periodStart === start);
    const held: Typed = {
      amount: now ? String(now.amount) : '',
      denominatorAmount: now?.denominatorAmount ? String(now.denominatorAmount) : '',
      reason: now?.reason ?? '',
    };
    const form = formState(typed ?? held, refusal);
    const view = { indicator, rows, start, periodLabel: first.periodLabel, form };
    page.render('pages/overlap/overlap.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

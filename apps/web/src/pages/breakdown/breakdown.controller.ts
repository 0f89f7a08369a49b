import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere, ReadRefused } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { breakdownForm, saveBreakdown } from './breakdown.query.ts';
import { pastedRows } from './pasted-rows.ts';

type Typed = Record<'periodStart' | 'dimension' | 'grouping' | 'rows' | 'reason', string>;

/** Periods to choose from, newest first. */
const PERIODS = 24;

/** Entering the figures of wards or groups for a period. */
@Controller('indicators/:id/breakdown')
export class BreakdownController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await this.render(pageOf(res), id, null, null);
  }

  @Post()
  async save(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed: Typed = {
      periodStart: textOf(body, 'periodStart'),
      dimension: textOf(body, 'dimension'),
      grouping: textOf(body, 'grouping'),
      rows: textOf(body, 'rows'),
      reason: textOf(body, 'reason'),
    };
    const { rows, problems } = pastedRows(typed.rows);
    const { dimension } = typed;
    const wrong = [
      ...(dimension === 'ward' || dimension === 'group'
        ? []
        : [{ field: 'dimension', message: 'Choose wards or groups' }]),
      ...problems.map((message) => ({ field: 'rows', message })),
    ];
    if (wrong.length || (dimension !== 'ward' && dimension !== 'group')) {
      return this.render(page, id, typed, invalid(wrong));
    }
    const { periodStart, grouping } = typed;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const reason = typed.reason || null;
    const input = {
      indicatorId: id,
      periodStart,
      dimension,
      grouping,
      rows,
      reason,
      idempotencyKey,
    } as const;
    const { saveBreakdown: result } = await page.ask(saveBreakdown, { input });
    if (!result) throw new ApiFault('Entering a breakdown was answered with nothing.');
    if (isRefusal(result)) return this.render(page, id, typed, onLines(result));
    page.redirect(`/indicators/${id}#breakdowns`, 'The figures of the parts are kept.');
  }

  private async render(page: Page, id: string, typed: Typed | null, refusal: Refusal | null): Promise<void> {
    const { indicator, breakdownOffer: offer } = await page.ask(breakdownForm, { id });
    if (!indicator || !offer) throw new NothingHere();
    if (!offer.available) throw new ReadRefused(offer.whyNot ?? '');
    const { starts = [], labels = [] } = indicator.series ?? {};
    const periods = starts.map((value, index) => ({ value, text: labels[index] ?? value })).reverse();
    const begun = { periodStart: starts.at(-1) ?? '', dimension: 'ward', grouping: '', rows: '', reason: '' };
    const view = { indicator, periods: periods.slice(0, PERIODS), form: formState(typed ?? begun, refusal) };
    page.render('pages/breakdown/breakdown.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

/** What is wrong with one row is shown at the box they are all pasted in, with the number of its line. */
function onLines(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  return invalid(
    refusal.fields.map(({ field, message }) => {
      const line = /^rows\.(\d+)\./.exec(field)?.[1];
      return line ? { field: 'rows', message: `Line ${line}: ${message}` } : { field, message };
    }),
  );
}

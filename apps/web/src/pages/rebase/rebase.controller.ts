import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isLocalDate } from '#kernel/local-date';
import { ApiFault, NothingHere, ReadRefused } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { dateFieldsToBoxes, typedDate, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { chartStarts, rebaseChart, withdrawRebase } from './rebase.query.ts';

interface Typed {
  readonly from: TypedDate;
  readonly caseId: string;
  readonly reason: string;
}

/** Starting a chart afresh from a day on which the work changed, and taking that back. */
@Controller('indicators/:id/chart')
export class RebaseController {
  @Get()
  async show(@Param('id') id: string, @Query('case') of: unknown, @Res() res: Response): Promise<void> {
    await render(pageOf(res), id, null, null, of);
  }

  @Post()
  async rebase(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed: Typed = {
      from: typedDateOf(body, 'from'),
      caseId: textOf(body, 'caseId'),
      reason: textOf(body, 'reason'),
    };
    const reader = new FieldReader();
    const from = reader.date(
      'from',
      typed.from,
      'Day of the change',
      'Enter the day from which the work changed',
    );
    const reason = reader.text('reason', typed.reason, 'Say what changed');
    if (from === null || reason === null) return render(page, id, typed, invalid(reader.problems));
    const input = {
      indicatorId: id,
      from,
      reason,
      caseId: typed.caseId || null,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { rebaseChart: outcome } = await page.ask(rebaseChart, { input });
    if (!outcome) throw new ApiFault('Starting a chart afresh was answered with nothing.');
    if (isRefusal(outcome)) return render(page, id, typed, outcome);
    page.redirect(`/indicators/${encodeURIComponent(id)}`, 'The chart starts afresh from that day.');
  }

  @Post('withdraw')
  async withdraw(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const from = textOf(body, 'day');
    if (!isLocalDate(from)) throw new NothingHere();
    const input = {
      indicatorId: id,
      from,
      reason: textOf(body, 'reason'),
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { withdrawRebase: outcome } = await page.ask(withdrawRebase, { input });
    if (!outcome) throw new ApiFault('Taking back a day was answered with nothing.');
    if (isRefusal(outcome)) return render(page, id, null, outcome);
    page.redirect(`/indicators/${encodeURIComponent(id)}`, 'The chart runs through that day again.');
  }
}

async function render(
  page: Page,
  id: string,
  typed: Typed | null,
  refusal: Refusal | null,
  of: unknown = null,
): Promise<void> {
  const { chartStarts: starts } = await page.ask(chartStarts, { id });
  if (!starts) throw new NothingHere();
  if (!starts.act.available) throw new ReadRefused(starts.act.whyNot ?? '');
  const hint = starts.hints.find(({ caseId }) => caseId === of);
  const none = { value: '', text: 'No case' };
  const choices = [
    none,
    ...starts.hints.map((one) => ({ value: one.caseId, text: `Case ${one.caseNumber}` })),
  ];
  const held: Typed = {
    from: hint ? typedDate(hint.from) : { day: '', month: '', year: '' },
    caseId: hint?.caseId ?? '',
    reason: '',
  };
  const form = formState(typed ?? held, refusal && dateFieldsToBoxes(refusal));
  const status = refusal ? statusOfRefusal(refusal) : 200;
  page.render('pages/rebase/rebase.njk', { starts, choices, form }, status);
}

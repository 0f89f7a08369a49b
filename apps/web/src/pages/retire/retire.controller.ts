import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { londonDateOf } from '#kernel/local-date';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
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
import { retireForm, retireIndicator } from './retire.query.ts';

interface Typed {
  readonly reason: string;
  readonly from: TypedDate;
  readonly successorId: string;
}

/** Retiring a measure, or merging it into another. */
@Controller('indicators/:id/retire')
export class RetireController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const today = typedDate(londonDateOf(new Date()));
    await render(pageOf(res), id, { reason: '', from: today, successorId: '' }, null);
  }

  @Post()
  async retire(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed: Typed = {
      reason: textOf(body, 'reason'),
      from: typedDateOf(body, 'from'),
      successorId: textOf(body, 'successorId'),
    };
    const reader = new FieldReader();
    const reason = reader.text('reason', typed.reason, 'Say why this measure is retired');
    const from = reader.date('from', typed.from, 'First day without it', 'Enter the first day without it');
    if (reason === null || from === null) return render(page, id, typed, invalid(reader.problems));
    const input = {
      indicatorId: id,
      reason,
      from,
      successorId: typed.successorId || null,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { retireIndicator: outcome } = await page.ask(retireIndicator, { input });
    if (!outcome) throw new ApiFault('Retiring a measure was answered with nothing.');
    if (isRefusal(outcome)) return render(page, id, typed, outcome);
    page.redirect(`/indicators/${encodeURIComponent(id)}`, 'The measure is retired.');
  }
}

async function render(page: Page, id: string, typed: Typed, refusal: Refusal | null): Promise<void> {
  const { indicator, successors } = await page.ask(retireForm, { id });
  if (!indicator) throw new NothingHere();
  const none = { value: '', text: 'Nothing: it is simply retired' };
  const choices = [none, ...(successors ?? []).map((one) => ({ value: one.id, text: one.title }))];
  const form = formState(typed, refusal && dateFieldsToBoxes(refusal));
  page.render(
    'pages/retire/retire.njk',
    { indicator, choices, form },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}

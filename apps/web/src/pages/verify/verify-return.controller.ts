import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import type { ReturnAddress } from '../return/return.controller.ts';
import { sendBackReturn, verifyForm, verifyReturn } from './verify.query.ts';

interface Typed {
  decision: string;
  reason: string;
}

/** Checking one signed figure: verified, or sent back with what is wrong. */
@Controller('returns/:indicatorId/:periodStart/verify')
export class VerifyReturnController {
  @Get()
  async show(@Param() address: ReturnAddress, @Res() res: Response): Promise<void> {
    await this.render(pageOf(res), address, { decision: '', reason: '' }, null);
  }

  @Post()
  async decide(@Param() address: ReturnAddress, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = { decision: textOf(body, 'decision'), reason: textOf(body, 'reason') };
    const problems = problemsOf(typed);
    if (problems.length > 0) return this.render(page, address, typed, invalid(problems));
    const input = {
      indicatorId: address.indicatorId,
      periodStart: address.periodStart,
      expectedVersion: Number(textOf(body, 'version')) || 0,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const sendsBack = typed.decision === 'sendBack';
    const result = sendsBack
      ? (await page.ask(sendBackReturn, { input: { ...input, reason: typed.reason } })).sendBackReturn
      : (await page.ask(verifyReturn, { input })).verifyReturn;
    if (!result) throw new ApiFault('Checking a return was answered with nothing.');
    if (isRefusal(result)) return this.render(page, address, typed, result);
    page.redirect('/returns/verify', sendsBack ? 'You sent the figure back.' : 'You verified the figure.');
  }

  private async render(
    page: Page,
    { indicatorId, periodStart }: ReturnAddress,
    typed: Typed,
    refusal: Refusal | null,
  ): Promise<void> {
    const data = await page.ask(verifyForm, { indicatorId, periodStart });
    const { returnItem: item, returnHistory: history } = data;
    if (!item) throw new NothingHere();
    const view = { item, history: history ?? [], form: formState(typed, refusal) };
    page.render('pages/verify/verify.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

function problemsOf({ decision, reason }: Typed) {
  if (decision !== 'verify' && decision !== 'sendBack') {
    return [{ field: 'decision', message: 'Choose whether to verify the figure or send it back' }];
  }
  const silent = decision === 'sendBack' && !reason;
  return silent ? [{ field: 'reason', message: 'Say what is wrong with the figure' }] : [];
}

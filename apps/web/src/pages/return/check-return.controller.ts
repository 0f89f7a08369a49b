import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { loadReturn } from './return.controller.ts';
import type { ReturnAddress, ReturnItem } from './return.controller.ts';
import { figureOf } from './return-form.ts';
import { returnResult, signReturn } from './return.query.ts';

/** Checking a drafted figure, answering what looks odd, signing it, and seeing what came of it. */
@Controller('returns/:indicatorId/:periodStart')
export class CheckReturnController {
  @Get('check')
  async show(@Param() address: ReturnAddress, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const item = await loadReturn(page, address);
    this.render(page, item, item.reason ?? '', null);
  }

  @Post('check')
  async sign(@Param() address: ReturnAddress, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const item = await loadReturn(page, address);
    const reason = textOf(body, 'reason');
    if (item.questions.length > 0 && !reason) {
      const unanswered = [
        { field: 'reason', message: 'Say why the figure is right, or go back and change it' },
      ];
      return this.render(page, item, reason, invalid(unanswered));
    }
    const { indicatorId, periodStart } = item;
    const input = {
      indicatorId,
      periodStart,
      reason: reason || null,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { signReturn: result } = await page.ask(signReturn, { input });
    if (!result) throw new ApiFault('Signing a return was answered with nothing.');
    if (isRefusal(result)) return this.render(page, await loadReturn(page, address), reason, result);
    page.redirect(`/returns/${indicatorId}/${periodStart}/signed`);
  }

  /** What came of it: read afresh, so that the page can be reloaded or kept. */
  @Get('signed')
  async signed(@Param() address: ReturnAddress, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const item = await loadReturn(page, address);
    if (item.state !== 'signed')
      return page.redirect(`/returns/${item.indicatorId}/${item.periodStart}/check`);
    const answers = await Promise.all(
      item.partnerships.map(async (destination) => {
        const { indicator } = await page.ask(returnResult, { id: destination.indicatorId });
        return { ...destination, indicator };
      }),
    );
    page.render('pages/return/signed.njk', { item, figure: figureOf(item), destinations: answers });
  }

  private render(page: Page, item: ReturnItem, reason: string, refusal: Refusal | null): void {
    const view = { item, figure: figureOf(item), form: formState({ reason }, refusal) };
    page.render('pages/return/check.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

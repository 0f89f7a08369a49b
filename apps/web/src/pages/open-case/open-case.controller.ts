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
import { indicatorTitle, openCase } from './open-case.query.ts';

/** Opening a case by hand, where no exception criterion did. */
@Controller('indicators/:id/open-case')
export class OpenCaseController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await this.render(pageOf(res), id, '', null);
  }

  @Post()
  async open(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const reason = textOf(body, 'reason');
    if (!reason) {
      return this.render(
        page,
        id,
        reason,
        invalid([{ field: 'reason', message: 'Say why this needs following through' }]),
      );
    }
    const input = { indicatorId: id, reason, idempotencyKey: optionalTextOf(body, 'idempotencyKey') };
    const { openCase: result } = await page.ask(openCase, { input });
    if (!result) throw new ApiFault('Opening a case was answered with nothing.');
    if (isRefusal(result)) return this.render(page, id, reason, result);
    page.redirect(`/cases/${result.case.id}`, `Case ${result.case.number} is open.`);
  }

  private async render(page: Page, id: string, reason: string, refusal: Refusal | null): Promise<void> {
    const { indicator } = await page.ask(indicatorTitle, { id });
    if (!indicator) throw new NothingHere();
    const view = { indicator, form: formState({ reason }, refusal) };
    page.render('pages/open-case/open-case.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

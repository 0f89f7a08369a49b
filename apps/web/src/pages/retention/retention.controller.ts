import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { retentionPage, runRetention } from './retention.query.ts';

/** What of a place is past its time: shown first, and then taken out. */
@Controller(['partnerships/:id/retention', 'organisations/:id/retention'])
export class RetentionController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await render(pageOf(res), id, null);
  }

  @Post()
  async run(
    @Param('id') ownerId: string,
    @Body() body: FormBody,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const input = { ownerId, idempotencyKey: optionalTextOf(body, 'idempotencyKey') };
    const { runRetention: result } = await page.ask(runRetention, { input });
    if (!result) throw new ApiFault('Taking out what is past its time was answered with nothing.');
    if (isRefusal(result)) return render(page, ownerId, result);
    page.redirect(req.path, 'It is being taken out. Look again in a moment: what went stands below.');
  }
}

async function render(page: Page, id: string, refusal: Refusal | null): Promise<void> {
  const { retention } = await page.ask(retentionPage, { id });
  if (!retention) throw new NothingHere();
  const address = `/${retention.ofPartnership ? 'partnerships' : 'organisations'}/${id}`;
  const anything = retention.kinds.some(({ pastTime }) => pastTime > 0);
  const view = { retention, address, anything, form: formState({}, refusal) };
  page.render('pages/retention/retention.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}

import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { publication, publishIndicator, withdrawPublication } from './publish.query.ts';

interface Typed {
  readonly note: string;
  readonly reason: string;
}

/** What everybody sees of a measure: publish it as it stands, or withdraw it. */
@Controller('indicators/:id')
export class PublishController {
  @Get('publish')
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await render(pageOf(res), id, { note: '', reason: '' }, null);
  }

  @Post('publish')
  async publish(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = { note: textOf(body, 'note'), reason: '' };
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { indicatorId: id, note: typed.note || null, idempotencyKey };
    const { publishIndicator: result } = await page.ask(publishIndicator, { input });
    if (!result) throw new ApiFault('Publishing was answered with nothing.');
    if (isRefusal(result)) return render(page, id, typed, result);
    page.redirect(`/indicators/${encodeURIComponent(id)}/publish`, 'Everybody can see it now.');
  }

  @Post('withdraw-publication')
  async withdraw(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = { note: '', reason: textOf(body, 'reason') };
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { indicatorId: id, reason: typed.reason, idempotencyKey };
    const { withdrawPublication: result } = await page.ask(withdrawPublication, { input });
    if (!result) throw new ApiFault('Withdrawing was answered with nothing.');
    if (isRefusal(result)) return render(page, id, typed, result);
    page.redirect(`/indicators/${encodeURIComponent(id)}/publish`, 'Nobody outside can see it any more.');
  }
}

async function render(page: Page, id: string, typed: Typed, refusal: Refusal | null): Promise<void> {
  const { indicator, publication: standing } = await page.ask(publication, { id });
  if (!indicator || !standing) throw new NothingHere();
  const view = { indicator, standing, form: formState(typed, refusal) };
  page.render('pages/publish/publish.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}

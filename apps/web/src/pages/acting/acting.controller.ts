import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { actFor, acting } from './acting.query.ts';

/** Choosing which organisation to act for, for a person with more than one appointment. */
@Controller('acting')
export class ActingController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    await this.render(pageOf(res), null, null);
  }

  @Post()
  async choose(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const organisationId = textOf(body, 'organisation');
    if (!organisationId) {
      const nothingChosen = [
        { field: 'organisation', message: 'Choose the organisation you are acting for' },
      ];
      return this.render(page, null, invalid(nothingChosen));
    }
    const { actFor: result } = await page.ask(actFor, { organisationId });
    if (!result) throw new ApiFault('Choosing an organisation was answered with nothing.');
    if (isRefusal(result)) return this.render(page, organisationId, result);
    page.redirect('/', `You are now acting for ${result.viewer.actingFor.name}.`);
  }

  private async render(page: Page, chosen: string | null, refusal: Refusal | null): Promise<void> {
    const { viewer } = await page.ask(acting, {});
    const current = viewer?.choices.find((choice) => choice.current)?.organisation.id ?? '';
    const view = {
      choices: viewer?.choices ?? [],
      appointments: viewer?.appointments ?? [],
      form: formState({ organisation: chosen ?? current }, refusal),
    };
    page.render('pages/acting/acting.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

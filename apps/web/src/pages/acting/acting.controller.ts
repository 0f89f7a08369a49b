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
import { actFor, acting, standIn } from './acting.query.ts';

/** What the choice of a delegation begins with, beside organisations. */
const STANDING_IN = 'for:';

/** Choosing for whom to act: an organisation of one's own, or somebody who delegated a role. */
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
      const nothingChosen = [{ field: 'organisation', message: 'Choose for whom you are acting' }];
      return this.render(page, null, invalid(nothingChosen));
    }
    if (organisationId.startsWith(STANDING_IN)) return this.standIn(page, organisationId);
    const { actFor: result } = await page.ask(actFor, { organisationId });
    if (!result) throw new ApiFault('Choosing an organisation was answered with nothing.');
    if (isRefusal(result)) return this.render(page, organisationId, result);
    page.redirect('/', `You are now acting for ${result.viewer.actingFor.name}.`);
  }

  /** Back to acting as oneself, by one press from any page. */
  @Post('stop')
  async stop(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { viewer } = await page.ask(acting, {});
    const { actFor: result } = await page.ask(actFor, { organisationId: viewer?.actingFor.id ?? '' });
    if (!result || isRefusal(result)) throw new ApiFault('Acting as oneself was refused.');
    page.redirect('/', `You are acting as yourself, for ${result.viewer.actingFor.name}.`);
  }

  private async standIn(page: Page, chosen: string): Promise<void> {
    const { standIn: result } = await page.ask(standIn, { delegationId: chosen.slice(STANDING_IN.length) });
    if (!result) throw new ApiFault('Choosing to stand in was answered with nothing.');
    if (isRefusal(result)) return this.render(page, chosen, result);
    page.redirect('/', `You stand in for ${result.viewer.standsInFor?.name ?? ''} now.`);
  }

  private async render(page: Page, chosen: string | null, refusal: Refusal | null): Promise<void> {
    const { viewer } = await page.ask(acting, {});
    const organisation = viewer?.choices.find((choice) => choice.current)?.organisation.id ?? '';
    const standing = viewer?.standIns.find((one) => one.current);
    const current = standing ? `${STANDING_IN}${standing.id}` : organisation;
    const view = {
      choices: viewer?.choices ?? [],
      standIns: (viewer?.standIns ?? []).map((one) => ({ ...one, value: `${STANDING_IN}${one.id}` })),
      appointments: viewer?.appointments ?? [],
      form: formState({ organisation: chosen ?? current }, refusal),
    };
    page.render('pages/acting/acting.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

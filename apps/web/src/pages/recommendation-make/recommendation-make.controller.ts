import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ReadRefused } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, statusOfRefusal, type Refusal } from '../../shell/forms/refusal.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { sendRecommendationAct } from '../scrutiny/recommendation-form.ts';
import { putToChoices, readPutTo, type Keeper } from './put-to.ts';
import { makeForm, makeRecommendation, recommendedIndicator } from './recommendation-make.query.ts';

type Typed = Record<'partnershipId' | 'title' | 'putTo' | 'recommendation', string>;

/** Making a recommendation that comes from no case: about an indicator, or a matter of the partnership. */
@Controller('make-recommendation')
export class RecommendationMakeController {
  @Get()
  async show(@Query('indicator') indicator: unknown, @Res() res: Response): Promise<void> {
    const typed = { partnershipId: '', title: '', putTo: '', recommendation: '' };
    await render(pageOf(res), { typed, indicatorId: typeof indicator === 'string' ? indicator : null });
  }

  @Post()
  async make(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const indicatorId = optionalTextOf(body, 'indicatorId');
    const typed = {
      partnershipId: textOf(body, 'partnershipId'),
      title: textOf(body, 'title'),
      putTo: textOf(body, 'putTo'),
      recommendation: textOf(body, 'recommendation'),
    };
    const refusal = await send(page, typed, indicatorId, optionalTextOf(body, 'idempotencyKey'));
    if (refusal) await render(page, { typed, indicatorId, refusal });
  }
}

async function send(
  page: Page,
  typed: Typed,
  indicatorId: string | null,
  idempotencyKey: string | null,
): Promise<Refusal | null> {
  const putTo = readPutTo(typed.putTo);
  const problems = [
    ...(indicatorId || typed.title
      ? []
      : [{ field: 'title', message: 'Say what the recommendation is about' }]),
    ...(indicatorId || putTo ? [] : [{ field: 'putTo', message: 'Choose who is to answer' }]),
    ...(typed.recommendation ? [] : [{ field: 'recommendation', message: 'Write the recommendation' }]),
  ];
  if (problems.length) return invalid(problems);
  const { partnershipId = typed.partnershipId, portfolio = null, organisationId = null } = putTo ?? {};
  const { title, recommendation } = typed;
  const input = {
    partnershipId,
    indicatorId,
    title,
    recommendation,
    portfolio,
    organisationId,
    idempotencyKey,
  };
  return sendRecommendationAct(page, makeRecommendation, input, 'You made the recommendation');
}

async function render(
  page: Page,
  {
    typed,
    indicatorId,
    refusal = null,
  }: { typed: Typed; indicatorId: string | null; refusal?: Refusal | null },
): Promise<void> {
  const data = await page.ask(makeForm, {});
  const keepers: readonly Keeper[] = data.workProgramme?.keptBy ?? [];
  if (keepers.length === 0) throw new ReadRefused('Only a scrutiny officer makes recommendations.');
  const indicator = indicatorId
    ? found((await page.ask(recommendedIndicator, { id: indicatorId })).indicator)
    : null;
  const form = formState(typed, refusal);
  const view = { section: 'scrutiny', indicator, putTo: putToChoices(keepers), keepers, form };
  const status = refusal ? statusOfRefusal(refusal) : 200;
  page.render('pages/recommendation-make/recommendation-make.njk', view, status);
}

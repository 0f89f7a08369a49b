import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, type Refusal } from '../../shell/forms/refusal.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { casePath, found } from '../case-form/case-form.ts';
import {
  actPath,
  recommendationCommandOf,
  sendRecommendationAct,
  showRecommendationForm,
} from '../scrutiny/recommendation-form.ts';
import { caseAwaited, respondForm, respondToRecommendation } from './recommendation-respond.query.ts';
import { blankResponse, readResponse, typedResponseOf, type TypedResponse } from './response-form.ts';

/** The executive's answer to a recommendation: accepted, in part, or not; and who carries it out. */
@Controller()
export class RecommendationRespondController {
  @Get('recommendations/:id/respond')
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await render(pageOf(res), id, { typed: blankResponse });
  }

  @Post('recommendations/:id/respond')
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = typedResponseOf(body);
    const read = readResponse(typed);
    const command = recommendationCommandOf(id, body);
    const refusal = read.problems.length
      ? invalid(read.problems)
      : await sendRecommendationAct(
          page,
          respondToRecommendation,
          { ...command, ...read.response },
          'You answered scrutiny’s recommendation',
        );
    if (refusal) await render(page, id, { typed, refusal, version: command.expectedVersion });
  }

  /** From a case to the form of the recommendation that it waits for. */
  @Get('cases/:id/respond-to-scrutiny')
  async fromCase(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(caseAwaited, { id });
    const { recommendations } = found(data.case);
    const awaited = recommendations.find(
      ({ state, respondedAt }) => state === 'awaitingResponse' && !respondedAt,
    );
    page.redirect(awaited ? actPath(awaited.id, 'respond') : casePath(id));
  }
}

async function render(
  page: Page,
  id: string,
  { typed, refusal, version }: { typed: TypedResponse; refusal?: Refusal; version?: number },
): Promise<void> {
  const data = await page.ask(respondForm, { id });
  const recommendation = found(data.recommendation);
  const members = recommendation.partnership.members.filter(({ left }) => !left);
  const organisations = [
    { value: '', text: 'Choose an organisation' },
    ...members.map(({ organisation }) => ({ value: organisation.id, text: organisation.name })),
  ];
  showRecommendationForm(
    page,
    { recommendation, organisations },
    {
      act: 'respond',
      title: 'Respond to scrutiny',
      template: 'pages/recommendation-respond/recommendation-respond.njk',
      values: typed,
      refusal,
      version,
    },
  );
}

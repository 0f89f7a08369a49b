import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { availableActs, commandOf, found, sendCaseAct } from '../case-form/case-form.ts';
import { showCasePage, showCasePageAgain } from '../case-form/case-page.ts';
import type { CasePage } from '../case-form/case-page.ts';
import { beginReview, caseDeliveryQuery, completeMilestone } from './case-delivery.query.ts';
import { deliveryView } from './delivery-form.ts';

interface TypedDelivery {
  readonly milestoneId: string;
  readonly evidence: string;
  readonly comment: string;
}

const acts = ['completeMilestone', 'beginReview', 'changePlan'];

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(caseDeliveryQuery, { id });
  const view = found(data.case);
  const delivery = view.plan ? deliveryView(view.plan) : { plan: null, open: [], done: [] };
  return { case: view, may: availableActs(view, acts), ...delivery };
}

const spec: CasePage<View, TypedDelivery> = {
  title: 'Delivery',
  template: 'pages/case-delivery/case-delivery.njk',
  acts,
  load,
  first: ({ open }) => ({
    milestoneId: (open.length === 1 ? open[0]?.id : null) ?? '',
    evidence: '',
    comment: '',
  }),
};

/** While a plan is carried out: complete a milestone with its evidence, begin the review, or go on to change the plan. */
@Controller('cases/:id/delivery')
export class CaseDeliveryController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showCasePage(pageOf(res), id, spec);
  }

  @Post('milestone')
  async complete(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const typed = {
      milestoneId: textOf(body, 'milestoneId'),
      evidence: textOf(body, 'evidence'),
      comment: '',
    };
    const { milestoneId, evidence } = typed;
    const problems = [
      ...(milestoneId ? [] : [{ field: 'milestoneId', message: 'Choose the milestone that was reached' }]),
      ...(evidence ? [] : [{ field: 'evidence', message: 'Say how you know that it was reached' }]),
    ];
    const refusal =
      problems.length > 0
        ? invalid(problems)
        : await sendCaseAct(
            page,
            completeMilestone,
            { ...command, milestoneId, evidence },
            'You completed a milestone',
          );
    if (refusal) await showCasePageAgain(page, spec, command, typed, refusal);
  }

  @Post('review')
  async review(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const comment = optionalTextOf(body, 'comment');
    const refusal = await sendCaseAct(page, beginReview, { ...command, comment }, 'You began the review');
    if (!refusal) return;
    const typed = { milestoneId: '', evidence: '', comment: comment ?? '' };
    await showCasePageAgain(page, spec, command, typed, besideTheButton(refusal));
  }
}

/** What is wrong with the case itself (too few figures for a review) is said at the one field of that form. */
function besideTheButton(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  return { ...refusal, fields: refusal.fields.map(({ message }) => ({ field: 'comment', message })) };
}

import { Controller } from '@nestjs/common';
import type { Page } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { ChoicePageController } from '../case-form/choice-page.controller.ts';
import type { ChoicePage } from '../case-form/choice-page.ts';
import { planView } from '../case-form/plan-view.ts';
import { withComment, withReason } from '../case-form/written-act.ts';
import { approvePlan, caseApproveQuery, rejectPlan, returnPlan } from './case-approve.query.ts';

async function load(page: Page, id: string) {
  const data = await page.ask(caseApproveQuery, { id });
  const view = found(data.case);
  return { case: view, plan: view.plan ? planView(view.plan) : null };
}

const spec: ChoicePage = {
  title: 'Approve the action plan',
  template: 'pages/case-approve/case-approve.njk',
  load,
  choices: [
    withComment(approvePlan, {
      event: 'approvePlan',
      label: 'Approve',
      hint: 'How success is judged is fixed from now on.',
      done: 'You approved the plan',
    }),
    withReason(returnPlan, {
      event: 'returnPlan',
      label: 'Return it with a comment',
      hint: 'The author changes the plan and sends it again.',
      reasonWanted: 'Say what should change in the plan',
      done: 'You returned the plan',
    }),
    withReason(rejectPlan, {
      event: 'rejectPlan',
      label: 'Reject it',
      hint: 'The explanation behind it is not good enough: the case goes back to the challenge.',
      reasonWanted: 'Say why the plan is rejected',
      done: 'You rejected the plan',
    }),
  ],
};

/** The plan on one page, made to be read on a phone: cause, actions, by when, cost, how success is judged; then decide. */
@Controller('cases/:id/approve')
export class CaseApproveController extends ChoicePageController {
  protected override readonly spec = spec;
}

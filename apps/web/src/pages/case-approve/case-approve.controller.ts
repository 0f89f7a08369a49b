import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { found, sendCaseAct } from '../case-form/case-form.ts';
import { sendChoicePage, showChoicePage } from '../case-form/choice-page.ts';
import type { ChoicePage } from '../case-form/choice-page.ts';
import { planView } from '../case-form/plan-view.ts';
import { approvePlan, caseApproveQuery, rejectPlan, returnPlan } from './case-approve.query.ts';

type Event = 'approvePlan' | 'returnPlan' | 'rejectPlan';

async function load(page: Page, id: string) {
  const data = await page.ask(caseApproveQuery, { id });
  const view = found(data.case);
  return { case: view, plan: view.plan ? planView(view.plan) : null };
}

const spec: ChoicePage<Event, Awaited<ReturnType<typeof load>>> = {
  title: 'Approve the action plan',
  template: 'pages/case-approve/case-approve.njk',
  load,
  choices: [
    {
      event: 'approvePlan',
      label: 'Approve',
      hint: 'How success is judged is fixed from now on.',
      done: 'You approved the plan',
    },
    {
      event: 'returnPlan',
      label: 'Return it with a comment',
      hint: 'The author changes the plan and sends it again.',
      reasonWanted: 'Say what should change in the plan',
      done: 'You returned the plan',
    },
    {
      event: 'rejectPlan',
      label: 'Reject it',
      hint: 'The explanation behind it is not good enough: the case goes back to the challenge.',
      reasonWanted: 'Say why the plan is rejected',
      done: 'You rejected the plan',
    },
  ],
  send: (page, choice, comment, command) => {
    switch (choice.event) {
      case 'approvePlan':
        return sendCaseAct(page, approvePlan, { ...command, comment: comment || null }, choice.done);
      case 'returnPlan':
        return sendCaseAct(page, returnPlan, { ...command, reason: comment }, choice.done);
      case 'rejectPlan':
        return sendCaseAct(page, rejectPlan, { ...command, reason: comment }, choice.done);
    }
  },
};

/** The plan on one page, made to be read on a phone: cause, actions, by when, cost, how success is judged; then decide. */
@Controller('cases/:id/approve')
export class CaseApproveController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showChoicePage(pageOf(res), id, spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    await sendChoicePage(pageOf(res), id, body, spec);
  }
}

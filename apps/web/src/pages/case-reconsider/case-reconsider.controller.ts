import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { found, sendCaseAct } from '../case-form/case-form.ts';
import { sendChoicePage, showChoicePage } from '../case-form/choice-page.ts';
import type { ChoicePage } from '../case-form/choice-page.ts';
import { planView } from '../case-form/plan-view.ts';
import { caseReconsiderQuery, reconsider } from './case-reconsider.query.ts';

type Decision = 'confirm' | 'return';

async function load(page: Page, id: string) {
  const data = await page.ask(caseReconsiderQuery, { id });
  const view = found(data.case);
  const calledIn = view.history.filter(({ event }) => event === 'callIn').at(-1) ?? null;
  return { case: view, calledIn, plan: view.plan ? planView(view.plan) : null };
}

const spec: ChoicePage<Decision, Awaited<ReturnType<typeof load>>> = {
  title: 'Reconsider the decision',
  template: 'pages/case-reconsider/case-reconsider.njk',
  restsOn: 'reconsider',
  load,
  choices: [
    {
      event: 'confirm',
      label: 'Confirm the approval',
      hint: 'The plan goes ahead. Scrutiny sees your answer.',
      reasonWanted: 'Answer the point that scrutiny made',
      done: 'You confirmed the approval',
    },
    {
      event: 'return',
      label: 'Return the plan',
      hint: 'The author changes the plan and sends it again.',
      reasonWanted: 'Say what should change in the plan',
      done: 'You returned the plan',
    },
  ],
  send: (page, choice, comment, command) =>
    sendCaseAct(page, reconsider, { ...command, decision: choice.event, comment }, choice.done),
};

/** Whoever approved a plan looks at it again after scrutiny has called it in. */
@Controller('cases/:id/reconsider')
export class CaseReconsiderController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showChoicePage(pageOf(res), id, spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    await sendChoicePage(pageOf(res), id, body, spec);
  }
}

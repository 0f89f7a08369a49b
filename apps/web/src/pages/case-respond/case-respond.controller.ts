import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { found, sendCaseAct } from '../case-form/case-form.ts';
import { sendChoicePage, showChoicePage } from '../case-form/choice-page.ts';
import type { ChoicePage } from '../case-form/choice-page.ts';
import { planView } from '../case-form/plan-view.ts';
import { acceptResponsibility, caseRespondQuery, declineResponsibility } from './case-respond.query.ts';

type Event = 'acceptResponsibility' | 'declineResponsibility';

async function load(page: Page, id: string) {
  const data = await page.ask(caseRespondQuery, { id });
  const view = found(data.case);
  const plan = view.plan ? planView(view.plan) : null;
  const organisation = data.viewer?.actingFor.name ?? '';
  const ours = plan?.byOrganisation.filter(({ name }) => name === organisation) ?? [];
  const others = plan?.byOrganisation.filter(({ name }) => name !== organisation) ?? [];
  return { case: view, plan, organisation, ours, others };
}

const spec: ChoicePage<Event, Awaited<ReturnType<typeof load>>> = {
  title: 'Answer for your organisation',
  template: 'pages/case-respond/case-respond.njk',
  load,
  choices: [
    {
      event: 'acceptResponsibility',
      label: 'Accept responsibility',
      hint: 'Your organisation will do what the plan says, by the dates it says.',
      done: 'You accepted responsibility for your organisation',
    },
    {
      event: 'declineResponsibility',
      label: 'Decline',
      hint: 'The plan goes back to its author with your reason.',
      reasonWanted: 'Say why your organisation cannot do this',
      done: 'You declined responsibility for your organisation',
    },
  ],
  send: (page, choice, comment, command) =>
    choice.event === 'acceptResponsibility'
      ? sendCaseAct(page, acceptResponsibility, { ...command, comment: comment || null }, choice.done)
      : sendCaseAct(page, declineResponsibility, { ...command, reason: comment }, choice.done),
};

/** A partner's lead accepts or declines what another body's plan asks of their organisation. */
@Controller('cases/:id/respond')
export class CaseRespondController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showChoicePage(pageOf(res), id, spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    await sendChoicePage(pageOf(res), id, body, spec);
  }
}

import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { found, sendCaseAct } from '../case-form/case-form.ts';
import { sendChoicePage, showChoicePage } from '../case-form/choice-page.ts';
import type { ChoicePage } from '../case-form/choice-page.ts';
import { groupedQuestions } from '../case-form/question-groups.ts';
import {
  acceptExplanation,
  caseReviewExplanationQuery,
  closeExplained,
  returnExplanation,
} from './case-review-explanation.query.ts';

type Event = 'acceptExplanation' | 'returnExplanation' | 'closeExplained';

async function load(page: Page, id: string) {
  const data = await page.ask(caseReviewExplanationQuery, { id });
  const view = found(data.case);
  return { case: view, groups: groupedQuestions(view.questions) };
}

const spec: ChoicePage<Event, Awaited<ReturnType<typeof load>>> = {
  title: 'Judge the explanation',
  template: 'pages/case-review-explanation/case-review-explanation.njk',
  load,
  choices: [
    {
      event: 'acceptExplanation',
      label: 'Accept it and ask for an action plan',
      hint: 'The cause is plausible and something should be done about it.',
      done: 'You accepted the explanation',
    },
    {
      event: 'returnExplanation',
      label: 'Return it',
      hint: 'Say what is missing. A third return is told to the next in line.',
      reasonWanted: 'Say what is missing from the explanation',
      done: 'You returned the explanation',
    },
    {
      event: 'closeExplained',
      label: 'Close the case as explained',
      hint: 'The cause has passed or cannot be changed, so a plan would change nothing.',
      reasonWanted: 'Say why no plan is needed',
      done: 'You closed the case as explained',
    },
  ],
  send: (page, choice, comment, command) => {
    switch (choice.event) {
      case 'acceptExplanation':
        return sendCaseAct(page, acceptExplanation, { ...command, comment: comment || null }, choice.done);
      case 'returnExplanation':
        return sendCaseAct(page, returnExplanation, { ...command, reason: comment }, choice.done);
      case 'closeExplained':
        return sendCaseAct(page, closeExplained, { ...command, reason: comment }, choice.done);
    }
  },
};

/** Whoever challenged reads the answers and the cause, and decides what follows. */
@Controller('cases/:id/review-explanation')
export class CaseReviewExplanationController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showChoicePage(pageOf(res), id, spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    await sendChoicePage(pageOf(res), id, body, spec);
  }
}

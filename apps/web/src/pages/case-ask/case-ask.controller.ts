import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf, found, sendCaseAct } from '../case-form/case-form.ts';
import { showCasePage, showCasePageAgain } from '../case-form/case-page.ts';
import type { CasePage } from '../case-form/case-page.ts';
import { questionGroups } from '../case-form/question-groups.ts';
import { askQuestion, caseAskQuery } from './case-ask.query.ts';

interface TypedQuestion {
  readonly text: string;
  readonly group: string;
  readonly required: boolean;
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(caseAskQuery, { id });
  return { case: found(data.case), groups: questionGroups };
}

const spec: CasePage<View, TypedQuestion> = {
  title: 'Ask a question',
  template: 'pages/case-ask/case-ask.njk',
  acts: ['ask'],
  load,
  first: () => ({ text: '', group: 'why', required: true }),
};

/** One more question to the owner while an explanation is awaited. */
@Controller('cases/:id/ask')
export class CaseAskController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showCasePage(pageOf(res), id, spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const typed = readQuestion(body);
    const refusal = typed.text
      ? await sendCaseAct(page, askQuestion, { ...command, question: typed }, 'You asked a question')
      : invalid([{ field: 'question.text', message: 'Enter your question' }]);
    if (refusal) await showCasePageAgain(page, spec, command, typed, refusal);
  }
}

function readQuestion(body: FormBody): TypedQuestion {
  const group = textOf(body, 'question.group');
  return {
    text: textOf(body, 'question.text'),
    group: questionGroups.some(({ value }) => value === group) ? group : 'why',
    required: textOf(body, 'question.required') === 'yes',
  };
}

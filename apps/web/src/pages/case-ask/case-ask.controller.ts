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
  /** Code of the question chosen from the bank, or empty for one in the asker's own words. */
  readonly code: string;
  readonly text: string;
  readonly group: string;
  readonly required: boolean;
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(caseAskQuery, { id });
  const suggestions = data.suggestedQuestions ?? [];
  const choices = [
    { value: '', text: 'A question in my own words' },
    ...suggestions.map(({ code, text }) => ({ value: code, text })),
  ];
  return { case: found(data.case), groups: questionGroups, suggestions, choices };
}

const spec: CasePage<View, TypedQuestion> = {
  title: 'Ask a question',
  template: 'pages/case-ask/case-ask.njk',
  acts: ['ask'],
  load,
  first: () => ({ code: '', text: '', group: 'why', required: true }),
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
    const question = questionToPut(typed, (await load(page, id)).suggestions);
    const refusal = question
      ? await sendCaseAct(page, askQuestion, { ...command, question }, 'You asked a question')
      : invalid([{ field: 'question.text', message: 'Choose a question, or enter your own' }]);
    if (refusal) await showCasePageAgain(page, spec, command, typed, refusal);
  }
}

/** The question as the API takes it: the bank's own words where one was chosen, or null when nothing was. */
function questionToPut({ code, text, group, required }: TypedQuestion, suggestions: View['suggestions']) {
  const chosen = suggestions.find((one) => one.code === code);
  if (chosen) return { code: chosen.code, text: chosen.text, group: chosen.group, required };
  return text ? { text, group, required } : null;
}

function readQuestion(body: FormBody): TypedQuestion {
  const group = textOf(body, 'question.group');
  return {
    code: textOf(body, 'question.code'),
    text: textOf(body, 'question.text'),
    group: questionGroups.some(({ value }) => value === group) ? group : 'why',
    required: textOf(body, 'question.required') === 'yes',
  };
}

import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { groupedQuestions, questionGroups } from '../case-form/question-groups.ts';
import {
  blankProblems,
  blankQuestion,
  fitChoices,
  readTypedQuestion,
  stageChoices,
} from './question-form.ts';
import type { TypedQuestion } from './question-form.ts';
import { addQuestion, questionsQuery } from './questions.query.ts';

/** The questions a partnership asks: browse them by part of a case, and add one of its own. */
@Controller('partnerships/:id/questions')
export class QuestionsController {
  @Get()
  async show(
    @Param('id') id: string,
    @Query('stage') stage: string | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const bank = await bankOf(page, id);
    const chosen = stageChoices.find(({ value }) => value === stage) ?? stageChoices[0];
    const inStage = bank.questions.filter(({ stages }) => stages.includes(chosen.value));
    page.render('pages/questions/questions.njk', {
      bank,
      stages: stageChoices.map((one) => ({ ...one, current: one === chosen })),
      chosen,
      own: inStage.filter((question) => question.own),
      groups: groupedQuestions(inStage.filter((question) => !question.own)),
    });
  }

  @Get('add')
  async add(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    showForm(page, await bankOf(page, id), blankQuestion);
  }

  @Post('add')
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = readTypedQuestion(body);
    const problems = blankProblems(typed);
    if (problems.length > 0) return showForm(page, await bankOf(page, id), typed, invalid(problems));
    const { reason: _unasked, stages, fits, ...content } = typed;
    const input = {
      ...content,
      partnershipId: id,
      stages: [...stages],
      fits: [...fits],
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { outcome } = await page.ask(addQuestion, { input });
    if (!outcome) throw new ApiFault('Adding a question was answered with nothing.');
    if (isRefusal(outcome)) return showForm(page, await bankOf(page, id), typed, outcome);
    page.redirect(`/partnerships/${id}/questions?stage=${typed.stages[0] ?? ''}`, 'The question is added.');
  }
}

type Bank = Awaited<ReturnType<typeof bankOf>>;

async function bankOf(page: Page, id: string) {
  const { questionBank } = await page.ask(questionsQuery, { id });
  if (!questionBank) throw new NothingHere();
  return questionBank;
}

function showForm(page: Page, bank: Bank, typed: TypedQuestion, refusal: Refusal | null = null): void {
  page.render(
    'pages/questions/add-question.njk',
    { bank, form: formState(typed, refusal), groups: questionGroups, stages: stageChoices, fits: fitChoices },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}

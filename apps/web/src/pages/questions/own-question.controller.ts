import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { questionGroups } from '../case-form/question-groups.ts';
import { blankProblems, fitChoices, readTypedQuestion, stageChoices } from './question-form.ts';
import type { TypedQuestion } from './question-form.ts';
import { questionsQuery, retireQuestion, rewordQuestion } from './questions.query.ts';

/** One question of a partnership's own: give it a new wording, or take it out of use. */
@Controller('partnerships/:id/questions/:code')
export class OwnQuestionController {
  @Get()
  async show(@Param('id') id: string, @Param('code') code: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const view = await load(page, id, code);
    const { text, group, stages, fits, required, version } = view.question;
    showForm(page, view, { text, group, stages, fits, required, reason: '' }, version ?? 1);
  }

  @Post()
  async send(
    @Param('id') id: string,
    @Param('code') code: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const typed = readTypedQuestion(body);
    const expectedVersion = Number(textOf(body, 'expectedVersion')) || 0;
    const retires = textOf(body, 'button') === 'retire';
    const problems = [
      ...(retires ? [] : blankProblems(typed)),
      ...(typed.reason ? [] : [{ field: 'reason', message: 'Give your reason' }]),
    ];
    const refusal =
      problems.length > 0
        ? invalid(problems)
        : await keep(page, typed, {
            retires,
            partnershipId: id,
            code,
            expectedVersion,
            idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
          });
    if (refusal) return showForm(page, await load(page, id, code), typed, expectedVersion, refusal);
    page.redirect(
      `/partnerships/${id}/questions`,
      retires ? 'The question is retired.' : 'The question is reworded.',
    );
  }
}

interface Which {
  retires: boolean;
  partnershipId: string;
  code: string;
  expectedVersion: number;
  idempotencyKey: string | null;
}

async function keep(page: Page, typed: TypedQuestion, { retires, ...which }: Which): Promise<Refusal | null> {
  const { reason, stages, fits, ...content } = typed;
  const { outcome } = retires
    ? await page.ask(retireQuestion, { input: { ...which, reason } })
    : await page.ask(rewordQuestion, {
        input: { ...which, ...content, reason, stages: [...stages], fits: [...fits] },
      });
  if (!outcome) throw new ApiFault('Keeping a question was answered with nothing.');
  return isRefusal(outcome) ? outcome : null;
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string, code: string) {
  const { questionBank: bank } = await page.ask(questionsQuery, { id });
  const question = bank?.questions.find((one) => one.own && one.code === code);
  if (!bank || !question) throw new NothingHere();
  return { bank, question };
}

function showForm(
  page: Page,
  view: View,
  typed: TypedQuestion,
  expectedVersion: number,
  refusal: Refusal | null = null,
): void {
  const choices = { groups: questionGroups, stages: stageChoices, fits: fitChoices };
  page.render(
    'pages/questions/own-question.njk',
    { ...view, ...choices, expectedVersion, form: formState(typed, refusal) },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}

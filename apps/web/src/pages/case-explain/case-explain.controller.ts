import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf, found, sendCaseAct } from '../case-form/case-form.ts';
import { showCasePage, showCasePageAgain } from '../case-form/case-page.ts';
import type { CasePage } from '../case-form/case-page.ts';
import { draftBody, keepDraft, saveAndStay, wantsSaving } from '../case-form/form-draft.ts';
import { groupLabel } from '../case-form/question-groups.ts';
import { caseExplainQuery, explain } from './case-explain.query.ts';
import {
  answersToQuestions,
  periodsToForecast,
  readExplanation,
  readTypedExplanation,
} from './explain-form.ts';
import type { TypedExplanation } from './explain-form.ts';

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(caseExplainQuery, { id });
  const view = found(data.case);
  // What was answered in an earlier cycle is shown beside the question put again, never as its answer.
  const questions = view.questions
    .filter(({ current }) => current)
    .map((question) => ({ ...question, groupLabel: groupLabel(question.group) }));
  const periods = periodsToForecast(view.indicator.frequency, view.indicator.latest?.periodStart ?? null);
  return { case: { ...view, questions }, periods };
}

const spec: CasePage<View, TypedExplanation> = {
  title: 'Explain',
  template: 'pages/case-explain/case-explain.njk',
  acts: ['explain'],
  load,
  first: (view) => (view.case.draft ? readTypedExplanation(draftBody(view.case.draft)) : firstSeen(view)),
};

/** The owner answers the questions, gives a cause and the evidence for it, and forecasts the next period. */
@Controller('cases/:id/explain')
export class CaseExplainController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showCasePage(pageOf(res), id, spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const typed = readTypedExplanation(body);
    if (wantsSaving(body)) {
      const unsaved = await saveAndStay(page, id, 'explain', body);
      if (unsaved) await showCasePageAgain(page, spec, command, typed, unsaved);
      return;
    }
    const view = await load(page, id);
    const { content, problems } = readExplanation(typed, view.case.questions);
    if (!content) await keepDraft(page, id, 'explain', body);
    if (!content) return showCasePageAgain(page, spec, command, typed, invalid(problems), view);
    const refusal = await sendCaseAct(page, explain, { ...command, ...content }, 'You sent your explanation');
    if (!refusal) return;
    await keepDraft(page, id, 'explain', body);
    const again = await load(page, id);
    await showCasePageAgain(page, spec, command, typed, placed(refusal, content.answers, again), again);
  }
}

/** The form as first seen: what was answered and written before, where an explanation was returned. */
function firstSeen(view: View): TypedExplanation {
  const { questions, explanation } = view.case;
  return {
    answers: Object.fromEntries(questions.map((question) => [question.id, question.answer ?? ''])),
    causeHypothesis: explanation?.causeHypothesis ?? '',
    evidence: explanation?.evidence ?? '',
    forecastValue: explanation ? String(explanation.forecastValue) : '',
    forecastPeriodStart: view.periods[0]?.value ?? '',
  };
}

function placed(refusal: Refusal, sent: Parameters<typeof answersToQuestions>[1], view: View): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  return { ...refusal, fields: answersToQuestions(refusal.fields, sent, view.case.questions) };
}

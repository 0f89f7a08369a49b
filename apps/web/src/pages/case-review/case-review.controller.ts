import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf, found, sendCaseAct } from '../case-form/case-form.ts';
import type { CaseCommand } from '../case-form/case-form.ts';
import { showCasePage, showCasePageAgain } from '../case-form/case-page.ts';
import type { CasePage } from '../case-form/case-page.ts';
import { draftBody, keepDraft, saveAndStay, wantsSaving } from '../case-form/form-draft.ts';
import { planChart } from '../case-form/plan-chart.ts';
import { planView } from '../case-form/plan-view.ts';
import { caseReviewQuery, confirmVerdict, overrideVerdict } from './case-review.query.ts';
import { BLANK_REVIEW, readReview, readTypedReview, verdictWords } from './review-form.ts';
import type { ReviewContent, TypedReview } from './review-form.ts';

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(caseReviewQuery, { id });
  const view = found(data.case);
  const computed = view.review?.computedVerdict ?? '';
  return {
    case: view,
    suggestions: data.suggestedQuestions ?? [],
    plan: view.plan ? planView(view.plan) : null,
    chart: view.plan ? planChart(view.plan, view.indicator) : null,
    computed,
    computedWords: verdictWords[computed] ?? computed,
    others: Object.entries(verdictWords)
      .filter(([verdict]) => verdict !== computed)
      .map(([value, text]) => ({ value, text })),
  };
}

const spec: CasePage<View, TypedReview> = {
  title: 'Review the outcome',
  template: 'pages/case-review/case-review.njk',
  acts: ['confirmVerdict', 'overrideVerdict'],
  load,
  first: ({ case: { draft } }) => (draft ? readTypedReview(draftBody(draft)) : BLANK_REVIEW),
};

/** The reviewer, neither author nor approver, confirms the computed verdict or overrides it, and writes the lesson. */
@Controller('cases/:id/review')
export class CaseReviewController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showCasePage(pageOf(res), id, spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const typed = readTypedReview(body);
    if (wantsSaving(body)) {
      const unsaved = await saveAndStay(page, id, 'review', body);
      if (unsaved) await showCasePageAgain(page, spec, command, typed, unsaved);
      return;
    }
    const view = await load(page, id);
    const { content, problems } = readReview(typed, view.case.review?.computedVerdict ?? '');
    const refusal = content ? await sendVerdict(page, content, command) : invalid(problems);
    if (!refusal) return;
    await keepDraft(page, id, 'review', body);
    await showCasePageAgain(page, spec, command, typed, refusal, content ? undefined : view);
  }
}

function sendVerdict(page: Page, content: ReviewContent, command: CaseCommand): Promise<Refusal | null> {
  const { lesson, next } = content;
  return content.kind === 'confirm'
    ? sendCaseAct(page, confirmVerdict, { ...command, lesson, next }, 'You confirmed the verdict')
    : sendCaseAct(
        page,
        overrideVerdict,
        { ...command, lesson, next, verdict: content.verdict, reason: content.reason },
        'You overrode the verdict',
      );
}

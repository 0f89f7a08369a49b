import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { SetAssessmentsQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';

import { assessSet, setAssessments } from './set-assessment.query.ts';

type Assessments = NonNullable<SetAssessmentsQuery['setAssessments']>;

const scores = ['Not at all', 'In part', 'For the most part', 'Wholly'].map((text, value) => ({
  value: String(value),
  text,
}));

/** The yearly assessment of the whole set of measures on the six qualities, with the earlier years beside it. */
@Controller(['partnerships/:id/measures/as-a-whole', 'organisations/:id/measures/as-a-whole'])
export class SetAssessmentController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const set = await load(page, id);
    const answers = set.qualities.map(({ quality, score, evidence }) => [
      quality,
      { score: score === null ? '' : String(score), evidence: evidence ?? '' },
    ]);
    render(page, set, set.version, Object.fromEntries(answers) as object, null);
  }

  @Post()
  async assess(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const set = await load(page, id);
    const typed = set.qualities.map(({ quality }) => ({
      quality,
      score: textOf(body, `answers.${quality}.score`),
      evidence: textOf(body, `answers.${quality}.evidence`),
    }));
    const answers = typed.map(({ quality, score, evidence }) => ({
      quality,
      evidence,
      score: /^[0-3]$/.test(score) ? Number(score) : null,
    }));
    const expectedVersion = Number(textOf(body, 'expectedVersion')) || 0;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(assessSet, {
      input: { ownerId: id, expectedVersion, answers, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Assessing the whole set was answered with nothing.');
    if (isRefusal(outcome)) {
      const kept = Object.fromEntries(typed.map((one) => [one.quality, one]));
      return render(page, set, expectedVersion, kept, outcome);
    }
    page.redirect(`${listOf(set)}/as-a-whole`, 'The whole set is assessed for this year.');
  }
}

async function load(page: Page, id: string): Promise<Assessments> {
  const { setAssessments: set } = await page.ask(setAssessments, { id });
  if (!set) throw new NothingHere();
  return set;
}

const listOf = ({ of, ownerId }: Assessments): string =>
  `/${of === 'partnership' ? 'partnerships' : 'organisations'}/${ownerId}/measures`;

function render(
  page: Page,
  set: Assessments,
  version: number,
  answers: object,
  refusal: Refusal | null,
): void {
  const back = listOf(set);
  const form = formState({ answers }, refusal);
  const view = { set, scores, version, back, action: `${back}/as-a-whole`, form };
  page.render('pages/suites/set-assessment.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}

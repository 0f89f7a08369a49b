import { addDays, londonDateOf } from '#kernel/local-date';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { QualityPassportQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { dateFieldsToBoxes, typedDate, typedDateOf } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { assessQuality, giveKeyLeave, qualityPassport } from './quality.query.ts';

type Passport = NonNullable<QualityPassportQuery['qualityPassport']>;

const scores = ['Not at all', 'In part', 'For the most part', 'Wholly'].map((text, value) => ({
  value: String(value),
  text,
}));

const half = 182;

/** The quality passport of a measure: the eight tests, scored on evidence; and leave to be a key one without them. */
@Controller('indicators/:id/quality')
export class QualityController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const passport = await load(page, id);
    const answers = passport.tests.map(({ test, score, evidence }) => [
      test,
      { score: score === null ? '' : String(score), evidence: evidence ?? '' },
    ]);
    render(page, passport, { answers: Object.fromEntries(answers) as object, ...blankLeave(page) }, null);
  }

  @Post()
  async assess(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const passport = await load(page, id);
    const typed = passport.tests.map(({ test }) => ({
      test,
      score: textOf(body, `answers.${test}.score`),
      evidence: textOf(body, `answers.${test}.evidence`),
    }));
    const answers = typed.map(({ test, score, evidence }) => ({
      test,
      evidence,
      score: /^[0-3]$/.test(score) ? Number(score) : null,
    }));
    const expectedVersion = Number(textOf(body, 'expectedVersion')) || 0;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { indicatorId: id, expectedVersion, answers, idempotencyKey };
    const { outcome } = await page.ask(assessQuality, { input });
    if (!outcome) throw new ApiFault('Assessing a measure was answered with nothing.');
    if (isRefusal(outcome)) {
      const values = {
        answers: Object.fromEntries(typed.map((one) => [one.test, one])),
        ...blankLeave(page),
      };
      return render(page, await load(page, id), values, outcome);
    }
    page.redirect(`/indicators/${encodeURIComponent(id)}/quality`, 'The quality of the measure is assessed.');
  }

  @Post('leave')
  async leave(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = {
      answers: {},
      reason: textOf(body, 'reason'),
      body: textOf(body, 'body'),
      until: typedDateOf(body, 'until'),
    };
    const reader = new FieldReader();
    const until = reader.date('until', typed.until, 'Last day', 'Enter the last day of the leave');
    if (until === null) return render(page, await load(page, id), typed, invalid(reader.problems));
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { indicatorId: id, reason: typed.reason, body: typed.body, until, idempotencyKey };
    const { outcome } = await page.ask(giveKeyLeave, { input });
    if (!outcome) throw new ApiFault('Giving leave was answered with nothing.');
    if (isRefusal(outcome)) return render(page, await load(page, id), typed, outcome);
    page.redirect(
      `/indicators/${encodeURIComponent(id)}/quality`,
      'The measure may be a key one until then.',
    );
  }
}

function blankLeave(page: Page) {
  return { reason: '', body: '', until: typedDate(addDays(londonDateOf(page.now), half)) };
}

async function load(page: Page, id: string): Promise<Passport> {
  const { qualityPassport: passport } = await page.ask(qualityPassport, { id });
  if (!passport) throw new NothingHere();
  return passport;
}

function render(page: Page, passport: Passport, typed: object, refusal: Refusal | null): void {
  const form = formState(typed, refusal && dateFieldsToBoxes(refusal));
  const status = refusal ? statusOfRefusal(refusal) : 200;
  page.render('pages/quality/quality.njk', { passport, scores, form }, status);
}

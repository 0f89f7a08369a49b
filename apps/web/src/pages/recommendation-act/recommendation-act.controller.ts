import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NothingHere } from '../../shell/api/api-errors.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid, type Refusal } from '../../shell/forms/refusal.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { BLANK_DATE, typedDateOf, type TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { recommendationCommandOf, showRecommendationForm } from '../scrutiny/recommendation-form.ts';
import { recommendationActQuery } from './recommendation-act.query.ts';
import { recommendationActs, type WrittenRecommendationAct } from './recommendation-acts.ts';

interface Typed {
  readonly text: string;
  readonly implementBy: TypedDate;
}

/** The acts on a recommendation that take one text: progress, evidence, and all that scrutiny decides. */
@Controller('recommendations/:id/act/:act')
export class RecommendationActController {
  @Get()
  async show(@Param('id') id: string, @Param('act') name: string, @Res() res: Response): Promise<void> {
    const first = { text: '', implementBy: BLANK_DATE };
    await render(pageOf(res), id, { name, act: actNamed(name), typed: first });
  }

  @Post()
  async send(
    @Param('id') id: string,
    @Param('act') name: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const act = actNamed(name);
    const typed = { text: textOf(body, act.field), implementBy: typedDateOf(body, 'implementBy') };
    const read = new FieldReader();
    const text = read.text(act.field, typed.text, act.whenBlank) ?? '';
    const implementBy = act.setsDate
      ? read.date('implementBy', typed.implementBy, 'The new date', 'Enter the new date for it to be done')
      : null;
    const command = recommendationCommandOf(id, body);
    const refusal = read.problems.length
      ? invalid(read.problems)
      : await act.send(page, command, { text, implementBy: implementBy ?? '' });
    if (refusal) await render(page, id, { name, act, typed, refusal, version: command.expectedVersion });
  }
}

async function render(
  page: Page,
  id: string,
  shown: { name: string; act: WrittenRecommendationAct; typed: Typed; refusal?: Refusal; version?: number },
): Promise<void> {
  const { name, act, typed, refusal, version } = shown;
  const data = await page.ask(recommendationActQuery, { id });
  const recommendation = found(data.recommendation);
  const view = { recommendation, act };
  const template = 'pages/recommendation-act/recommendation-act.njk';
  showRecommendationForm(page, view, {
    act: name,
    title: act.title,
    template,
    values: typed,
    refusal,
    version,
  });
}

function actNamed(name: string): WrittenRecommendationAct {
  const act = Object.hasOwn(recommendationActs, name) ? recommendationActs[name] : undefined;
  if (!act) throw new NothingHere();
  return act;
}

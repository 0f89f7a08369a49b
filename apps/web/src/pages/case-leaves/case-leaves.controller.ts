import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { casePath, commandOf, found } from '../case-form/case-form.ts';
import { dateFieldsToBoxes } from '../case-form/date-field.ts';
import { caseLeavesQuery } from './case-leaves.query.ts';
import { leavingPages, readLeaving, typedFrom } from './leaves-form.ts';
import type { LeavingPage, TypedLeaving } from './leaves-form.ts';

/** What a case that improved leaves behind: a form for each, which begins with what is there to be corrected. */
@Controller('cases/:id/leaves/:what')
export class CaseLeavesController {
  @Get()
  async show(@Param('id') id: string, @Param('what') what: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const spec = found(leavingPages.get(what));
    const view = await load(page, id, spec);
    if (!view.act?.available) return showWithheld(page, view, spec);
    showForm(page, view, spec, typedFrom(view.note), view.note?.version ?? 0);
  }

  @Post()
  async send(
    @Param('id') id: string,
    @Param('what') what: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const spec = found(leavingPages.get(what));
    const typed = readLeaving(body);
    const expectedVersion = Number(textOf(body, 'expectedVersion')) || 0;
    const refusal = await spec.send(page, { ...commandOf(id, body), expectedVersion }, typed);
    if (!refusal) return page.redirect(`${casePath(id)}#leaves-title`, spec.done);
    const view = await load(page, id, spec);
    const outdated = refusal.__typename === 'ChangedMeanwhile';
    showForm(page, view, spec, typed, outdated ? (view.note?.version ?? 0) : expectedVersion, refusal);
  }
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string, spec: LeavingPage) {
  const { case: of } = await page.ask(caseLeavesQuery, { id });
  const shown = found(of);
  const act = shown.closing?.acts.find(({ name }) => name === spec.act);
  return { case: shown, note: shown.closing?.[spec.kind] ?? null, act };
}

function showWithheld(page: Page, { case: of, act }: View, { title }: LeavingPage): void {
  const withheld = act ? [act] : [];
  const view = { section: 'cases', case: of, casePath: casePath(of.id), title, withheld };
  page.render('pages/case-form/not-now.njk', view, act ? 403 : 409);
}

function showForm(
  page: Page,
  view: View,
  { kind, title }: LeavingPage,
  typed: TypedLeaving,
  expectedVersion: number,
  refusal: Refusal | null = null,
): void {
  const form = formState(typed, refusal && dateFieldsToBoxes(refusal));
  page.render(
    'pages/case-leaves/case-leaves.njk',
    { section: 'cases', ...view, casePath: casePath(view.case.id), kind, title, form, expectedVersion },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}

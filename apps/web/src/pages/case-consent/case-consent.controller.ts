import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { FieldProblem, Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import {
  availableActs,
  commandOf,
  found,
  sendCaseAct,
  showCaseForm,
  showNotNow,
} from '../case-form/case-form.ts';
import type { CaseCommand } from '../case-form/case-form.ts';
import { caseConsentQuery, consentToShift, refuseShift } from './case-consent.query.ts';
import { consentView } from './consent-form.ts';

interface TypedConsent {
  readonly legId: string;
  readonly decision: string;
  readonly headingId: string;
  readonly comment: string;
}

const title = 'Consent to move resources';
const acts = ['consent', 'refuse'];

/** A budget holder consents to their organisation's side of a movement of money, or refuses it. */
@Controller('cases/:id/consent')
export class CaseConsentController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const view = await load(page, id);
    if (availableActs(view.case, acts).length === 0 || view.waiting.length === 0) {
      return showNotNow(page, view, title, acts);
    }
    const first = view.waiting[0];
    const headingId = first?.named?.id ?? '';
    showForm(page, view, { legId: first?.id ?? '', decision: '', headingId, comment: '' });
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const typed = {
      legId: textOf(body, 'legId'),
      decision: textOf(body, 'decision'),
      headingId: textOf(body, 'headingId'),
      comment: textOf(body, 'comment'),
    };
    const problems = problemsOf(typed);
    const refusal = problems.length > 0 ? invalid(problems) : await sendDecision(page, typed, command);
    if (refusal)
      showForm(page, await load(page, id), typed, withCommentField(refusal), command.expectedVersion);
  }
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(caseConsentQuery, { id });
  const view = found(data.case);
  const headings = (data.budgetHeadings?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
  const suggestions = data.suggestedQuestions ?? [];
  return { case: view, suggestions, ...consentView(view, data.viewer?.actingFor.id ?? '', headings) };
}

function showForm(page: Page, view: View, values: TypedConsent, refusal?: Refusal, version?: number): void {
  const template = 'pages/case-consent/case-consent.njk';
  const leg = view.waiting.find(({ id }) => id === values.legId) ?? view.waiting[0] ?? null;
  showCaseForm(page, { ...view, leg }, { title, template, values, refusal, version });
}

function problemsOf(typed: TypedConsent): FieldProblem[] {
  if (typed.decision === 'consent') {
    return typed.headingId ? [] : [{ field: 'headingId', message: 'Choose a budget heading' }];
  }
  if (typed.decision !== 'refuse') return [{ field: 'decision', message: 'Choose whether you consent' }];
  return typed.comment ? [] : [{ field: 'comment', message: 'Say why you refuse' }];
}

function sendDecision(page: Page, typed: TypedConsent, command: CaseCommand): Promise<Refusal | null> {
  const { legId, headingId, comment } = typed;
  return typed.decision === 'consent'
    ? sendCaseAct(
        page,
        consentToShift,
        { ...command, legId, headingId, comment: comment || null },
        'You consented for your side',
      )
    : sendCaseAct(page, refuseShift, { ...command, legId, reason: comment }, 'You refused');
}

function withCommentField(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((each) =>
    each.field === 'reason' ? { ...each, field: 'comment' } : each,
  );
  return { ...refusal, fields };
}

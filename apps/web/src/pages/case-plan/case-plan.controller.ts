import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import {
  availableActs,
  casePath,
  commandOf,
  found,
  sendCaseAct,
  showCaseForm,
  showNotNow,
} from '../case-form/case-form.ts';
import type { CaseCommand } from '../case-form/case-form.ts';
import { casePlanQuery, changePlan, savePlanDraft, submitPlan } from './case-plan.query.ts';
import { readPlan } from './plan-input.ts';
import { changeRows, rowName, withoutBlankRows, withRoomToType } from './plan-rows.ts';
import { planChoices } from './plan-choices.ts';
import { newTypedPlan, typedFromPlan } from './typed-from-plan.ts';
import { readTypedPlan } from './typed-plan.ts';
import type { TypedPlan } from './typed-plan.ts';

const acts = ['saveDraft', 'submitPlan', 'changePlan'];

/** Writing an action plan, or changing one in delivery. Rows are added and removed by plain submit buttons. */
@Controller('cases/:id/plan')
export class CasePlanController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const view = await load(page, id);
    if (availableActs(view.case, acts).length === 0) return showNotNow(page, view, titleOf(view), acts);
    const { plan, explanation } = view.case;
    showForm(page, view, plan ? typedFromPlan(plan) : newTypedPlan(explanation?.causeHypothesis ?? ''));
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const button = textOf(body, 'button');
    const posted = readTypedPlan(body);
    const rows = changeRows(posted, button);
    if (rows || button === 'keep') {
      return showForm(page, await load(page, id), rows?.plan ?? posted, null, command.expectedVersion);
    }
    const typed = withoutBlankRows(posted);
    const { content, problems } = readPlan(typed, button === 'save' ? 'draft' : 'whole');
    if (button === 'change' && typed.reason === '') {
      problems.push({ field: 'reason', message: 'Say why the plan changes' });
    }
    const refusal =
      problems.length > 0 ? invalid(problems) : await sendPlan(page, button, { ...command, ...content });
    if (refusal) showForm(page, await load(page, id), typed, refusal, command.expectedVersion);
  }
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(casePlanQuery, { id });
  const view = found(data.case);
  const may = availableActs(view, acts);
  return {
    case: view,
    may,
    suggestions: data.suggestedQuestions ?? [],
    changing: may.includes('changePlan') || view.state.startsWith('delivery'),
    ...planChoices(view.partnership.members, data.budgetHeadings, page.now),
  };
}

function showForm(
  page: Page,
  view: View,
  typed: TypedPlan,
  refusal?: Refusal | null,
  version?: number,
): void {
  const template = 'pages/case-plan/case-plan.njk';
  const values = withRoomToType(typed);
  showCaseForm(page, view, { title: titleOf(view), template, values, refusal, version, rowName });
}

function titleOf(view: View): string {
  return view.changing ? 'Change the action plan' : 'Action plan';
}

type PlanCommand = CaseCommand & ReturnType<typeof readPlan>['content'];

function sendPlan(page: Page, button: string, input: PlanCommand): Promise<Refusal | null> {
  switch (button) {
    case 'save':
      return sendCaseAct(page, savePlanDraft, input, 'You saved the draft', `${casePath(input.caseId)}/plan`);
    case 'change':
      return sendCaseAct(page, changePlan, input, 'You changed the plan');
    default:
      return sendCaseAct(page, submitPlan, input, 'You sent the plan');
  }
}

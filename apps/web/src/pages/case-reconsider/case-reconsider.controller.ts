import { Controller } from '@nestjs/common';
import type { Page } from '../../shell/page.ts';
import { found, sendCaseAct } from '../case-form/case-form.ts';
import type { Choice } from '../case-form/choice-form.ts';
import { ChoicePageController } from '../case-form/choice-page.controller.ts';
import type { ChoicePage } from '../case-form/choice-page.ts';
import { planView } from '../case-form/plan-view.ts';
import type { WrittenAct } from '../case-form/written-act.ts';
import { caseReconsiderQuery, reconsider } from './case-reconsider.query.ts';

async function load(page: Page, id: string) {
  const data = await page.ask(caseReconsiderQuery, { id });
  const view = found(data.case);
  const calledIn = view.history.filter(({ event }) => event === 'callIn').at(-1) ?? null;
  return { case: view, calledIn, plan: view.plan ? planView(view.plan) : null };
}

function judgement(choice: Choice & { readonly event: 'confirm' | 'return' }): Choice & WrittenAct {
  return {
    ...choice,
    send: (page, command, comment) =>
      sendCaseAct(page, reconsider, { ...command, decision: choice.event, comment }, choice.done),
  };
}

const spec: ChoicePage = {
  title: 'Reconsider the decision',
  template: 'pages/case-reconsider/case-reconsider.njk',
  restsOn: 'reconsider',
  load,
  choices: [
    judgement({
      event: 'confirm',
      label: 'Confirm the approval',
      hint: 'The plan goes ahead. Scrutiny sees your answer.',
      reasonWanted: 'Answer the point that scrutiny made',
      done: 'You confirmed the approval',
    }),
    judgement({
      event: 'return',
      label: 'Return the plan',
      hint: 'The author changes the plan and sends it again.',
      reasonWanted: 'Say what should change in the plan',
      done: 'You returned the plan',
    }),
  ],
};

/** Whoever approved a plan looks at it again after scrutiny has called it in. */
@Controller('cases/:id/reconsider')
export class CaseReconsiderController extends ChoicePageController {
  protected override readonly spec = spec;
}

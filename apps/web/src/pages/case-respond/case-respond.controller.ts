import { Controller } from '@nestjs/common';
import type { Page } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { ChoicePageController } from '../case-form/choice-page.controller.ts';
import type { ChoicePage } from '../case-form/choice-page.ts';
import { planView } from '../case-form/plan-view.ts';
import { withComment, withReason } from '../case-form/written-act.ts';
import { acceptResponsibility, caseRespondQuery, declineResponsibility } from './case-respond.query.ts';

async function load(page: Page, id: string) {
  const data = await page.ask(caseRespondQuery, { id });
  const view = found(data.case);
  const plan = view.plan ? planView(view.plan) : null;
  const organisation = data.viewer?.actingFor.name ?? '';
  const ours = plan?.byOrganisation.filter(({ name }) => name === organisation) ?? [];
  const others = plan?.byOrganisation.filter(({ name }) => name !== organisation) ?? [];
  return { case: view, plan, organisation, ours, others };
}

const spec: ChoicePage = {
  title: 'Answer for your organisation',
  template: 'pages/case-respond/case-respond.njk',
  load,
  choices: [
    withComment(acceptResponsibility, {
      event: 'acceptResponsibility',
      label: 'Accept responsibility',
      hint: 'Your organisation will do what the plan says, by the dates it says.',
      done: 'You accepted responsibility for your organisation',
    }),
    withReason(declineResponsibility, {
      event: 'declineResponsibility',
      label: 'Decline',
      hint: 'The plan goes back to its author with your reason.',
      reasonWanted: 'Say why your organisation cannot do this',
      done: 'You declined responsibility for your organisation',
    }),
  ],
};

/** A partner's lead accepts or declines what another body's plan asks of their organisation. */
@Controller('cases/:id/respond')
export class CaseRespondController extends ChoicePageController {
  protected override readonly spec = spec;
}

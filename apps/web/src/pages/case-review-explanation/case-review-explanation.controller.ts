import { Controller } from '@nestjs/common';
import type { Page } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { ChoicePageController } from '../case-form/choice-page.controller.ts';
import type { ChoicePage } from '../case-form/choice-page.ts';
import { groupedQuestions } from '../case-form/question-groups.ts';
import { withComment, withReason } from '../case-form/written-act.ts';
import {
  acceptExplanation,
  caseReviewExplanationQuery,
  closeExplained,
  returnExplanation,
} from './case-review-explanation.query.ts';

async function load(page: Page, id: string) {
  const data = await page.ask(caseReviewExplanationQuery, { id });
  const view = found(data.case);
  return { case: view, groups: groupedQuestions(view.questions) };
}

const spec: ChoicePage = {
  title: 'Judge the explanation',
  template: 'pages/case-review-explanation/case-review-explanation.njk',
  load,
  choices: [
    withComment(acceptExplanation, {
      event: 'acceptExplanation',
      label: 'Accept it and ask for an action plan',
      hint: 'The cause is plausible and something should be done about it.',
      done: 'You accepted the explanation',
    }),
    withReason(returnExplanation, {
      event: 'returnExplanation',
      label: 'Return it',
      hint: 'Say what is missing. A third return is told to the next in line.',
      reasonWanted: 'Say what is missing from the explanation',
      done: 'You returned the explanation',
    }),
    withReason(closeExplained, {
      event: 'closeExplained',
      label: 'Close the case as explained',
      hint: 'The cause has passed or cannot be changed, so a plan would change nothing.',
      reasonWanted: 'Say why no plan is needed',
      done: 'You closed the case as explained',
    }),
  ],
};

/** Whoever challenged reads the answers and the cause, and decides what follows. */
@Controller('cases/:id/review-explanation')
export class CaseReviewExplanationController extends ChoicePageController {
  protected override readonly spec = spec;
}

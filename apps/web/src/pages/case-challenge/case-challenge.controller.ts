import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { FieldProblem, Refusal } from '../../shell/forms/refusal.ts';
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
import { eventPath } from '../case-form/event-path.ts';
import { draftBody, keepDraft, saveAndStay, wantsSaving } from '../case-form/form-draft.ts';
import { turnToField } from '../case-form/its-turn.ts';
import { questionGroups } from '../case-form/question-groups.ts';
import { caseChallengeQuery, openChallenge } from './case-challenge.query.ts';
import { firstChallenge, questionsToPut, readTypedChallenge } from './challenge-form.ts';
import type { TypedChallenge } from './challenge-form.ts';

const title = 'Open a challenge';
const alternatives = ['redesignSystem', 'correctData', 'authoriseDrift', 'dismiss'];

/**
 * Triage: put questions to the owner, or go to one of the other ways a signal can be answered. Whoever may only use
 * the other ways is sent to the case, which lists them.
 */
@Controller(['cases/:id/challenge', 'cases/:id/triage'])
export class CaseChallengeController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const view = await load(page, id);
    if (availableActs(view.case, ['openChallenge']).length === 0) {
      if (view.others.length > 0) return page.redirect(casePath(view.case.id));
      return showNotNow(page, view, title, ['openChallenge', ...alternatives]);
    }
    const { draft } = view.case;
    showForm(page, view, draft ? readTypedChallenge(draftBody(draft)) : firstChallenge(view.suggestions));
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const typed = readTypedChallenge(body);
    if (wantsSaving(body)) {
      const unsaved = await saveAndStay(page, id, 'challenge', body);
      if (unsaved) showForm(page, await load(page, id), typed, unsaved, command.expectedVersion);
      return;
    }
    const view = await load(page, id);
    const { questions, problems } = questionsToPut(typed, view.suggestions);
    const refusal =
      problems.length > 0
        ? invalid(problems)
        : await sendCaseAct(
            page,
            openChallenge,
            {
              ...command,
              questions,
              justification: typed.justification || null,
              outOfTurn: typed.outOfTurn || null,
            },
            'You opened a challenge',
          );
    if (!refusal) return;
    await keepDraft(page, id, 'challenge', body);
    const told = turnToField(questionsToTicks(refusal));
    showForm(page, await load(page, id), typed, told, command.expectedVersion);
  }
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(caseChallengeQuery, { id });
  const view = found(data.case);
  const others = view.events
    .filter((event) => event.available && alternatives.includes(event.name))
    .map((event) => ({ label: event.label, href: eventPath(view.id, event) }));
  return { case: view, suggestions: data.suggestedQuestions ?? [], others, groups: questionGroups };
}

function showForm(page: Page, view: View, values: TypedChallenge, refusal?: Refusal, version?: number): void {
  const template = 'pages/case-challenge/case-challenge.njk';
  showCaseForm(page, view, { title, template, values, refusal, version });
}

/** The API counts questions; the form ticks them. Anything about the questions is shown at the ticks. */
function questionsToTicks(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const toTicks = (problem: FieldProblem): FieldProblem =>
    problem.field.startsWith('questions') ? { ...problem, field: 'ticked' } : problem;
  return { ...refusal, fields: refusal.fields.map(toTicks) };
}

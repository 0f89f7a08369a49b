import { addDays } from '#kernel/local-date';
import type { CaseCommandEvent } from '#application/improvement/case-command';
import type { CaseContext } from '#domain/improvement/case-context';
import type { ScriptedCase, ScriptedStep } from './case-script.ts';
import { ExampleLoadError } from './example-error.ts';
import { planInput } from './scripted-plan.ts';
import { dayOf } from './tell-figures.ts';
import { ownersOrganisation } from './tell-measures.ts';
import type { Happening, Telling } from './telling.ts';

/** What people did about the measures that went off track, step by step, each by the person who may. */
export function tellCases(telling: Telling, cases: readonly ScriptedCase[]): Happening[] {
  return cases.flatMap((one) =>
    one.steps.map((step, index): Happening => {
      const what = `case ${one.key}: ${step.event} by ${step.by}`;
      const at = telling.at(dayOf(telling, step), 11, index);
      return { at, what, run: () => play(telling, one, step, what) };
    }),
  );
}

async function play(telling: Telling, one: ScriptedCase, step: ScriptedStep, what: string): Promise<void> {
  const tenantId = telling.directory.tenants.get(one.partnership);
  const indicatorId = telling.directory.indicators.get(`${one.partnership} ${one.indicator}`);
  const actor = await telling.as(step.by, actingFor(telling, one, step.by));
  const open = await telling.place.openCase(actor, tenantId, indicatorId);
  if (!open) throw new ExampleLoadError(what, 'no case is open for this indicator.');
  telling.directory.cases.set(one.key, open.id);
  const event = commandOf(telling, step, open.context, what);
  const command = { tenantId, caseId: open.id, expectedVersion: open.version, event };
  await telling.done(what, telling.place.useCases.sendCaseEvent(actor, command));
}

/** The organisation a person acts for: where the indicator is owned when they have a role there, else their first. */
export function actingFor(telling: Telling, { partnership, indicator }: ScriptedCase, email: string): string {
  const held = telling.tables.appointments.filter((row) => row.email === email);
  const owned = telling.tables.indicators.find((row) => row.tenant === partnership && row.code === indicator);
  const owning = owned && ownersOrganisation(telling, owned);
  const there = held.find(({ organisation }) => organisation === owning);
  return (there ?? telling.holder({ email })).organisation;
}

function commandOf(
  telling: Telling,
  step: ScriptedStep,
  context: CaseContext,
  what: string,
): CaseCommandEvent {
  switch (step.event) {
    case 'openChallenge': {
      const questions = step.questions.map(({ group, text, required }) => ({ group, text, required }));
      return { type: 'openChallenge', questions, justification: step.justification };
    }
    case 'explain': {
      const { causeHypothesis, evidence, forecast } = step;
      return {
        type: 'explain',
        answers: answersOf(step.answers, context, what),
        causeHypothesis,
        evidence,
        forecastValue: forecast.value,
        forecastPeriodStart: forecast.periodStart,
      };
    }
    case 'saveDraft':
    case 'submitPlan':
      return { type: step.event, ...planInput(telling, step.plan) };
    case 'consent': {
      const { ask, direction, heading } = step.leg;
      const askId = context.plan?.resourcesAsked[ask]?.id;
      const leg = context.shift?.legs.find((each) => each.askId === askId && each.direction === direction);
      if (!leg) throw new ExampleLoadError(what, 'there is no such leg to consent to.');
      const organisation = actingCode(telling, leg.organisationId);
      const headingId = telling.directory.headings.get(`${organisation} ${heading} ${leg.year}`);
      return { type: 'consent', legId: leg.id, headingId, comment: step.comment };
    }
    case 'completeMilestone': {
      const { action, milestone } = step.milestone;
      const found = context.plan?.actions[action]?.milestones[milestone];
      if (!found) throw new ExampleLoadError(what, 'there is no such milestone in the plan.');
      return { type: 'completeMilestone', milestoneId: found.id, evidence: step.evidence };
    }
    case 'authoriseDrift': {
      const { reason, resourceReleased } = step;
      const reviewDate = 'reviewDate' in step ? step.reviewDate : addDays(telling.today, step.reviewInDays);
      return { type: 'authoriseDrift', reason, reviewDate, resourceReleased };
    }
    case 'confirmVerdict':
      return { type: 'confirmVerdict', lesson: step.lesson };
    case 'overrideVerdict': {
      const { verdict, reason, lesson, next } = step;
      return { type: 'overrideVerdict', verdict, reason, lesson, next };
    }
    case 'closeExplained':
      return { type: 'closeExplained', reason: step.reason };
    default:
      return { type: step.event, comment: step.comment };
  }
}

/** Answers to the scripted questions, which stand on the case in the order in which they were put. */
function answersOf(
  answers: { question: string; text: string }[],
  { questions }: CaseContext,
  what: string,
): { questionId: string; text: string }[] {
  return answers.map(({ question, text }) => {
    const asked = questions[Number(question.replace(/^q/, '')) - 1];
    if (!asked) throw new ExampleLoadError(what, `the case has no question ${question}.`);
    return { questionId: asked.id, text };
  });
}

function actingCode({ tables, directory }: Telling, organisationId: string): string {
  return tables.organisations.find(({ code }) => directory.tenants.get(code) === organisationId)?.code ?? '';
}

import type { CaseStage } from '#domain/improvement/case-stages';
import type { Actor } from '#permissions/actor';
import type { CaseAction } from '#permissions/actions';
import { isAllowed, isEverAllowed } from '#permissions/ask';
import type { CaseSubject } from '#permissions/subjects';

/** One thing a case waits for: the act, what kind of entry it makes, its sentence and the words of its button. */
export interface Waiting {
  readonly act: CaseAction;
  readonly kind: string;
  readonly detail: string;
  readonly button: string;
}

/** The act that moves a case on from each stage (docs/workflow.md section 3). Stages that wait for time alone are left out. */
const WAITS: Readonly<Partial<Record<CaseStage, readonly Waiting[]>>> = {
  triage: [wait('openChallenge', 'triage', 'Decide what to do about this signal.', 'Decide')],
  'challenge.awaitingExplanation': [
    wait('explain', 'explain', 'Explain why performance is as it is.', 'Explain'),
  ],
  'challenge.explanationReview': [
    wait('acceptExplanation', 'reviewExplanation', 'Accept or return the explanation.', 'Review explanation'),
  ],
  'actionPlan.drafting': [wait('submitPlan', 'draftPlan', 'Write the action plan.', 'Write plan')],
  'actionPlan.partnerAcceptance': [
    wait(
      'acceptResponsibility',
      'acceptResponsibility',
      'Accept or decline actions for your organisation.',
      'Respond',
    ),
  ],
  'actionPlan.approval': [
    wait('approvePlan', 'approvePlan', 'Approve or return the action plan.', 'Review plan'),
  ],
  'callInWindow.called': [
    wait('reconsider', 'approvePlan', 'The approved plan was called in: reconsider it.', 'Reconsider'),
  ],
  delivery: [
    wait(
      'completeMilestone',
      'milestone',
      'Complete the next milestone, with evidence.',
      'Update milestones',
    ),
  ],
  followUpReview: [wait('confirmVerdict', 'reviewVerdict', 'Confirm or set aside the verdict.', 'Review')],
};

function wait(act: CaseAction, kind: string, detail: string, button: string): Waiting {
  return { act, kind, detail, button };
}

/** What a case in this stage waits for from this very person, by the permission rules; nobody reads why the others may not. */
export function waitsFor(actor: Actor, stage: string, subject: CaseSubject): readonly Waiting[] {
  const waits = WAITS[stage as CaseStage] ?? [];
  return waits.filter(({ act }) => isAllowed(actor, act, 'ImprovementCase', subject));
}

/** The stages in which a case can wait for this person at all, whatever the case. */
export function stagesThatWaitFor(actor: Actor): string[] {
  return Object.entries(WAITS).flatMap(([stage, waits]) =>
    waits.some(({ act }) => isEverAllowed(actor, act, 'ImprovementCase')) ? [stage] : [],
  );
}

import { formatValue } from '#kernel/number-format';
import type { TargetProposalContext } from './target-context.ts';
import type { TargetDelayName } from './target-delays.ts';
import type { TargetAct, TargetEventType, TargetProposalEvent } from './target-events.ts';
import { targetEventTypes } from './target-events.ts';
import { isWithLeader } from './target-notices.ts';
import type { TargetStage } from './target-stages.ts';

/** What each stage of a proposal is called on a page. */
export const targetStageLabels: Record<TargetStage, string> = {
  proposed: 'Waiting for a decision',
  returned: 'Returned to be changed',
  inForce: 'Agreed and in force',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  superseded: 'Overtaken by another target',
  lapsed: 'Lapsed: nobody decided before its period began',
};

/** The label of a stage; the name itself for one that is not known. */
export function targetStageLabel(stage: string): string {
  const labels: Partial<Record<string, string>> = targetStageLabels;
  return labels[stage] ?? stage;
}

/** How each act is put on a button, and which form it is done on. */
export const targetActWords: Record<TargetAct, { label: string; page: string }> = {
  approveTarget: { label: 'Agree the target', page: 'decide' },
  returnTarget: { label: 'Return it to be changed', page: 'decide' },
  rejectTarget: { label: 'Reject it', page: 'decide' },
  reviseTarget: { label: 'Change it and put it again', page: 'revise' },
  withdrawTarget: { label: 'Withdraw it', page: 'withdraw' },
};

const past: Record<TargetEventType, string> = {
  approveTarget: 'agreed the target',
  returnTarget: 'returned the proposal',
  rejectTarget: 'rejected the proposal',
  reviseTarget: 'put the proposal again',
  withdrawTarget: 'withdrew the proposal',
  supersedeTarget: 'fixed another target for this time',
};

const waits: Record<TargetDelayName, string> = {
  targetDecisionDue: 'The decision was overdue; the next in line was told',
  targetRevisionDue: 'The changed proposal was overdue; the next in line was told',
  targetPeriodBegins: 'Its period began without a decision',
};

/** What a line of the history says was done, after the person's name; a sentence of its own for a wait that ended. */
export function targetPastLabel(type: string): string {
  if (type.startsWith('workflow.')) return 'proposed the target';
  const wait = Object.entries(waits).find(([name]) => type.startsWith(`xstate.after.${name}.`));
  return wait?.[1] ?? (isTargetEvent(type) ? past[type] : type);
}

/** What a line of the history says beyond who did what; null when there is nothing to add. */
export function targetEventDetail(event: { type: string }, context: TargetProposalContext): string | null {
  if (!isTargetEvent(event.type)) return null;
  const known = event as TargetProposalEvent;
  switch (known.type) {
    case 'approveTarget':
      return known.comment ? `‘${known.comment.trim()}’` : null;
    case 'returnTarget':
      return `‘${known.comment.trim()}’`;
    case 'reviseTarget':
      return formatValue(known.terms.value, context.indicator);
    default:
      return `‘${known.reason.trim()}’`;
  }
}

/** Whom a proposal waits for, as people say it: "Portfolio holder for Climate, Trafford Council". Empty at its end. */
export function targetWaitingFor(context: TargetProposalContext): string {
  const { stage, indicator, proposers } = context;
  if (stage === 'returned') {
    const proposer = proposers.at(-1);
    return proposer ? `${proposer.jobTitle || proposer.name}, ${proposer.organisationName}` : '';
  }
  if (stage !== 'proposed') return '';
  const { portfolioOrganisationName: where } = indicator;
  if (context.decider === 'leader') return `Leader, ${where}`;
  const portfolio = indicator.portfolioName ? ` for ${indicator.portfolioName}` : '';
  return `Portfolio holder${portfolio}${isWithLeader(context) ? ' or leader' : ''}, ${where}`;
}

function isTargetEvent(type: string): type is TargetEventType {
  return targetEventTypes.some((known) => known === type);
}

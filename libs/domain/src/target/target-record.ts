import { momentOf, personOf } from '../improvement/case-clock.ts';
import { put } from './target-context.ts';
import type { TargetProposalContext } from './target-context.ts';
import type { TargetProposalEvent } from './target-events.ts';
import { isSettled } from './target-stages.ts';
import type { TargetStage } from './target-stages.ts';

/** The papers after an event; an event of no known name (a timer's) leaves them as they are. */
export function recordTarget(
  context: TargetProposalContext,
  event: TargetProposalEvent,
): TargetProposalContext {
  const { by, at } = event;
  switch (event.type) {
    case 'approveTarget':
      return {
        ...context,
        decision: {
          by: personOf(by),
          at,
          comment: event.comment,
          reasons: event.reasons.filter(({ code }) => context.flags.some((flag) => flag.code === code)),
          targetId: event.targetId,
        },
        lastAt: at,
      };
    case 'returnTarget':
      return {
        ...context,
        rounds: context.rounds.map((round, index) =>
          index === context.rounds.length - 1
            ? { ...round, returned: { by: personOf(by), at, comment: event.comment } }
            : round,
        ),
        lastAt: at,
      };
    case 'rejectTarget':
    case 'withdrawTarget':
    case 'supersedeTarget':
      return {
        ...context,
        decision: { by: personOf(by), at, comment: event.reason, reasons: [], targetId: null },
        lastAt: at,
      };
    case 'reviseTarget':
      return { ...context, ...put(context, event), decider: event.decider, lastAt: at };
    default:
      return context;
  }
}

/** The papers as the proposal comes to stand somewhere; the same ones when it is only a wait begun again. */
export function enterTargetStage(
  context: TargetProposalContext,
  event: object,
  stage: TargetStage,
  first: boolean,
): TargetProposalContext {
  if (context.stage === stage && !first) return context;
  const at = momentOf(event, context);
  return { ...context, stage, escalatedHere: 0, closedAt: isSettled(stage) ? at : null, lastAt: at };
}

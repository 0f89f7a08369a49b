import { personOf } from './case-clock.ts';
import type { CaseContext, Correction } from './case-context.ts';
import type {
  FigurePoint,
  FollowUpReview,
  Milestone,
  Person,
  ResourceShift,
  Verdict,
} from './case-documents.ts';
import { computeReview } from './case-verdict.ts';
import { figuresKept } from './new-case.ts';
import type { Recorders } from './record.types.ts';
import { withLeg } from './shift-document.ts';

type DeliveryEvent =
  | 'consent'
  | 'refuse'
  | 'legEnacted'
  | 'shiftReversed'
  | 'completeMilestone'
  | 'beginReview'
  | 'confirmVerdict'
  | 'overrideVerdict'
  | 'figuresChanged'
  | 'indicatorChanged'
  | 'superseded';

/** What is written down from the movement of resources to the verdict, and what the system tells the case. */
export const recordDelivery: Recorders<DeliveryEvent> = {
  consent: (context, { by, at, legId, headingId, heading, comment }) => {
    const change = { state: 'consented' as const, by: personOf(by), at, headingId, heading, comment };
    return { ...context, shift: context.shift && withLeg(context.shift, legId, change) };
  },
  refuse: (context, { by, at, legId, reason }) => {
    const change = { state: 'refused' as const, by: personOf(by), at, comment: reason };
    return {
      ...context,
      shift: context.shift && withLeg(context.shift, legId, change),
      plan: context.plan && { ...context.plan, status: 'returned', returnedComment: reason },
    };
  },
  legEnacted: (context, { legId }) => ({
    ...context,
    shift: context.shift && withLeg(context.shift, legId, { state: 'enacted' }),
  }),
  shiftReversed: (context, { legIds }) => {
    const back = (shift: ResourceShift, legId: string): ResourceShift =>
      withLeg(shift, legId, { state: 'reversed' });
    return { ...context, shift: context.shift && legIds.reduce(back, context.shift) };
  },
  completeMilestone: (context, { by, at, milestoneId, evidence }) =>
    withMilestone(context, milestoneId, {
      state: 'completed',
      evidence,
      completedBy: personOf(by),
      completedAt: at,
    }),
  beginReview: (context) => context,
  confirmVerdict: (context, { by, at, lesson }) =>
    judged(context, by, at, { verdict: context.review?.computedVerdict ?? null, lesson }),
  overrideVerdict: (context, { by, at, verdict, reason, lesson }) =>
    judged(context, by, at, { verdict, lesson, overridden: true, overrideReason: reason }),
  figuresChanged: (context, { by, at, figures, enteredBy }) => {
    const changed: CaseContext = {
      ...context,
      figures: figures.slice(-figuresKept),
      correction: correctionIn(context, { figures, by, at, enteredBy }) ?? context.correction,
    };
    const open = changed.review && changed.review.verdict === null;
    return open ? { ...changed, review: computeReview(changed) } : changed;
  },
  indicatorChanged: (context, { indicator }) => ({ ...context, indicator }),
  superseded: (context, { reason, from, successor }) => ({
    ...context,
    closingReason: reason,
    superseded: { from, successor },
  }),
};

/** The milestone that was due first marked as missed. It may still be completed. */
export function missMilestone(context: CaseContext, milestoneId: string): CaseContext {
  return withMilestone(context, milestoneId, { state: 'missed' });
}

/** The verdict a reviewer's event gives: the computed one confirmed, or their own. */
export function verdictGiven(
  context: CaseContext,
  event: { type: string; verdict?: Verdict },
): Verdict | null {
  return event.type === 'overrideVerdict'
    ? (event.verdict ?? null)
    : (context.review?.computedVerdict ?? null);
}

function withMilestone(context: CaseContext, id: string, change: Partial<Milestone>): CaseContext {
  if (!context.plan) return context;
  const actions = context.plan.actions.map((action) => ({
    ...action,
    milestones: action.milestones.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
  return { ...context, plan: { ...context.plan, actions } };
}

function judged(context: CaseContext, by: Person, at: string, given: Partial<FollowUpReview>): CaseContext {
  return {
    ...context,
    review: context.review && { ...context.review, ...given, by: personOf(by), at },
    people: { ...context.people, reviewer: personOf(by) },
  };
}

function correctionIn(
  context: CaseContext,
  { figures, by, at, enteredBy }: { figures: FigurePoint[]; by: Person; at: string; enteredBy: string[] },
): Correction | undefined {
  const known = new Map(context.figures.map((point) => [point.periodStart, point.value]));
  const changed = figures.findLast(({ periodStart, value }) => {
    const was = known.get(periodStart);
    return was !== undefined && was !== value;
  });
  if (!changed) return undefined;
  const { periodStart, value: now } = changed;
  const was = known.get(periodStart) ?? now;
  return { periodStart, was, now, signedBy: personOf(by), enteredBy, at };
}

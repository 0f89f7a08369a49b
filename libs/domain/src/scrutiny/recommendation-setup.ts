import { assign, setup } from 'xstate';
import { momentOf } from '../improvement/case-clock.ts';
import { handsOf, handsOfAll, isAnother } from '../improvement/hands.ts';
import type { RecommendationContext, RecommendationInput, ScrutinyLevel } from './recommendation-context.ts';
import { recommendationWaits } from './recommendation-delays.ts';
import type { RecommendationEffects } from './recommendation-effects.ts';
import type { RecommendationEvent } from './recommendation-events.ts';
import type { RecommendationStage } from './recommendation-stages.ts';
import { recordRecommendation } from './record-recommendation.ts';
import { recommendationProblems } from './validate-recommendation.ts';

interface Facts {
  context: RecommendationContext;
  event: RecommendationEvent;
}

/** An effect does nothing here: the host reads its name and parameters and does the work. */
function effect<N extends keyof RecommendationEffects>(): (
  args: unknown,
  params: RecommendationEffects[N],
) => void {
  return () => undefined;
}

/** Who is told, in turn, when a step is overdue; what waits for scrutiny itself only reminds scrutiny. */
const ladders: Partial<Record<RecommendationStage, ScrutinyLevel[]>> = {
  awaitingResponse: ['portfolioHolder', 'leader', 'scrutiny'],
  implementing: ['portfolioHolder', 'leader', 'scrutiny'],
  evidenced: ['scrutiny'],
  rejected: ['scrutiny'],
};

const levelAfter = ({ stage, escalatedHere }: RecommendationContext, ahead = 0): ScrutinyLevel | undefined =>
  ladders[stage]?.[escalatedHere + ahead];

const isWhole = ({ event }: Facts): boolean => recommendationProblems(event).length === 0;

/** Whoever made the recommendation never answers it (docs/domain.md section 3). */
const responderIsAnother = ({ context, event }: Facts): boolean =>
  isAnother(event.by, handsOf(context.madeBy));

/**
 * Whoever answered for the executive never judges what came of it, and whoever wrote evidence never accepts it:
 * refused here as well as by the permissions (docs/domain.md section 3).
 */
const judgeIsAnother = ({ context, event }: Facts): boolean => {
  return isAnother(event.by, handsOfAll([...context.responses, ...context.evidence].map(({ by }) => by)));
};

const answers =
  (rejects: boolean) =>
  (facts: Facts): boolean => {
    const { event } = facts;
    if (event.type !== 'respond' || (event.decision === 'rejected') !== rejects) return false;
    return isWhole(facts) && responderIsAnother(facts);
  };

const facts = setup({
  types: {
    context: {} as RecommendationContext,
    events: {} as RecommendationEvent,
    input: {} as RecommendationInput,
  },
  guards: {
    isWhole,
    takesUp: answers(false),
    rejects: answers(true),
    isJudged: (args) => isWhole(args) && judgeIsAnother(args),
    maySayAgain: (args) => args.context.pressed === null && isWhole(args) && judgeIsAnother(args),
    moreToTell: ({ context }) => levelAfter(context, 1) !== undefined,
  },
  delays: recommendationWaits,
  actions: {
    'recommendation.notify': effect<'recommendation.notify'>(),
    'recommendation.escalate': effect<'recommendation.escalate'>(),
    'recommendation.tellCase': effect<'recommendation.tellCase'>(),
    record: assign(({ context, event }) => recordRecommendation(context, event)),
    /** On entering a step: escalation begins anew, unless it is only a wait begun again. */
    enter: assign(({ context, event }, { stage }: { stage: RecommendationStage }) =>
      context.stage === stage ? {} : { stage, escalatedHere: 0, lastAt: momentOf(event, context) },
    ),
  },
});

/** What every state of a recommendation is written with: types, guards, waits, and the effects it may ask for. */
export const recommendationSetup = facts.extend({
  actions: {
    /** The step is overdue: the next in line is told, once. */
    escalateNext: facts.enqueueActions(({ context, event, enqueue }) => {
      const level = levelAfter(context);
      if (level === undefined) return;
      const { stage } = context;
      const told = { level, stage, at: momentOf(event, context) };
      enqueue.assign(() => ({
        escalations: [...context.escalations, told],
        escalatedHere: context.escalatedHere + 1,
      }));
      enqueue({ type: 'recommendation.escalate', params: { level, stage } });
    }),
    /** The recommendation is over: a case it came from is told. */
    tellCase: facts.enqueueActions(({ context, enqueue }) => {
      const { caseId } = context.about;
      if (caseId === null) return;
      enqueue({ type: 'recommendation.tellCase', params: { caseId, stage: context.stage } });
    }),
  },
});

/** What an overdue step does: the next in line is told and the wait begins again, until the last has been told. */
export function remind<T extends string>(target: T) {
  return [
    { guard: 'moreToTell', target, reenter: true, actions: 'escalateNext' },
    { actions: 'escalateNext' },
  ] as const;
}

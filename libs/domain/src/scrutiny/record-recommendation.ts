import { personOf } from '../improvement/case-clock.ts';
import type { Remark } from '../improvement/case-context.ts';
import { responseDueDay } from './recommendation-delays.ts';
import type { RecommendationContext, RecommendationInput } from './recommendation-context.ts';
import { recommendationActs, type RecommendationEvent } from './recommendation-events.ts';

/** A recommendation at the moment it is made. */
export function newRecommendation({ by, at, ...input }: RecommendationInput): RecommendationContext {
  return {
    ...input,
    madeBy: personOf(by),
    madeAt: at,
    stage: 'awaitingResponse',
    responseDue: responseDueDay(at, input.policy.scrutinyResponseMonths),
    responses: [],
    pressed: null,
    implementation: null,
    progress: [],
    evidence: [],
    closing: null,
    closedAt: null,
    escalations: [],
    escalatedHere: 0,
    lastAt: at,
  };
}

/** The papers after an act. Whether it may happen is the machine's to say; a timer leaves them as they are. */
export function recordRecommendation(
  context: RecommendationContext,
  event: RecommendationEvent,
): RecommendationContext {
  const known: string[] = recommendationActs;
  return known.includes(event.type) ? { ...written(context, event), lastAt: event.at } : context;
}

function written(context: RecommendationContext, event: RecommendationEvent): RecommendationContext {
  const by = personOf(event.by);
  const said = (text: string): Remark => ({ text, by, at: event.at });
  switch (event.type) {
    case 'respond': {
      const { decision, text, at } = event;
      const implementation = decision === 'rejected' ? null : event.implementation;
      const response = { decision, text, implementation, by, at };
      return { ...context, implementation, responses: [...context.responses, response] };
    }
    case 'noteProgress':
      return { ...context, progress: [...context.progress, said(event.note)] };
    case 'submitEvidence':
      return {
        ...context,
        evidence: [...context.evidence, { text: event.evidence, by, at: event.at, returned: null }],
      };
    case 'notSatisfied':
      return {
        ...context,
        implementation: context.implementation && { ...context.implementation, by: event.implementBy },
        evidence: context.evidence.map((one, index, all) =>
          index === all.length - 1 ? { ...one, returned: said(event.reason) } : one,
        ),
      };
    case 'pressAgain':
      return {
        ...context,
        pressed: said(event.reason),
        responseDue: responseDueDay(event.at, context.policy.scrutinyResponseMonths),
      };
    case 'close':
    case 'acceptRejection':
    case 'withdraw':
      return { ...context, closing: said(event.reason), closedAt: event.at };
  }
}

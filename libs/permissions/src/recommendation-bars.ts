import type { RecommendationAct } from '#domain/scrutiny/recommendation-events';
import type { RecommendationSubject } from './subjects.ts';

/**
 * Separation of duties over a recommendation, as conditions on every rule of the act they bar: whoever made it never
 * answers it, and whoever answered it or wrote evidence never judges what came of it (docs/domain.md section 3).
 */
export function recommendationDuties(people: string[]) {
  const notAmong = { $nin: people };
  return {
    mayAnswer: { makerPersonId: notAmong },
    mayJudge: { responderIds: notAmong, evidenceAuthorIds: notAmong },
  };
}

interface RecommendationBar {
  without: Partial<RecommendationSubject>;
  rule: string;
  message: string;
}

const answering: RecommendationBar[] = [
  {
    without: { makerPersonId: null },
    rule: 'makerNeverResponds',
    message: 'You made this recommendation, so someone else must answer it.',
  },
];

const judging: RecommendationBar[] = [
  {
    without: { responderIds: [] },
    rule: 'responderNeverCloses',
    message: 'You answered this recommendation, so someone else must judge what came of it.',
  },
  {
    without: { evidenceAuthorIds: [] },
    rule: 'evidenceAuthorNeverAccepts',
    message: 'You wrote evidence for this recommendation, so someone else must judge it.',
  },
];

/** The bars that stand on each act, strongest first. */
export const recommendationBars: Partial<Record<RecommendationAct, RecommendationBar[]>> = {
  respond: answering,
  close: judging,
  notSatisfied: judging,
  acceptRejection: judging,
  pressAgain: judging,
};

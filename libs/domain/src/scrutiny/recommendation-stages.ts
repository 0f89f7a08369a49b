/** Where a recommendation can stand, as the path of the state (docs/workflow.md section 2). Closed ones are final. */
export const recommendationStages = [
  'awaitingResponse',
  'implementing',
  'evidenced',
  'rejected',
  'closed.implemented',
  'closed.rejectionAccepted',
  'closed.withdrawn',
] as const;

export type RecommendationStage = (typeof recommendationStages)[number];

/** Whether a recommendation that stands here is over. */
export const isOver = (stage: string): boolean => stage.startsWith('closed.');

/** The stage that a stored state text names. @throws Error for one that is not this machine's */
export function recommendationStageOf(state: string): RecommendationStage {
  const found = recommendationStages.find((stage) => stage === state);
  if (!found) throw new Error(`No recommendation stands in ${state}.`);
  return found;
}

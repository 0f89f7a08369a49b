/** Where a proposal stands. */
export const targetStages = [
  'proposed',
  'returned',
  'inForce',
  'rejected',
  'withdrawn',
  'superseded',
  'lapsed',
] as const;

export type TargetStage = (typeof targetStages)[number];

/** Whether a proposal has come to its end. */
export function isSettled(stage: TargetStage): boolean {
  return stage !== 'proposed' && stage !== 'returned';
}

import { registerEnumType } from '@nestjs/graphql';
import type { PlanGapKind } from '#read-models/cases/plan-gaps.rows';

/** What a follow-through lacks. Keys are the schema's words, values the words that rows hold. */
export const PlanGapKindEnum = {
  noCase: 'noCase',
  noPlan: 'noPlan',
  noMilestone: 'noMilestone',
} as const satisfies Record<PlanGapKind, PlanGapKind>;

registerEnumType(PlanGapKindEnum, {
  name: 'PlanGapKind',
  description: 'What the follow-through of a measure lacks.',
  valuesMap: {
    noCase: { description: 'The measure is red and no case is open about it.' },
    noPlan: { description: 'The measure is red, and its case has no approved plan.' },
    noMilestone: { description: 'Its plan is under way, and no milestone of it is met.' },
  },
});

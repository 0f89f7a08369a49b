import { registerEnumType } from '@nestjs/graphql';
import type { TargetFlagCode } from '#domain/target/target-documents';
import { targetQuestionCodes } from '#domain/target/target-questions';
import type { TargetQuestionCode } from '#domain/target/target-questions';

/** The questions of a target's checklist. */
export const TargetQuestionEnum = Object.fromEntries(targetQuestionCodes.map((code) => [code, code])) as {
  [C in TargetQuestionCode]: C;
};

registerEnumType(TargetQuestionEnum, {
  name: 'TargetQuestion',
  description: 'The questions of the checklist: five of how a target is made, six of whether one is wanted.',
});

/** What the rules may notice about a proposed target. */
export const TargetFlagEnum = {
  lastYearAndABit: 'lastYearAndABit',
  loweredAfterMiss: 'loweredAfterMiss',
} as const satisfies Record<string, TargetFlagCode>;

registerEnumType(TargetFlagEnum, {
  name: 'TargetFlagCode',
  description: 'What the rules may notice about a proposed target.',
  valuesMap: {
    lastYearAndABit: { description: 'It asks for last year’s result, or a small step more.' },
    loweredAfterMiss: { description: 'It asks for less after the last target was missed.' },
  },
});

/** What a member may decide. */
export const TargetDecisionEnum = { agree: 'agree', return: 'return', reject: 'reject' } as const;
export type TargetDecisionName = keyof typeof TargetDecisionEnum;

registerEnumType(TargetDecisionEnum, {
  name: 'TargetDecision',
  description: 'What a member may decide on a proposed target.',
  valuesMap: {
    agree: { description: 'The target is fixed as proposed.' },
    return: { description: 'It goes back to be changed, with a comment.' },
    reject: { description: 'It is turned down, with a reason.' },
  },
});

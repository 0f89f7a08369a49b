import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { RecommendationRow, WorkProgrammeItemRow } from '#read-models/scrutiny/recommendation.rows';
import { Recommendation } from '../types/scrutiny/recommendation.type.ts';
import { WorkProgrammeItem } from '../types/scrutiny/work-programme-item.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotAvailableNow, NotFound, NotPermitted } from './refusal.types.ts';

/** The act on the recommendation was accepted. */
@ObjectType({ description: 'The act on the recommendation was accepted.' })
export class RecommendationMoved {
  @Field(() => Recommendation, { description: 'The recommendation as it stands now.' })
  recommendation!: RecommendationRow;
}

/** What every act on a recommendation answers. */
export const RecommendationResult = createUnionType({
  name: 'RecommendationResult',
  description: 'What every act on a recommendation answers.',
  types: () =>
    [RecommendationMoved, NotAvailableNow, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('RecommendationMoved'),
});

/** The work programme was changed. */
@ObjectType({ description: 'The work programme was changed.' })
export class ProgrammeChanged {
  @Field(() => WorkProgrammeItem, { description: 'The item as it is now.' })
  item!: WorkProgrammeItemRow;
}

/** What every change of the work programme answers. */
export const ProgrammeResult = createUnionType({
  name: 'ProgrammeResult',
  description: 'What every change of the work programme answers.',
  types: () =>
    [ProgrammeChanged, NotAvailableNow, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('ProgrammeChanged'),
});

import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { IndicatorRow } from '#read-models/indicator/indicator.rows';
import { Indicator } from '../types/indicator/indicator.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The overlap was taken off and the total recomputed. */
@ObjectType({ description: 'The overlap was taken off and the total recomputed.' })
export class OverlapAdjusted {
  @Field(() => Indicator, { description: 'The indicator as it stands now.' })
  indicator!: IndicatorRow;
}

/** What adjusting for an overlap answers. */
export const AdjustOverlapResult = createUnionType({
  name: 'AdjustOverlapResult',
  description: 'What adjusting for an overlap answers.',
  types: () => [OverlapAdjusted, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('OverlapAdjusted'),
});

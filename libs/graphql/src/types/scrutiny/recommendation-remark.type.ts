import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { RecommendationRemarkRow } from '#read-models/scrutiny/recommendation.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** Something said on the record about a recommendation. */
@ObjectType({ description: 'Something said on the record about a recommendation.' })
export class RecommendationRemark implements RecommendationRemarkRow {
  @Field(() => String, { description: 'What was said.' })
  text!: string;

  @Field(() => String, { description: 'Who said it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;
}

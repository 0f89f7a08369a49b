import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { RecommendationSummaryRow } from '#read-models/scrutiny/recommendation.rows';
import { RecommendationFacts } from './recommendation-facts.type.ts';

/** A recommendation of scrutiny as lists show it. */
@ObjectType({ description: 'A recommendation of scrutiny as lists show it.' })
export class RecommendationSummary extends RecommendationFacts implements RecommendationSummaryRow {
  @Field(() => ID, { description: 'Opaque id of the recommendation.' })
  id!: string;
}

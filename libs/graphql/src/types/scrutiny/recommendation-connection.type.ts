import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RecommendationCountRow } from '#read-models/scrutiny/recommendation.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { RecommendationSummary } from './recommendation-summary.type.ts';

/** How many recommendations stand in one state. */
@ObjectType({ description: 'How many recommendations stand in one state.' })
export class RecommendationStateCount implements RecommendationCountRow {
  @Field(() => String, { description: 'The state.' })
  state!: string;

  @Field(() => String, { description: 'The state in words.' })
  label!: string;

  @Field(() => Int, { description: 'Recommendations in it now.' })
  count!: number;

  @Field(() => Int, { description: 'Those of them that are overdue.' })
  overdue!: number;
}

/** A row in a list of recommendations. */
@ObjectType({ description: 'A row in a list of recommendations.' })
export class RecommendationEdge extends EdgeOf(RecommendationSummary) {}

/** A page of recommendations, with counts by state. */
@ObjectType({ description: 'A page of recommendations, with counts by state.' })
export class RecommendationConnection extends ConnectionOf(RecommendationEdge) {
  @Field(() => [RecommendationStateCount], {
    description: 'Counts by state over everything the filter allows, the filter by state itself left out.',
  })
  counts!: RecommendationCountRow[];
}

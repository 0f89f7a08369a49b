import { Field, ObjectType } from '@nestjs/graphql';
import type { ResponseDecision } from '#domain/scrutiny/recommendation-documents';
import type { ExecutiveResponseRow } from '#read-models/scrutiny/recommendation.rows';
import { RecommendationRemark } from './recommendation-remark.type.ts';

/** One answer of the executive to a recommendation. */
@ObjectType({ description: 'One answer of the executive to a recommendation.' })
export class ExecutiveResponse extends RecommendationRemark implements ExecutiveResponseRow {
  @Field(() => String, { description: 'accepted, partly or rejected.' })
  decision!: ResponseDecision;

  @Field(() => String, { description: 'The decision in words.' })
  decisionLabel!: string;
}

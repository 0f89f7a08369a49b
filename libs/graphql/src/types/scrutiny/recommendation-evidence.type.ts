import { Field, ObjectType } from '@nestjs/graphql';
import type { EvidenceRow, RecommendationRemarkRow } from '#read-models/scrutiny/recommendation.rows';
import { RecommendationRemark } from './recommendation-remark.type.ts';

/** What shows that a recommendation was carried out. */
@ObjectType({ description: 'What shows that a recommendation was carried out.' })
export class RecommendationEvidence extends RecommendationRemark implements EvidenceRow {
  @Field(() => RecommendationRemark, { nullable: true, description: 'Why scrutiny returned it, if it did.' })
  returned!: RecommendationRemarkRow | null;
}

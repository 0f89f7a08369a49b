import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PartnershipRow } from '#read-models/partnerships/partnership.rows';
import type { AvailableActRow, HistoryEntryRow, ProcessMoveRow } from '#read-models/process/process.rows';
import type {
  EvidenceRow,
  ExecutiveResponseRow,
  ImplementationRow,
  RecommendationRemarkRow,
  RecommendationRow,
} from '#read-models/scrutiny/recommendation.rows';
import { Node } from '../node.type.ts';
import { Partnership } from '../partnerships/partnership.type.ts';
import { AvailableAct } from '../process/available-act.type.ts';
import { HistoryEntry } from '../process/history-entry.type.ts';
import { ProcessMove } from '../process/process-move.type.ts';
import { ExecutiveResponse } from './executive-response.type.ts';
import { RecommendationImplementation } from './implementation.type.ts';
import { RecommendationEvidence } from './recommendation-evidence.type.ts';
import { RecommendationFacts } from './recommendation-facts.type.ts';
import { RecommendationRemark } from './recommendation-remark.type.ts';

/** A recommendation of scrutiny to the executive, with its papers. */
@ObjectType({
  implements: () => [Node],
  description: 'A recommendation of scrutiny to the executive, with its papers.',
})
export class Recommendation extends RecommendationFacts implements Node, RecommendationRow {
  @Field(() => ID, { description: 'Opaque id, the same wherever the thing appears.' })
  id!: string;

  @Field(() => Int, { description: 'Version to send back with every act as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'Who made it.' })
  madeBy!: string;

  @Field(() => Partnership, { description: 'The partnership whose scrutiny made it.' })
  partnership!: PartnershipRow;

  @Field(() => [ExecutiveResponse], { description: 'Every answer of the executive, oldest first.' })
  responses!: ExecutiveResponseRow[];

  @Field(() => RecommendationImplementation, {
    nullable: true,
    description: 'Who carries it out, unless it was rejected.',
  })
  implementation!: ImplementationRow | null;

  @Field(() => [RecommendationRemark], { description: 'Notes of progress, oldest first.' })
  progress!: RecommendationRemarkRow[];

  @Field(() => [RecommendationEvidence], { description: 'Evidence that was sent, oldest first.' })
  evidence!: EvidenceRow[];

  @Field(() => RecommendationRemark, { nullable: true, description: 'Why scrutiny pressed it again.' })
  pressedAgain!: RecommendationRemarkRow | null;

  @Field(() => RecommendationRemark, { nullable: true, description: 'What scrutiny said in the end.' })
  closing!: RecommendationRemarkRow | null;

  @Field(() => [AvailableAct], {
    description: 'What may be done now, and for what this person may not, why.',
  })
  acts!: AvailableActRow[];

  @Field(() => [HistoryEntry], { description: 'Everything that happened, newest first.' })
  history!: HistoryEntryRow[];

  @Field(() => [ProcessMove], { description: 'The way it has taken through its states, oldest first.' })
  way!: ProcessMoveRow[];
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { AvailableActRow, HistoryEntryRow, ProcessMoveRow } from '#read-models/process/process.rows';
import type { VirementRow } from '#read-models/resource/virement.rows';
import { PenceScalar } from '../../scalars/pence.scalar.ts';
import { Node } from '../node.type.ts';
import { AvailableAct } from '../process/available-act.type.ts';
import { HistoryEntry } from '../process/history-entry.type.ts';
import { ProcessMove } from '../process/process-move.type.ts';
import { VirementSummary } from './virement-summary.type.ts';

/** An organisation's own side of a movement, with its heading, its acts and its history. */
@ObjectType({
  implements: () => [Node],
  description: "An organisation's own side of a movement of resources, seen by its own people alone.",
})
export class Virement extends VirementSummary implements VirementRow {
  @Field(() => Int, { description: 'Version to send back with every act as expectedVersion.' })
  version!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The most a budget holder there may decide alone, in pence or hundredths of a post; null for no limit.',
  })
  limit!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What the chosen heading holds, moves in and out included.',
  })
  headingBudget!: number | null;

  @Field(() => PenceScalar, { nullable: true, description: 'What of it is reserved.' })
  headingReserved!: number | null;

  @Field(() => PenceScalar, { nullable: true, description: 'What of it can still be reserved.' })
  headingAvailable!: number | null;

  @Field(() => String, { nullable: true, description: 'Who agreed and chose the heading.' })
  reservedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'On whose authority it moved.' })
  approvedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it came to nothing, when it did.' })
  endedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is to be reversed, while that is asked.' })
  reversalReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who asked for the reversal first.' })
  reversalAskedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a reversal asked for before did not happen.' })
  reversalRefusedReason!: string | null;

  @Field(() => [AvailableAct], {
    description: 'What may be done now, and for what this person may not, why.',
  })
  acts!: AvailableActRow[];

  @Field(() => [HistoryEntry], { description: 'Everything that happened, newest first.' })
  history!: HistoryEntryRow[];

  @Field(() => [ProcessMove], { description: 'The way it has taken through its states, oldest first.' })
  way!: ProcessMoveRow[];
}

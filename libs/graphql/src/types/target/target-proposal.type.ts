import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { AvailableActRow, HistoryEntryRow, ProcessMoveRow } from '#read-models/process/process.rows';
import type {
  TargetAnswerRow,
  TargetFlagRow,
  TargetProposalRow,
  TargetRoundRow,
} from '#read-models/target/target-proposal.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { Node } from '../node.type.ts';
import { AvailableAct } from '../process/available-act.type.ts';
import { HistoryEntry } from '../process/history-entry.type.ts';
import { ProcessMove } from '../process/process-move.type.ts';
import { TargetAnswer, TargetFlag, TargetRound } from './target-papers.type.ts';

/** A target put to the member who decides, with its papers. */
@ObjectType({
  implements: () => [Node],
  description: 'A target put to the member who decides, with its papers.',
})
export class TargetProposal extends Node implements TargetProposalRow {
  @Field(() => ID, { description: 'The indicator it is for.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Title of the indicator.' })
  indicatorTitle!: string;

  @Field(() => String, { description: 'Unit of the indicator.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimal places shown.' })
  decimals!: number;

  @Field(() => String, { description: 'The partnership or organisation it belongs to.' })
  placeName!: string;

  @Field(() => DateScalar, { description: 'First day it applies to.' })
  starts!: string;

  @Field(() => DateScalar, { description: 'Last day it applies to.' })
  ends!: string;

  @Field(() => Float, { description: 'The target.' })
  value!: number;

  @Field(() => String, { description: 'Where it stands.' })
  state!: string;

  @Field(() => String, { description: 'Where it stands, in words.' })
  stateLabel!: string;

  @Field(() => Boolean, { description: 'Whether it is still to be decided.' })
  open!: boolean;

  @Field(() => String, { description: 'Who it waits for, in words; empty at its end.' })
  waitingFor!: string;

  @Field(() => Int, { description: 'How many things the rules noticed about it.' })
  flagCount!: number;

  @Field(() => String, { description: 'Who put it last.' })
  proposedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was put last.' })
  proposedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came to its end.' })
  closedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the present step is due.' })
  dueAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: 'Working days until then, negative when overdue.' })
  dueInWorkingDays!: number | null;

  @Field(() => Boolean, { description: 'Whether the present step is overdue.' })
  overdue!: boolean;

  @Field(() => Int, { description: 'Version to send back with every act as expectedVersion.' })
  version!: number;

  @Field(() => Int, { description: 'How often it has been put, from 1.' })
  round!: number;

  @Field(() => Float, { description: 'Width of the band below the target.' })
  toleranceBelow!: number;

  @Field(() => Float, { description: 'Width of the band above the target.' })
  toleranceAbove!: number;

  @Field(() => String, { description: 'What the figure rests on.' })
  basis!: string;

  @Field(() => String, { description: 'Why this much, and no more and no less.' })
  rationale!: string;

  @Field(() => [TargetAnswer], { description: 'The checklist, answered.' })
  checklist!: TargetAnswerRow[];

  @Field(() => [TargetFlag], { description: 'What the rules noticed when it was put.' })
  flags!: TargetFlagRow[];

  @Field(() => String, { nullable: true, description: 'Latest period with a figure when it was put.' })
  latestLabel!: string | null;

  @Field(() => Float, { nullable: true, description: 'The figure of that period.' })
  latestValue!: number | null;

  @Field(() => Float, { nullable: true, description: 'What the last year came to.' })
  level!: number | null;

  @Field(() => Float, { nullable: true, description: 'The target before this one.' })
  previousTarget!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the last figure with a target missed it.' })
  missed!: boolean | null;

  @Field(() => Boolean, { description: 'Whether it is an example made for this software.' })
  example!: boolean;

  @Field(() => [TargetRound], { description: 'Every time it was put, the present one last.' })
  rounds!: TargetRoundRow[];

  @Field(() => String, { nullable: true, description: 'Who decided, or ended it.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What they said.' })
  decisionComment!: string | null;

  @Field(() => [AvailableAct], {
    description: 'What may be done now, and for what this person may not, why.',
  })
  acts!: AvailableActRow[];

  @Field(() => [HistoryEntry], { description: 'Everything that happened, newest first.' })
  history!: HistoryEntryRow[];

  @Field(() => [ProcessMove], { description: 'The way it has taken through its states, oldest first.' })
  way!: ProcessMoveRow[];
}

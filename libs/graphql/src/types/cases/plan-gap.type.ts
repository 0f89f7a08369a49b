import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RagStatus } from '#domain/assessment/rag';
import type { PlanGapCounts, PlanGapKind, PlanGapRow } from '#read-models/cases/plan-gaps.rows';
import type { Instant } from '#read-models/instant';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { PlanGapKindEnum } from '../../enums/plan-gap-kind.enum.ts';
import { RagEnum } from '../../enums/rag.enum.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** A measure whose follow-through lacks something. */
@ObjectType({
  description:
    'A measure whose follow-through lacks something: a case, an approved plan, or a milestone met.',
})
export class PlanGap implements PlanGapRow {
  @Field(() => PlanGapKindEnum, { description: 'What is missing.' })
  kind!: PlanGapKind;

  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Title of the indicator.' })
  indicatorTitle!: string;

  @Field(() => String, { description: 'Theme of the indicator; empty where it has none.' })
  themeName!: string;

  @Field(() => String, { description: 'The partnership it belongs to.' })
  partnershipName!: string;

  @Field(() => String, {
    description: 'The organisation that must act: the one of the case, else of the owner.',
  })
  organisationName!: string;

  @Field(() => String, { description: 'Who owns the indicator.' })
  ownerName!: string;

  @Field(() => String, { nullable: true, description: 'Period of its latest figure.' })
  periodLabel!: string | null;

  @Field(() => Float, { nullable: true, description: 'Its latest figure.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'What that figure should have reached.' })
  target!: number | null;

  @Field(() => String, { description: 'Unit of both.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimals they are shown with.' })
  decimals!: number;

  @Field(() => RagEnum, { description: 'Status of its latest figure.' })
  rag!: RagStatus;

  @Field(() => String, { description: 'That status in words.' })
  ragWord!: string;

  @Field(() => ID, { nullable: true, description: 'The open case; null where there is none.' })
  caseId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the open case in its partnership.' })
  number!: number | null;

  @Field(() => String, { nullable: true, description: 'Where the open case stands, in words.' })
  stateLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'Who the open case waits for, in words.' })
  waitingFor!: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole working days since the open case was opened.' })
  ageWorkingDays!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its present step is due.' })
  dueAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: 'Working days until then, negative when overdue.' })
  dueInWorkingDays!: number | null;

  @Field(() => Boolean, { description: 'Whether its present step is overdue.' })
  overdue!: boolean;

  @Field(() => Int, { description: 'Milestones of its plan.' })
  milestones!: number;

  @Field(() => ID, { nullable: true, description: 'The case about it that closed last, where none is open.' })
  lastCaseId!: string | null;

  @Field(() => String, { nullable: true, description: 'How that one was closed, in words.' })
  lastCaseStateLabel!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that one was closed.' })
  lastCaseClosedAt!: Instant | null;
}

/** A row in such a list. */
@ObjectType({ description: 'A row in a list of what is missing.' })
export class PlanGapEdge extends EdgeOf(PlanGap) {}

/** What the report counts. */
@ObjectType({ description: 'How much is missing, over everything asked for, whatever the kind.' })
export class PlanGapTotals implements PlanGapCounts {
  @Field(() => Int, { description: 'Measures that are red now.' })
  red!: number;

  @Field(() => Int, { description: 'Those of them about which no case is open.' })
  noCase!: number;

  @Field(() => Int, { description: 'Those of them whose case has no approved plan.' })
  noPlan!: number;

  @Field(() => Int, { description: 'Approved plans that are being delivered or reviewed.' })
  plansUnderWay!: number;

  @Field(() => Int, { description: 'Those of them with no milestone met.' })
  noMilestone!: number;
}

/** A page of them, with the counts. */
@ObjectType({ description: 'A page of what is missing, with the counts.' })
export class PlanGapConnection extends ConnectionOf(PlanGapEdge) {
  @Field(() => PlanGapTotals, { description: 'How much is missing of each kind.' })
  counts!: PlanGapCounts;
}

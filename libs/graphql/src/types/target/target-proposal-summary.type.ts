import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { TargetProposalSummaryRow } from '#read-models/target/target-proposal.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** A proposed target as lists show it. */
@ObjectType({ description: 'A proposed target as lists show it.' })
export class TargetProposalSummary implements TargetProposalSummaryRow {
  @Field(() => ID, { description: 'Opaque id of the proposal.' })
  id!: string;

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
}

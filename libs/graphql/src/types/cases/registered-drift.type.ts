import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DriftRow } from '#read-models/cases/register.reader';
import type { Instant } from '#read-models/instant';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** A dated decision to let a measure slip. */
@ObjectType({ description: 'A dated decision to let a measure slip.' })
export class RegisteredDrift implements DriftRow {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'Number of the case in its partnership.' })
  number!: number;

  @Field(() => String, { description: 'Title of the indicator.' })
  indicatorTitle!: string;

  @Field(() => String, { description: 'The organisation that must act.' })
  organisationName!: string;

  @Field(() => String, { description: 'The partnership it belongs to.' })
  partnershipName!: string;

  @Field(() => String, { description: 'Why it may drift.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day it is looked at again.' })
  reviewDate!: string;

  @Field(() => String, { nullable: true, description: 'What is released by letting it drift.' })
  resourceReleased!: string | null;

  @Field(() => String, { description: 'Who decided.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  at!: Instant;

  @Field(() => String, { description: 'Where the case stood before, in words.' })
  stateBefore!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it is in force.' })
  endedAt!: Instant | null;

  @Field(() => Boolean, { description: 'Whether the day of review has passed and it is still in force.' })
  reviewOverdue!: boolean;
}

/** A row in such a list. */
@ObjectType({ description: 'A row in a list: A dated decision to let a measure slip.' })
export class RegisteredDriftEdge extends EdgeOf(RegisteredDrift) {}

/** A page of them. */
@ObjectType({ description: 'A page of a list: A dated decision to let a measure slip.' })
export class RegisteredDriftConnection extends ConnectionOf(RegisteredDriftEdge) {}

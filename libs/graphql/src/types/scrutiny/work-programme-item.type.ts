import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { WorkProgrammeItemRow } from '#read-models/scrutiny/recommendation.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** One thing that scrutiny means to look at. */
@ObjectType({ description: 'One thing that scrutiny means to look at.' })
export class WorkProgrammeItem implements WorkProgrammeItemRow {
  @Field(() => ID, { description: 'Opaque id of the item.' })
  id!: string;

  @Field(() => String, { description: 'case, indicator, recommendation or matter.' })
  kind!: string;

  @Field(() => String, { description: 'What it is, in words.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The case, when it is one.' })
  caseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The indicator, when it is one.' })
  indicatorId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The recommendation, when it is one.' })
  recommendationId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the case or the recommendation stands, in words.',
  })
  standing!: string | null;

  @Field(() => String, { description: 'Why it is on the programme.' })
  reason!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the meeting it is put down for.' })
  meetingOn!: string | null;

  @Field(() => Int, { description: 'Version to send back with every act as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'The partnership whose scrutiny this is.' })
  partnershipName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was put on the programme.' })
  addedAt!: Instant;

  @Field(() => String, { description: 'Who put it there.' })
  addedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken off.' })
  removedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off.' })
  removedReason!: string | null;

  @Field(() => Boolean, { description: 'Whether the person signed in may move it or take it off.' })
  mayChange!: boolean;
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { MilestoneRow } from '#read-models/case/plan.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** A dated step of an action, completed with evidence. */
@ObjectType({ description: 'A dated step of an action, completed with evidence.' })
export class Milestone implements MilestoneRow {
  @Field(() => ID, { description: 'Opaque id of the milestone.' })
  id!: string;

  @Field(() => String, { description: 'What will be done.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when; null while a draft leaves it open.' })
  due!: string | null;

  @Field(() => String, { description: 'planned, completed or missed.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'What shows that it was done.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Who completed it.' })
  completedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  completedAt!: Instant | null;
}

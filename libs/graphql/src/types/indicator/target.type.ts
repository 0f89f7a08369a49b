import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { TargetRow } from '#read-models/indicator/indicator.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** What a stretch of time should reach, with the tolerance agreed before it starts. */
@ObjectType({
  description: 'What a stretch of time should reach, with the tolerance agreed before it starts.',
})
export class Target implements TargetRow {
  @Field(() => ID, { description: 'Opaque id of the target.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day it applies to.' })
  starts!: string;

  @Field(() => DateScalar, { description: 'Last day it applies to.' })
  ends!: string;

  @Field(() => Float, { description: "The target, in the indicator's unit." })
  value!: number;

  @Field(() => Float, { description: 'Width of the band below the target.' })
  toleranceBelow!: number;

  @Field(() => Float, { description: 'Width of the band above the target.' })
  toleranceAbove!: number;

  @Field(() => String, { description: 'Why this target was chosen.' })
  basis!: string;

  @Field(() => Boolean, {
    description: "Whether it is an example made for this software, not the organisation's own.",
  })
  example!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was fixed.' })
  fixedAt!: Instant;
}

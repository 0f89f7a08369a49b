import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** A target with its tolerance, fixed before it starts. */
@InputType({ description: 'A target with its tolerance, fixed before it starts.' })
export class SetTargetInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'First day it applies to.' })
  starts!: string;

  @Field(() => DateScalar, { description: 'Last day it applies to.' })
  ends!: string;

  @Field(() => Float, { description: "The target, in the indicator's unit." })
  value!: number;

  @Field(() => Float, { description: 'Width of the band below the target, zero or more.' })
  toleranceBelow!: number;

  @Field(() => Float, { description: 'Width of the band above the target, zero or more.' })
  toleranceAbove!: number;

  @Field(() => String, { description: 'Why this target.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

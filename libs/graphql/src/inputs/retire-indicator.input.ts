import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** Retires an indicator, or merges it into another. */
@InputType({ description: 'Retires an indicator, or merges it into another.' })
export class RetireIndicatorInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The first day without it, today or before.' })
  from!: string;

  @Field(() => ID, { nullable: true, description: 'The indicator that it is merged into.' })
  successorId?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

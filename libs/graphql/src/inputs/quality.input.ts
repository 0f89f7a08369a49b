import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** One test as answered. */
@InputType({ description: 'One test as answered.' })
export class QualityAnswerInput {
  @Field(() => String, { description: 'Code of the test.' })
  test!: string;

  @Field(() => Int, { nullable: true, description: '0 to 3.' })
  score?: number | null;

  @Field(() => String, { description: 'What that rests on.' })
  evidence!: string;
}

/** A measure scored on the eight tests. */
@InputType({ description: 'A measure scored on the eight tests.' })
export class AssessQualityInput {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => Int, { description: 'Version of the passport that was seen.' })
  expectedVersion!: number;

  @Field(() => [QualityAnswerInput], { description: 'The answers.' })
  answers!: QualityAnswerInput[];

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Leave to give a measure. */
@InputType({ description: 'Leave to give a measure.' })
export class GiveKeyLeaveInput {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'The body that gives it.' })
  body!: string;

  @Field(() => DateScalar, { description: 'Last day, within a year.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

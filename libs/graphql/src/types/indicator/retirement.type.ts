import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { RetirementRow } from '#read-models/indicator/indicator.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** The retirement of an indicator. */
@ObjectType({ description: 'The retirement of an indicator.' })
export class Retirement implements RetirementRow {
  @Field(() => DateScalar, { description: 'The first day without it.' })
  from!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The indicator that it was merged into.' })
  successorId!: string | null;

  @Field(() => String, { nullable: true, description: 'What that one is called.' })
  successorTitle!: string | null;
}

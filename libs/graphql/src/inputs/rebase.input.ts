import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** Takes back a day from which a chart starts afresh. */
@InputType({ description: 'Takes back a day from which a chart starts afresh.' })
export class WithdrawRebaseInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'The day from which the work changed.' })
  from!: string;

  @Field(() => String, { description: 'Why, 500 characters at most. Everyone who sees the chart reads it.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Starts a chart afresh from a day. */
@InputType({ description: 'Starts a chart afresh from a day on which the work changed.' })
export class RebaseChartInput extends WithdrawRebaseInput {
  @Field(() => ID, { nullable: true, description: 'The case whose plan brought the change.' })
  caseId?: string | null;
}

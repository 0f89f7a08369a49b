import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { ProcessNoticeRow } from '#read-models/process/process.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** Someone told of something in a process. */
@ObjectType({ description: 'Someone told of something in a process.' })
export class ProcessNotice implements ProcessNoticeRow {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'Who was told, by what they are in it.' })
  addressedTo!: string;

  @Field(() => String, { description: 'Of what, in words.' })
  about!: string;

  @Field(() => Boolean, { description: 'Whether it was told because a step is overdue.' })
  escalation!: boolean;
}

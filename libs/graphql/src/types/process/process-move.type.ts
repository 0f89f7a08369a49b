import { Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { ProcessMoveRow } from '#read-models/process/process.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One move of a process from a state to another. */
@ObjectType({ description: 'One move of a process from a state to another.' })
export class ProcessMove implements ProcessMoveRow {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'The state entered, every region of it, as the machine names it.' })
  state!: string;

  @Field(() => String, { description: 'What brought it there, past tense.' })
  act!: string;
}

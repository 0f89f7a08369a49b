import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { OutOfTurnRow } from '#read-models/case/case.rows';
import type { CaseQueueRow } from '#read-models/cases/queue.row';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** How a case that waits in triage stands in the queue of its partnership. */
@ObjectType({ description: 'How a case that waits in triage stands in the queue of its partnership.' })
export class CaseQueue implements CaseQueueRow {
  @Field(() => Int, { description: 'Where it ranks, from 1.' })
  rank!: number;

  @Field(() => Int, { description: 'How many wait, this one included.' })
  waiting!: number;

  @Field(() => String, { description: 'Why it ranks there, in words.' })
  reason!: string;

  @Field(() => Int, { description: 'How many cases are worked on now.' })
  inHand!: number;

  @Field(() => Int, { nullable: true, description: 'How many may be worked on at once; null for no limit.' })
  capacity!: number | null;

  @Field(() => Boolean, { description: 'Whether it is its turn to be worked on.' })
  inTurn!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is not, in words.' })
  whyNot!: string | null;
}

/** One time that a case was taken before its turn. */
@ObjectType({ description: 'One time that a case was taken before its turn.' })
export class OutOfTurn implements OutOfTurnRow {
  @Field(() => String, { description: 'Why, in the words of whoever took it.' })
  reason!: string;

  @Field(() => String, { description: 'Who took it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'How the queue stood, in words.' })
  place!: string;
}

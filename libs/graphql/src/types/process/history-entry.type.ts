import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { HistoryChangeRow, HistoryEntryRow } from '#read-models/process/process.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { HistoryChange } from './history-change.type.ts';

/** One accepted act or timer in the history of a process. */
@ObjectType({ description: 'One accepted act or timer in the history of a process.' })
export class HistoryEntry implements HistoryEntryRow {
  @Field(() => Int, { description: 'Place in the history, from 1.' })
  seq!: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'Name of the act.' })
  event!: string;

  @Field(() => String, { description: 'The act in words, past tense.' })
  label!: string;

  @Field(() => String, { description: 'Who did it.' })
  who!: string;

  @Field(() => String, { nullable: true, description: 'On whose behalf.' })
  onBehalfOf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the token is called that they did it by; null when they were there themselves.',
  })
  byToken!: string | null;

  @Field(() => String, { description: 'The state before, in words; empty for its opening.' })
  fromLabel!: string;

  @Field(() => String, { description: 'The state after, in words.' })
  toLabel!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was said or decided, when there is more to say than what was done.',
  })
  detail!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What kind of act it is, in words; null where its process does not tell.',
  })
  kind?: string | null;

  @Field(() => [HistoryChange], {
    nullable: true,
    description: 'What it changed, field by field; null where its process does not tell.',
  })
  changes?: readonly HistoryChangeRow[] | null;
}

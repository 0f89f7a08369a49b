import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type {
  RetentionKindRow,
  RetentionRow,
  RetentionRunRow,
} from '#read-models/retention/retention.reader';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One kind of thing, how long it is kept, and what of it is past its time. */
@ObjectType({ description: 'One kind of thing, how long it is kept, and what of it is past its time.' })
export class RetentionKind implements RetentionKindRow {
  @Field(() => String, { description: 'What it is.' })
  label!: string;

  @Field(() => String, { description: 'More of it, in words.' })
  hint!: string;

  @Field(() => String, { description: 'How long it is kept, in words.' })
  keptFor!: string;

  @Field(() => Int, { description: 'How many would go now.' })
  pastTime!: number;

  @Field(() => String, { description: 'What is counted, such as people or notices.' })
  unit!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The oldest of what would go.' })
  oldest!: Instant | null;
}

/** One time that it was taken out, or is to be. */
@ObjectType({ description: 'One time that what is past its time was taken out, or is to be.' })
export class RetentionRun implements RetentionRunRow {
  @Field(() => DateTimeScalar, { description: 'When it is due.' })
  dueAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  doneAt!: Instant | null;

  @Field(() => String, { description: 'waiting, done or failed.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Who asked for it; null where the policy did.' })
  askedBy!: string | null;

  @Field(() => [String], { description: 'What went, in words; empty where nothing did.' })
  takenOut!: string[];
}

/** How long a place keeps things. */
@ObjectType({ description: 'How long a place keeps things, what is past its time, and what was taken out.' })
export class Retention implements RetentionRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'Its name.' })
  ownerName!: string;

  @Field(() => Boolean, { description: 'Whether it is a partnership.' })
  ofPartnership!: boolean;

  @Field(() => Boolean, { description: 'Whether it is taken out each day.' })
  daily!: boolean;

  @Field(() => [RetentionKind], { description: 'Everything whose time can be decided.' })
  kinds!: RetentionKindRow[];

  @Field(() => [RetentionRun], { description: 'The latest runs, the newest first; 20 at most.' })
  runs!: RetentionRunRow[];
}

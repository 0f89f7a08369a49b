import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseQuestionRow } from '#read-models/case/case.rows';
import type { AskedIn } from '#read-models/questions/earlier-answers.reader';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** A question put in the challenge, with its answer. */
@ObjectType({ description: 'A question put in the challenge, with its answer.' })
export class CaseQuestion implements CaseQuestionRow {
  @Field(() => ID, { description: 'Opaque id of the question.' })
  id!: string;

  @Field(() => String, { description: 'Group of the question bank it belongs to.' })
  group!: string;

  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it must be answered.' })
  required!: boolean;

  @Field(() => String, { description: 'Who asked it.' })
  askedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: Instant;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Instant | null;

  @Field(() => Int, { description: 'The cycle of the case in which it was put, from 1.' })
  cycle!: number;

  @Field(() => Boolean, {
    description: 'Whether the present cycle asks for it: put in it, or still without an answer.',
  })
  current!: boolean;

  @Field(() => Int, { description: 'How many times it was carried over for want of an answer.' })
  carriedOver!: number;

  asked!: AskedIn;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { BankQuestionRow, QuestionBankRow } from '#read-models/questions/question.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** A question of the bank: the product's own, or one that a partnership added. */
@ObjectType({ description: "A question of the bank: the product's, or one that a partnership added." })
export class BankQuestion implements BankQuestionRow {
  @Field(() => String, { description: 'Code of the question, which never changes.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: "Which wording it is; null for the product's." })
  version!: number | null;

  @Field(() => Boolean, { description: "Whether it is the partnership's own." })
  own!: boolean;

  @Field(() => String, { description: 'Group: why, difference, better, who, next or learn.' })
  group!: string;

  @Field(() => String, { description: 'The group in words.' })
  groupLabel!: string;

  @Field(() => [String], { description: 'Parts of a case it is put in: challenge, plan, shift, review.' })
  stages!: string[];

  @Field(() => [String], { description: 'Signals it fits best.' })
  fits!: string[];

  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it must be answered when it is put.' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: 'Who worded it so.' })
  setBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was worded so.' })
  setAt!: Instant | null;
}

/** The questions a partnership asks. */
@ObjectType({ description: 'The questions a partnership asks: its own first, then those of the product.' })
export class QuestionBank implements QuestionBankRow {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => String, { description: 'Its name.' })
  partnershipName!: string;

  @Field(() => [BankQuestion], { description: 'The questions in force.' })
  questions!: BankQuestionRow[];

  @Field(() => Boolean, { description: 'Whether you may add, reword and retire questions.' })
  maintainable!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}

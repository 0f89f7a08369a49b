import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EarlierAnswerRow } from '#read-models/questions/question.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** What was answered before to the same question about the same indicator, and whether it proved true. */
@ObjectType({
  description:
    'What was answered before to the same question about the same indicator, and whether it proved true.',
})
export class EarlierAnswer implements EarlierAnswerRow {
  @Field(() => ID, { description: 'The case in which it was answered.' })
  caseId!: string;

  @Field(() => Int, { description: 'Number of that case.' })
  caseNumber!: number;

  @Field(() => Int, { description: 'Cycle of that case, from 1.' })
  cycle!: number;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;

  @Field(() => String, { description: 'Who answered.' })
  answeredBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was answered.' })
  answeredAt!: string;

  @Field(() => String, { nullable: true, description: 'The cause that was supposed then.' })
  causeHypothesis!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the plan that followed was judged: improved, noChange, worse or tooEarly.',
  })
  verdict!: string | null;

  @Field(() => String, { description: 'Whether it proved true: right, wrong or notYet.' })
  proved!: EarlierAnswerRow['proved'];

  @Field(() => String, { description: 'What that rests on, in words.' })
  words!: string;
}

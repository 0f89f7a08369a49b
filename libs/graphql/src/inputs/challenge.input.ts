import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';
import { CaseInput } from './case.input.ts';

/** A question to put. */
@InputType({ description: 'A question to put.' })
export class QuestionInput {
  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Field(() => String, {
    description: 'Group of the question bank: why, difference, better, who, next or learn.',
  })
  group!: string;

  @Field(() => Boolean, { description: 'Whether it must be answered.' })
  required!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Code in the question bank, when it is one of the bank's.",
  })
  code?: string | null;
}

/** Opens the challenge with its first questions. */
@InputType({ description: 'Opens the challenge with its first questions.' })
export class OpenChallengeInput extends CaseInput {
  @Field(() => [QuestionInput], { description: 'The questions.' })
  questions!: QuestionInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Why a challenge is right when the signal is common cause.',
  })
  justification?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it should be worked on before its turn, when it is not its turn.',
  })
  outOfTurn?: string | null;
}

/** A further question. */
@InputType({ description: 'A further question.' })
export class AskQuestionInput extends CaseInput {
  @Field(() => QuestionInput, { description: 'The question.' })
  question!: QuestionInput;
}

/** An answer to a question. */
@InputType({ description: 'An answer to a question.' })
export class AnswerInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => String, { description: 'The answer.' })
  text!: string;
}

/** The explanation, with answers to every required question and a forecast. */
@InputType({ description: 'The explanation, with answers to every required question and a forecast.' })
export class ExplainInput extends CaseInput {
  @Field(() => [AnswerInput], { description: 'The answers.' })
  answers!: AnswerInput[];

  @Field(() => String, { description: 'What is thought to be the cause.' })
  causeHypothesis!: string;

  @Field(() => String, { description: 'What supports it.' })
  evidence!: string;

  @Field(() => Float, { description: "The next figure expected, in the indicator's unit." })
  forecastValue!: number;

  @Field(() => DateScalar, { description: 'First day of the period it is for.' })
  forecastPeriodStart!: string;
}

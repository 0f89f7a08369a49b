import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** What every writing of this kind names. */
@InputType({ isAbstract: true })
abstract class ClosingInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'Version of it that was seen; 0 where there was none.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What worked in a case that improved. */
@InputType({ description: 'What worked in a case that improved.' })
export class PracticeNoteInput extends ClosingInput {
  @Field(() => String, { description: 'What worked.' })
  text!: string;

  @Field(() => String, { description: 'For whom it worked.' })
  forWhom!: string;

  @Field(() => String, { description: 'What it took.' })
  whatItTook!: string;

  @Field(() => String, { description: 'What to watch.' })
  whatToWatch!: string;
}

/** Praise for what was done. */
@InputType({ description: 'Praise for what was done.' })
export class CommendInput extends ClosingInput {
  @Field(() => String, { description: 'To whom it is, 200 characters at most.' })
  commended!: string;

  @Field(() => String, { description: 'What it is for.' })
  text!: string;
}

/** Whether the resources that a case was given can move on. */
@InputType({ description: 'Whether the resources that a case was given can move on.' })
export class AnswerResourcesInput extends ClosingInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether they can.' })
  resourcesMayMove?: boolean | null;

  @Field(() => String, { nullable: true, description: 'If so, from which heading.' })
  heading?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'If so, the first day.' })
  movesFrom?: string | null;

  @Field(() => String, { description: 'The reason.' })
  text!: string;
}

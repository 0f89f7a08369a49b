import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A question to add to a partnership's bank. */
@InputType({ description: "A question to add to a partnership's bank." })
export class AddQuestionInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => String, { description: 'The question, 300 characters at most, ending in a question mark.' })
  text!: string;

  @Field(() => String, { description: 'Group: why, difference, better, who, next or learn.' })
  group!: string;

  @Field(() => [String], { description: 'Parts of a case to put it in: challenge, plan, shift, review.' })
  stages!: string[];

  @Field(() => [String], { description: 'Signals it fits best; none fits every signal alike.' })
  fits!: string[];

  @Field(() => Boolean, { description: 'Whether an explanation must answer it when it is put.' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** A new wording for a question of a partnership's own. */
@InputType({ description: "A new wording for a question of a partnership's own." })
export class RewordQuestionInput extends AddQuestionInput {
  @Field(() => String, { description: 'Code of the question.' })
  code!: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it is reworded.' })
  reason!: string;
}

/** A question of a partnership's own to take out of use. */
@InputType({ description: "A question of a partnership's own to take out of use." })
export class RetireQuestionInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => String, { description: 'Code of the question.' })
  code!: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it is retired.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

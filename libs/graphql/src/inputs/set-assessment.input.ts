import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** One quality as judged. */
@InputType({ description: 'One quality as judged.' })
export class SetAnswerInput {
  @Field(() => String, { description: 'Code of the quality.' })
  quality!: string;

  @Field(() => Int, { nullable: true, description: '0 to 3.' })
  score?: number | null;

  @Field(() => String, { description: 'What that rests on.' })
  evidence!: string;
}

/** The whole set of measures judged on the six qualities, for the financial year it is. */
@InputType({
  description: 'The whole set of measures judged on the six qualities, for the financial year it is.',
})
export class AssessSetInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => Int, { description: 'Version of this year’s assessment that was seen.' })
  expectedVersion!: number;

  @Field(() => [SetAnswerInput], { description: 'The answers.' })
  answers!: SetAnswerInput[];

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

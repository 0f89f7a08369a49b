import { Field, ObjectType } from '@nestjs/graphql';
import type { AskedIn } from '#read-models/questions/earlier-answers.reader';
import type { SuggestedQuestionRow } from '#read-models/case/case.rows';

/** A question of the bank that suits the case's stage and signal. */
@ObjectType({ description: "A question of the bank that suits the case's stage and signal." })
export class SuggestedQuestion implements SuggestedQuestionRow {
  @Field(() => String, { description: 'Code of the question in the bank.' })
  code!: string;

  @Field(() => String, { description: 'Group it belongs to.' })
  group!: string;

  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Field(() => Boolean, { description: "Whether it is the partnership's own." })
  own!: boolean;

  @Field(() => Boolean, { description: 'Whether it must be answered when it is put.' })
  required!: boolean;

  asked!: AskedIn;
}

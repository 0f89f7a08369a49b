import { Field, ObjectType } from '@nestjs/graphql';
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
}

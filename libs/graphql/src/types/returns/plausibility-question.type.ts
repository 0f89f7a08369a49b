import { Field, ObjectType } from '@nestjs/graphql';
import type { PlausibilityQuestionRow } from '#read-models/returns/returns.rows';

/** Something about a figure that must be answered before it is signed. */
@ObjectType({ description: 'Something about a figure that must be answered before it is signed.' })
export class PlausibilityQuestion implements PlausibilityQuestionRow {
  @Field(() => String, { description: 'Stable code of the question.' })
  code!: string;

  @Field(() => String, { description: 'The question in words.' })
  message!: string;
}

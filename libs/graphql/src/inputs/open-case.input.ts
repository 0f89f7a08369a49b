import { Field, ID, InputType } from '@nestjs/graphql';

/** A case to open by hand. */
@InputType({ description: 'A case to open by hand.' })
export class OpenCaseInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

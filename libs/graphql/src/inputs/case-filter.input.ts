import { Field, ID, InputType } from '@nestjs/graphql';

/** Which cases to list; every part given must hold. */
@InputType({ description: 'Which cases to list; every part given must hold.' })
export class CaseFilter {
  @Field(() => [String], { nullable: true, description: 'In one of these states.' })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'In this partnership.' })
  partnershipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this organisation to act on.' })
  organisationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Overdue at the present step, or not.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Open, or closed.' })
  open?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Words in the indicator's title, or the number of the case.",
  })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Waiting for the person signed in.' })
  mine?: boolean | null;
}

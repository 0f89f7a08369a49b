import { Field, ID, InputType } from '@nestjs/graphql';

/** Which recommendations; every part given must hold. */
@InputType({ description: 'Which recommendations; every part given must hold.' })
export class RecommendationFilter {
  @Field(() => [String], { nullable: true, description: 'States of the recommendation.' })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'One partnership.' })
  partnershipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation it is put to, or that carries it out.' })
  organisationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are overdue, or that are not.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only open ones, or only closed ones.' })
  open?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What was answered: accepted, partly or rejected.' })
  decision?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the recommendation or of what it is about, or its number.',
  })
  search?: string | null;
}

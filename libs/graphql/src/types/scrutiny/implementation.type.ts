import { Field, ObjectType } from '@nestjs/graphql';
import type { ImplementationRow } from '#read-models/scrutiny/recommendation.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** Who carries a recommendation out, by when and how. */
@ObjectType({ description: 'Who carries a recommendation out, by when and how.' })
export class RecommendationImplementation implements ImplementationRow {
  @Field(() => String, { description: 'The organisation.' })
  organisationName!: string;

  @Field(() => String, { description: 'The named person.' })
  person!: string;

  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  by!: string;

  @Field(() => String, { description: 'What will be done.' })
  steps!: string;
}

import { Field, InputType } from '@nestjs/graphql';
import { CaseInput } from './case.input.ts';

/** A recommendation of scrutiny. */
@InputType({ description: 'A recommendation of scrutiny.' })
export class RecommendationInput extends CaseInput {
  @Field(() => String, { description: 'The recommendation.' })
  recommendation!: string;
}

/** The executive's answer to a recommendation. */
@InputType({ description: "The executive's answer to a recommendation." })
export class ScrutinyResponseInput extends CaseInput {
  @Field(() => String, { description: 'The answer.' })
  response!: string;
}

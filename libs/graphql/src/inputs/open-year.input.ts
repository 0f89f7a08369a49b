import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PenceScalar } from '../scalars/pence.scalar.ts';

/** A heading to open again. */
@InputType({ description: 'A heading to open again, with what it holds.' })
export class OpenYearHeadingInput {
  @Field(() => ID, { description: 'The heading of the earlier year.' })
  headingId!: string;

  @Field(() => PenceScalar, { description: 'What it holds: pence, or hundredths of a post.' })
  amount!: number;
}

/** A year to open. */
@InputType({ description: 'A year to open from headings of an earlier one.' })
export class OpenYearInput {
  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;

  @Field(() => [OpenYearHeadingInput], { description: 'The headings; code, name, unit and holder stay.' })
  headings!: OpenYearHeadingInput[];

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

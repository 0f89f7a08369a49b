import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ComparatorLine } from '#read-models/indicator/indicator.rows';

/** An area's figure beside the indicator's own, for one period. */
@ObjectType({ description: "An area's figure beside the indicator's own, for one period." })
export class ComparatorRow implements ComparatorLine {
  @Field(() => String, { description: 'Code of the area.' })
  areaCode!: string;

  @Field(() => String, { description: 'Name of the area.' })
  areaName!: string;

  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => Float, { description: "The figure, in the indicator's unit." })
  value!: number;

  @Field(() => Boolean, { description: "Whether this is the indicator's own row." })
  own!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Place among the rows, 1 being best by polarity; null when neither way is better.',
  })
  rank!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Quarter it stands in, 1 the best; null where not ranked.',
  })
  quartile!: number | null;

  @Field(() => Boolean, {
    description: 'Whether it is a whole country: shown beside the others, never ranked.',
  })
  benchmark!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What differs in how the area measures, so that it is not ranked; null where it measures alike.',
  })
  differs!: string | null;
}

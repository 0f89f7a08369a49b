import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A series to fetch from a connected source. */
@InputType({ description: 'A series to fetch from a connected source.' })
export class BringInSeriesInput {
  @Field(() => ID, { description: 'The measure that its figures are for; it says where they go.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Code of the source; see seriesSources.' })
  source!: string;

  @Field(() => String, { description: 'What the series is called at the source.' })
  series!: string;

  @Field(() => [String], { description: 'GSS codes of the areas wanted.' })
  areas!: string[];

  @Field(() => Int, { description: 'Figures of periods that began before this year are left out.' })
  fromYear!: number;
}

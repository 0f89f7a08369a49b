import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { IndicatorChoiceRow } from '#read-models/indicator/indicator.rows';

/** An indicator to choose, by its name. */
@ObjectType({ description: 'An indicator to choose, by its name.' })
export class IndicatorChoice implements IndicatorChoiceRow {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;
}

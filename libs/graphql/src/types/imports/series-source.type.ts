import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { IndicatorChoiceRow } from '#read-models/indicator/indicator.rows';
import type { SeriesPlaceRow } from '#read-models/imports/import.rows';
import { IndicatorChoice } from '../indicator/indicator-choice.type.ts';

/** A publisher of figures that this installation is connected to. */
@ObjectType({ description: 'A publisher of figures that this installation is connected to.' })
export class SeriesSource {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Where it is asked.' })
  host!: string;

  @Field(() => String, { description: 'What a series is called there.' })
  seriesHint!: string;
}

/** Where figures from a source can go. */
@ObjectType({ description: 'Where figures from a source can go.' })
export class SeriesPlace implements SeriesPlaceRow {
  @Field(() => ID, { description: 'The organisation or partnership.' })
  ownerId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it takes in, in words.' })
  kindLabel!: string;

  @Field(() => [IndicatorChoice], { description: 'Measures that figures can be for.' })
  indicators!: IndicatorChoiceRow[];

  @Field(() => [String], { description: 'GSS codes of its own area, or of those it is compared with.' })
  areas!: string[];
}

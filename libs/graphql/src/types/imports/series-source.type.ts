import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { IndicatorChoiceRow } from '#read-models/indicator/indicator.rows';
import type { FetchedSeriesRow, SeriesPlaceRow } from '#read-models/imports/import.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
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

/** A publisher's series that was fetched for a measure before. */
@ObjectType({ description: "A publisher's series that was fetched for a measure before." })
export class FetchedSeries implements FetchedSeriesRow {
  @Field(() => String, { description: 'Code of the source.' })
  source!: string;

  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => String, { description: 'The measure, by its code and title.' })
  title!: string;

  @Field(() => String, { description: 'The series there.' })
  series!: string;

  @Field(() => [String], { description: 'GSS codes of the areas asked for.' })
  areas!: string[];

  @Field(() => Int, { description: 'The year from which it was asked for.' })
  fromYear!: number;

  @Field(() => DateTimeScalar, { description: 'When it was fetched last.' })
  fetchedAt!: Instant;
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

  @Field(() => [FetchedSeries], {
    description: 'What was fetched before, by measure: it can be fetched again just so.',
  })
  fetched!: FetchedSeriesRow[];
}

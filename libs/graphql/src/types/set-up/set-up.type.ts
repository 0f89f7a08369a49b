import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MeasureLineRow, PlaceMeasuresRow, SetUpChoiceRow } from '#read-models/set-up/set-up.rows';

/** Something to choose, by what it is called. */
@ObjectType({ description: 'Something to choose, by what it is called.' })
export class SetUpChoice implements SetUpChoiceRow {
  @Field(() => ID, { description: 'What to send back.' })
  value!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;
}

/** One measure in the list of all that a tenant measures. */
@ObjectType({ description: 'One measure in the list of all that a tenant measures.' })
export class MeasureLine implements MeasureLineRow {
  @Field(() => ID, { description: 'The indicator.' })
  id!: string;

  @Field(() => String, { description: 'Its short code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Theme it stands under.' })
  themeName!: string | null;

  @Field(() => String, { description: 'Level.' })
  level!: string;

  @Field(() => String, { description: 'Kind, from input to outcome.' })
  kind!: string;

  @Field(() => String, { description: 'Who asked for it.' })
  origin!: string;

  @Field(() => String, { description: 'Its one owner.' })
  ownerName!: string;

  @Field(() => String, { description: 'Where they own it.' })
  ownerOrganisationName!: string;

  @Field(() => String, { nullable: true, description: 'Who stands in for the owner.' })
  deputyName!: string | null;

  @Field(() => Boolean, { description: 'Whether the owner holds no role there any more.' })
  ownerLeft!: boolean;

  @Field(() => Int, { description: 'Version of its definition.' })
  definitionVersion!: number;

  @Field(() => [String], { description: 'Suites it is in.' })
  suites!: string[];
}

/** What a partnership or an organisation measures. */
@ObjectType({ description: 'What a partnership or an organisation measures.' })
export class PlaceMeasures implements PlaceMeasuresRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether you may define and change measures here.' })
  mayDefine!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;

  @Field(() => [MeasureLine], { description: 'The measures in use.' })
  measures!: MeasureLineRow[];

  @Field(() => [SetUpChoice], { description: 'Who may answer for a measure.' })
  people!: SetUpChoiceRow[];

  @Field(() => [SetUpChoice], { description: 'Themes a measure may stand under.' })
  themes!: SetUpChoiceRow[];

  @Field(() => [SetUpChoice], { description: 'Portfolios a measure may fall to.' })
  portfolios!: SetUpChoiceRow[];
}

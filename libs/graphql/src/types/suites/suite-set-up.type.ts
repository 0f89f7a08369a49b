import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  PlaceSuitesRow,
  SuiteBalanceRow,
  SuiteLineRow,
  SuiteMeasureRow,
  SuiteSetUpRow,
} from '#read-models/suites/suite.rows';

/** A measure as it stands in a suite, or could. */
@ObjectType({ description: 'A measure as it stands in a suite, or could.' })
export class SuiteMeasure implements SuiteMeasureRow {
  @Field(() => ID, { description: 'The indicator, or the measure that a member shares.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The member that shares it; null for your own.' })
  sharedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Theme it stands under.' })
  themeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Level; null where a member shares it.' })
  level!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind; null where a member shares it.' })
  kind!: string | null;

  @Field(() => String, { description: 'Whether it may be in a key suite, and why, in one sentence.' })
  gate!: string;

  @Field(() => Boolean, { description: 'Whether it may be in a key suite.' })
  passesGate!: boolean;

  @Field(() => Boolean, { description: 'Whether everybody may see it.' })
  published!: boolean;
}

/** How many measures of a suite share a theme, a level or a kind. */
@ObjectType({ description: 'How many measures of a suite share a theme, a level or a kind.' })
export class SuiteBalance implements SuiteBalanceRow {
  @Field(() => String, { description: 'theme, level or kind.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Which; null for no theme.' })
  of!: string | null;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** One suite in the list of all. */
@ObjectType({ description: 'One suite in the list of all.' })
export class SuiteLine implements SuiteLineRow {
  @Field(() => ID, { description: 'The suite.' })
  id!: string;

  @Field(() => String, { description: 'Its short code, which stays.' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is a key suite.' })
  key!: boolean;

  @Field(() => Boolean, { description: 'Whether it is meant for everybody to see.' })
  forPublic!: boolean;

  @Field(() => Int, { description: 'How many measures it holds.' })
  measureCount!: number;

  @Field(() => String, { nullable: true, description: 'Advice where a key suite is too small or too large.' })
  advice!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it has that size all the same.' })
  sizeReason!: string | null;

  @Field(() => [String], { description: 'What is one-sided or not kept about it, in sentences.' })
  flags!: string[];
}

/** The suites of a partnership or an organisation, and what may be put into one. */
@ObjectType({ description: 'The suites of a partnership or an organisation, and what may be put into one.' })
export class PlaceSuites implements PlaceSuitesRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether you may make and change suites here.' })
  mayDefine!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;

  @Field(() => [SuiteLine], { description: 'Its suites, key suites first.' })
  suites!: SuiteLineRow[];

  @Field(() => [SuiteMeasure], { description: 'What may be put into a suite, by theme.' })
  candidates!: SuiteMeasureRow[];
}

/** One suite with its measures, and what else may be put into it. */
@ObjectType({ description: 'One suite with its measures, and what else may be put into it.' })
export class SuiteSetUp extends SuiteLine implements SuiteSetUpRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Its name.' })
  ownerName!: string;

  @Field(() => Int, { description: 'Version to send back as expectedVersion.' })
  version!: number;

  @Field(() => [SuiteBalance], { description: 'Its balance by theme, level and kind.' })
  balance!: SuiteBalanceRow[];

  @Field(() => [SuiteMeasure], { description: 'Its measures in order.' })
  measures!: SuiteMeasureRow[];

  @Field(() => [SuiteMeasure], { description: 'What else may be put into it.' })
  others!: SuiteMeasureRow[];

  @Field(() => Boolean, { description: 'Whether you may show its measures to everybody.' })
  mayPublish!: boolean;

  @Field(() => Boolean, { description: 'Whether you may change it.' })
  mayDefine!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}

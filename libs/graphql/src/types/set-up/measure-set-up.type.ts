import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { DefinitionVersionRow, MeasureSetUpRow } from '#read-models/set-up/set-up.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One version of what a measure counts. */
@ObjectType({ description: 'One version of what a measure counts.' })
export class DefinitionVersion implements DefinitionVersionRow {
  @Field(() => Int, { description: 'Which version.' })
  version!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it counts; null for the first.',
  })
  effectiveFrom!: string | null;

  @Field(() => String, { description: 'What is counted.' })
  definition!: string;

  @Field(() => String, { description: 'Which way is better.' })
  polarity!: string;

  @Field(() => String, { description: 'Unit as printed.' })
  unitLabel!: string;

  @Field(() => String, { nullable: true, description: 'What changed and why.' })
  reason!: string | null;

  @Field(() => String, { description: 'Who wrote it down.' })
  setBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  setAt!: Instant;
}

/** Everything that is said of one measure. */
@ObjectType({ description: 'Everything that is said of one measure.' })
export class MeasureSetUp implements MeasureSetUpRow {
  @Field(() => ID, { description: 'The indicator.' })
  id!: string;

  @Field(() => ID, { description: 'The partnership or organisation it belongs to.' })
  ownerId!: string;

  @Field(() => Int, { description: 'Version to send back with a change as expectedVersion.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether you may change it.' })
  mayChange!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;

  @Field(() => Boolean, { description: 'Whether it is retired.' })
  retired!: boolean;

  @Field(() => Boolean, { description: 'Whether the owner holds no role there any more.' })
  ownerLeft!: boolean;

  @Field(() => String, { description: 'Short code.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  title!: string;

  @Field(() => String, { description: 'What is counted.' })
  definition!: string;

  @Field(() => Int, { description: 'Version of the definition.' })
  definitionVersion!: number;

  @Field(() => String, { nullable: true, description: 'Theme.' })
  themeCode!: string | null;

  @Field(() => String, { description: 'Level: community, strategic, service, management or individual.' })
  level!: string;

  @Field(() => String, {
    description: 'Kind: input, throughput, output, early_outcome, outcome, satisfaction or context.',
  })
  kind!: string;

  @Field(() => String, { description: 'Origin: statutory, national, local or partner.' })
  origin!: string;

  @Field(() => String, { description: 'Which way is better: higher, lower, on_target or neutral.' })
  polarity!: MeasureSetUpRow['polarity'];

  @Field(() => String, { description: 'Code of the unit.' })
  unit!: string;

  @Field(() => String, { description: 'Unit as printed.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimals shown.' })
  decimals!: number;

  @Field(() => String, { description: 'How often it is reported.' })
  frequency!: MeasureSetUpRow['frequency'];

  @Field(() => Int, { nullable: true, description: 'Days after a period by which its figure is due.' })
  reportingLagDays!: number | null;

  @Field(() => String, { description: 'value, or ratio of a numerator and a denominator.' })
  valueKind!: MeasureSetUpRow['valueKind'];

  @Field(() => Float, { description: 'What a ratio is multiplied by.' })
  multiplier!: number;

  @Field(() => String, { nullable: true, description: 'What the numerator counts.' })
  numeratorLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'What the denominator counts.' })
  denominatorLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'How the members’ figures are put together.' })
  aggregation!: MeasureSetUpRow['aggregation'] | null;

  @Field(() => ID, { description: 'The owner.' })
  ownerPersonId!: string;

  @Field(() => String, { description: 'Name of the owner.' })
  ownerName!: string;

  @Field(() => ID, { nullable: true, description: 'The deputy.' })
  deputyPersonId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the deputy.' })
  deputyName!: string | null;

  @Field(() => String, { nullable: true, description: 'Portfolio it falls to.' })
  portfolio!: string | null;

  @Field(() => Int, { description: '1 matters most, 3 least.' })
  priority!: number;

  @Field(() => String, { description: 'Source of the figures.' })
  sourceTitle!: string;

  @Field(() => String, { description: 'Its publisher.' })
  sourcePublisher!: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  sourceUrl!: string | null;

  @Field(() => String, { description: 'Licence of the figures.' })
  licence!: string;

  @Field(() => String, { description: 'How the source is credited.' })
  attribution!: string;

  @Field(() => String, { nullable: true, description: 'What to bear in mind.' })
  caveat!: string | null;

  @Field(() => [DefinitionVersion], {
    description: 'Every version of the definition, newest first; none while it never changed.',
  })
  definitions!: DefinitionVersionRow[];
}

import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** What a measure counts. */
@InputType({ description: 'What a measure counts.' })
export class CountedInput {
  @Field(() => String, { description: 'What exactly is counted.' })
  definition!: string;

  @Field(() => String, { description: 'higher, lower, on_target or neutral.' })
  polarity!: string;

  @Field(() => String, { description: 'Code of the unit, such as percent.' })
  unit!: string;

  @Field(() => String, { description: 'Unit as printed; empty for a bare count.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimals shown, 0 to 6.' })
  decimals!: number;

  @Field(() => String, { nullable: true, description: 'What the numerator counts.' })
  numeratorLabel?: string | null;

  @Field(() => String, { nullable: true, description: 'What the denominator counts.' })
  denominatorLabel?: string | null;
}

/** What is said about a measure. */
@InputType({ description: 'What is said about a measure.' })
export class DescribedInput {
  @Field(() => String, { description: 'Name.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Theme it stands under.' })
  themeCode?: string | null;

  @Field(() => String, { description: 'community, strategic, service, management or individual.' })
  level!: string;

  @Field(() => String, {
    description: 'input, throughput, output, early_outcome, outcome, satisfaction or context.',
  })
  kind!: string;

  @Field(() => String, { description: 'statutory, national, local or partner.' })
  origin!: string;

  @Field(() => String, { nullable: true, description: 'Portfolio it falls to.' })
  portfolio?: string | null;

  @Field(() => Int, { description: '1 matters most, 3 least.' })
  priority!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after a period by which its figure is due; none is the rule for the frequency.',
  })
  reportingLagDays?: number | null;

  @Field(() => String, { description: 'Source of the figures.' })
  sourceTitle!: string;

  @Field(() => String, { description: 'Its publisher.' })
  sourcePublisher!: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  sourceUrl?: string | null;

  @Field(() => String, { description: 'Licence of the figures.' })
  licence!: string;

  @Field(() => String, { description: 'How the source is credited.' })
  attribution!: string;

  @Field(() => String, { nullable: true, description: 'What to bear in mind.' })
  caveat?: string | null;
}

/** What is settled about a measure once and for all. */
@InputType({ description: 'What is settled about a measure once and for all.' })
export class LastingInput {
  @Field(() => String, { description: 'Short code, unique in its tenant.' })
  code!: string;

  @Field(() => String, { description: 'How often it is reported.' })
  frequency!: string;

  @Field(() => String, { description: 'value or ratio.' })
  valueKind!: string;

  @Field(() => Float, { description: 'What a ratio is multiplied by; 1 for a value.' })
  multiplier!: number;

  @Field(() => String, {
    nullable: true,
    description: 'How members’ figures are put together; a partnership’s only.',
  })
  aggregation?: string | null;
}

/** A measure to define. */
@InputType({ description: 'A measure to define.' })
export class DefineMeasureInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => LastingInput, { description: 'What is settled for good.' })
  lasting!: LastingInput;

  @Field(() => CountedInput, { description: 'What it counts.' })
  counted!: CountedInput;

  @Field(() => DescribedInput, { description: 'What is said about it.' })
  described!: DescribedInput;

  @Field(() => ID, { description: 'Its one owner.' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'Who stands in for them.' })
  deputyId?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What is to be said about a measure from now on. */
@InputType({ description: 'What is to be said about a measure from now on.' })
export class DescribeMeasureInput {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;

  @Field(() => DescribedInput, { description: 'What is said about it.' })
  described!: DescribedInput;
}

/** A new version of what a measure counts. */
@InputType({ description: 'A new version of what a measure counts.' })
export class RedefineMeasureInput {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;

  @Field(() => CountedInput, { description: 'What it counts.' })
  counted!: CountedInput;

  @Field(() => DateScalar, { description: 'First day on which it counts so, today or before.' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'What changed and why.' })
  reason!: string;
}

/** A measure to hand over. */
@InputType({ description: 'A measure to hand over.' })
export class HandOverInput {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: 'Its one owner.' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'Who stands in for them.' })
  deputyId?: string | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { RagStatus } from '#domain/assessment/rag';
import type { BreakdownPartRow, BreakdownRowSet, MaskedPartRow } from '#read-models/breakdown/breakdown.rows';
import { RagEnum } from '../../enums/rag.enum.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** One ward or group. */
@ObjectType({ description: 'The figure of one ward or group.' })
export class BreakdownPart implements BreakdownPartRow {
  @Field(() => String, { description: 'GSS code of a ward, or a short code of a group.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Its figure; null where it is hidden.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'How many were counted; null where that is hidden.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Out of how many.' })
  denominator!: number | null;

  @Field(() => Boolean, { description: 'Hidden, being small or protecting a small one.' })
  hidden!: boolean;

  @Field(() => RagEnum, { description: 'Its status against the target of the whole.' })
  rag!: RagStatus;

  @Field(() => String, { description: 'That status in a word.' })
  ragWord!: string;
}

/** A part that misses the target while the whole meets it. */
@ObjectType({ description: 'A part that misses the target while the whole meets it.' })
export class MaskedPart implements MaskedPartRow {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Float, { description: 'Its figure.' })
  value!: number;

  @Field(() => String, { description: 'Its status in a word.' })
  ragWord!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether that is more than chance; null where nothing is counted.',
  })
  sure!: boolean | null;
}

/** One way to break a measure down. */
@ObjectType({ description: 'The newest figures of one way to break a measure down.' })
export class Breakdown implements BreakdownRowSet {
  @Field(() => String, { description: 'What the parts are one of: wards, or such as age.' })
  grouping!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => Int, { description: 'The least count that is shown.' })
  threshold!: number;

  @Field(() => Int, { description: 'How many parts are hidden.' })
  hiddenCount!: number;

  @Field(() => [BreakdownPart], { description: 'The parts, in the order they were entered.' })
  parts!: BreakdownPartRow[];

  @Field(() => [MaskedPart], {
    description: 'Parts that miss the target while the whole meets it, worst first.',
  })
  masked!: MaskedPartRow[];
}

import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ContributionRow } from '#read-models/indicator/indicator.rows';
import type { Instant } from '#read-models/instant';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { Organisation } from '../organisations/organisation.type.ts';

/** One organisation's signed figure for one period of a shared indicator, or the place where it is awaited. */
@ObjectType({
  description:
    "One organisation's signed figure for one period of a shared indicator, or the place where it is awaited.",
})
export class Contribution implements ContributionRow {
  @Field(() => Organisation, { description: 'Who contributes.' })
  organisation!: OrganisationRow;

  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => Float, { nullable: true, description: "The figure, in the indicator's unit." })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper part of a ratio.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower part of a ratio.' })
  denominator!: number | null;

  @Field(() => String, {
    description: 'signed, restated, awaited, or missing where its organisation said that it will not come.',
  })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Why it will not come, in words.' })
  missing!: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed.' })
  signedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed.' })
  signedAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: '1 for the first signing; more when restated.' })
  revision!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was restated.' })
  restatedReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Which of its organisation's data verifiers stands by this very figure; null while none does.",
  })
  verifiedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was verified.' })
  verifiedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'What the organisation says about the figure.' })
  commentary!: string | null;
}

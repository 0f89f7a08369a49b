import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { PartnershipRow, SuiteRow } from '#read-models/partnerships/partnership.rows';
import type { ScorecardCountsRow, ScorecardLine, ScorecardPage } from '#read-models/scorecard/scorecard.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { Partnership } from '../partnerships/partnership.type.ts';
import { Suite } from '../partnerships/suite.type.ts';
import { ScorecardRow } from './scorecard-row.type.ts';

/** How many rows of a scorecard have each status. */
@ObjectType({ description: 'How many rows of a scorecard have each status.' })
export class ScorecardCounts implements ScorecardCountsRow {
  @Field(() => Int, { description: 'Better than the target by more than the tolerance.' })
  exceeding!: number;

  @Field(() => Int, { description: 'Target met.' })
  green!: number;

  @Field(() => Int, { description: 'Missed, within tolerance.' })
  amber!: number;

  @Field(() => Int, { description: 'Missed by more than the tolerance.' })
  red!: number;

  @Field(() => Int, { description: 'No target for the period.' })
  noTarget!: number;

  @Field(() => Int, { description: 'No figure yet.' })
  noData!: number;

  @Field(() => Int, { description: 'A figure is overdue.' })
  overdue!: number;

  @Field(() => Int, { description: 'Rows with an open improvement case.' })
  openCases!: number;
}

/** A suite of indicators with their latest assessments, exceptions first. */
@ObjectType({ description: 'A suite of indicators with their latest assessments, exceptions first.' })
export class Scorecard implements ScorecardPage {
  @Field(() => Suite, { description: 'The suite.' })
  suite!: SuiteRow;

  @Field(() => Partnership, { description: 'The partnership it belongs to.' })
  partnership!: PartnershipRow;

  @Field(() => [ScorecardRow], {
    description: "Bad exceptions first, then attention, then good, then the rest in the suite's order.",
  })
  rows!: ScorecardLine[];

  @Field(() => ScorecardCounts, { description: 'Totals over the rows.' })
  counts!: ScorecardCountsRow;

  @Field(() => DateTimeScalar, { description: 'The moment this was read.' })
  asOf!: Instant;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that is shown as it stood; null for today.',
  })
  asOn!: string | null;
}

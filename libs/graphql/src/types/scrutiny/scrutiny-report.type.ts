import { Field, ObjectType } from '@nestjs/graphql';
import type { ScrutinyCounts as Counts } from '#domain/scrutiny/scrutiny-report';
import type { RecommendationSummaryRow } from '#read-models/scrutiny/recommendation.rows';
import type { ScrutinyReportRow } from '#read-models/scrutiny/scrutiny-report.reader';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { RecommendationSummary } from './recommendation-summary.type.ts';
import { ScrutinyCounts } from './scrutiny-counts.type.ts';

/** What became of a partnership’s recommendations in a period. */
@ObjectType({ description: 'What became of a partnership’s recommendations in a period.' })
export class ScrutinyReport implements ScrutinyReportRow {
  @Field(() => DateScalar, { description: 'First day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  to!: string;

  @Field(() => DateTimeScalar, { description: 'When the report was made.' })
  asAt!: Date;

  @Field(() => ScrutinyCounts, { description: 'The counts.' })
  counts!: Counts;

  @Field(() => [RecommendationSummary], {
    description: 'Everything made before the period ended and not closed before it began.',
  })
  recommendations!: RecommendationSummaryRow[];
}

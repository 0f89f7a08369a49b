import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { RecommendationReader } from '#read-models/scrutiny/recommendation.reader';
import type { RecommendationRow } from '#read-models/scrutiny/recommendation.rows';
import { RecommendationsReader } from '#read-models/scrutiny/recommendations.reader';
import type { RecommendationsPage } from '#read-models/scrutiny/recommendations.reader';
import { ScrutinyReportReader } from '#read-models/scrutiny/scrutiny-report.reader';
import type { ScrutinyReportRow } from '#read-models/scrutiny/scrutiny-report.reader';
import { WorkProgrammeReader } from '#read-models/scrutiny/work-programme.reader';
import type { ProgrammePage } from '#read-models/scrutiny/work-programme.reader';
import { idOf, PageArgs } from '../arguments.ts';
import { RecommendationFilter } from '../inputs/recommendation-filter.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { RecommendationConnection } from '../types/scrutiny/recommendation-connection.type.ts';
import { Recommendation } from '../types/scrutiny/recommendation.type.ts';
import { ScrutinyReport } from '../types/scrutiny/scrutiny-report.type.ts';
import { WorkProgrammeConnection } from '../types/scrutiny/work-programme-connection.type.ts';

/** What scrutiny and the executive look at: the tracker, one recommendation, the work programme, the report. */
@Resolver()
export class RecommendationsResolver {
  constructor(
    private readonly tracker: RecommendationsReader,
    private readonly one: RecommendationReader,
    private readonly programme: WorkProgrammeReader,
    private readonly reports: ScrutinyReportReader,
  ) {}

  @Query(() => RecommendationConnection, {
    nullable: true,
    description: 'Recommendations of scrutiny in your partnerships, those longest overdue first.',
  })
  async recommendations(
    @Args('filter', {
      type: () => RecommendationFilter,
      nullable: true,
      description: 'Which recommendations.',
    })
    filter: RecommendationFilter | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<RecommendationsPage> {
    return this.tracker.list(signedIn(context), filter ?? {}, page);
  }

  @Query(() => Recommendation, { nullable: true, description: 'One recommendation.' })
  async recommendation(
    @Args('id', idOf('recommendation')) id: string,
    @Context() context: RequestContext,
  ): Promise<RecommendationRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Recommendation', id);
    return named && this.one.read(actor, named);
  }

  @Query(() => WorkProgrammeConnection, {
    nullable: true,
    description: 'What scrutiny means to look at, soonest meeting first.',
  })
  async workProgramme(
    @Args('partnershipId', {
      type: () => ID,
      nullable: true,
      description: 'One partnership, or all of yours.',
    })
    partnershipId: string | null,
    @Args('removed', {
      type: () => Boolean,
      nullable: true,
      description: 'Those taken off, latest first, in place of those still on it.',
    })
    removed: boolean | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<ProgrammePage> {
    return this.programme.list(signedIn(context), { partnershipId, removed }, page);
  }

  @Query(() => ScrutinyReport, {
    nullable: true,
    description: 'What became of a partnership’s recommendations in a period; null where the days make none.',
  })
  async scrutinyReport(
    @Args('partnershipId', idOf('partnership')) partnershipId: string,
    @Args('from', { type: () => DateScalar, description: 'First day.' }) from: string,
    @Args('to', { type: () => DateScalar, description: 'Last day.' }) to: string,
    @Context() context: RequestContext,
  ): Promise<ScrutinyReportRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Partnership', partnershipId);
    return named && this.reports.read(actor, { tenantId: named.id }, { from, to });
  }
}

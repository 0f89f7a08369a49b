import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseReader } from '#read-models/case/case.reader';
import type { CasePage } from '#read-models/case/case.reader';
import type { ImprovementCaseRow, SuggestedQuestionRow } from '#read-models/case/case.rows';
import { DraftReader } from '#read-models/drafts/draft.reader';
import type { FormDraftRow } from '#read-models/drafts/draft.reader';
import { decodeId } from '#read-models/global-id';
import { IndicatorReader } from '#read-models/indicator/indicator.reader';
import type { IndicatorRow } from '#read-models/indicator/indicator.rows';
import { RecommendationReader } from '#read-models/scrutiny/recommendation.reader';
import type { RecommendationSummaryRow } from '#read-models/scrutiny/recommendation.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { FormDraft } from '../types/case/form-draft.type.ts';
import { ImprovementCase } from '../types/case/improvement-case.type.ts';
import { SuggestedQuestion } from '../types/case/suggested-question.type.ts';
import { RecommendationSummary } from '../types/scrutiny/recommendation-summary.type.ts';
import { Indicator } from '../types/indicator/indicator.type.ts';

@Resolver(() => ImprovementCase)
export class CaseResolver {
  constructor(
    private readonly reader: CaseReader,
    private readonly indicators: IndicatorReader,
    private readonly drafts: DraftReader,
    private readonly recommendationsOf: RecommendationReader,
  ) {}

  @Query(() => ImprovementCase, { nullable: true, description: 'One improvement case.' })
  async case(
    @Args('id', idOf('case')) id: string,
    @Context() context: RequestContext,
  ): Promise<ImprovementCaseRow | null> {
    const actor = signedIn(context);
    const named = decodeId('ImprovementCase', id);
    return named && this.reader.read(actor, named);
  }

  @Query(() => [SuggestedQuestion], {
    nullable: true,
    description: 'Questions of the bank for the stage a case is at, the best suited first.',
  })
  async suggestedQuestions(
    @Args('caseId', idOf('case')) caseId: string,
    @Context() context: RequestContext,
  ): Promise<SuggestedQuestionRow[] | null> {
    const actor = signedIn(context);
    const named = decodeId('ImprovementCase', caseId);
    return named && this.reader.suggestedQuestions(actor, named);
  }

  @ResolveField(() => Indicator, { description: 'The indicator it is about.' })
  async indicator(@Parent() row: CasePage, @Context() context: RequestContext): Promise<IndicatorRow | null> {
    return this.indicators.read(signedIn(context), row.indicatorRef);
  }

  @ResolveField(() => [RecommendationSummary], {
    description: 'Recommendations of scrutiny that came from it, newest first.',
  })
  async recommendations(
    @Parent() { id }: CasePage,
    @Context() context: RequestContext,
  ): Promise<RecommendationSummaryRow[]> {
    const named = decodeId('ImprovementCase', id);
    return named ? this.recommendationsOf.ofCase(signedIn(context), named) : [];
  }

  @ResolveField(() => FormDraft, {
    nullable: true,
    description: 'A form about it that you have begun and not sent; null where there is none.',
  })
  async draft(
    @Parent() row: CasePage,
    @Args('form', { type: () => String, description: 'Which form: explain or review.' }) form: string,
    @Context() context: RequestContext,
  ): Promise<FormDraftRow | null> {
    const named = decodeId('ImprovementCase', row.id);
    return named && this.drafts.read(signedIn(context), named.id, form);
  }
}

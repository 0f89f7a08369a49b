import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import { targetQuestionCodes, targetQuestions } from '#domain/target/target-questions';
import { decodeId } from '#read-models/global-id';
import { IndicatorReader } from '#read-models/indicator/indicator.reader';
import type { IndicatorRow } from '#read-models/indicator/indicator.rows';
import type { AvailableActRow } from '#read-models/process/process.rows';
import { TargetOfferReader } from '#read-models/target/target-offer.reader';
import { TargetProposalReader } from '#read-models/target/target-proposal.reader';
import type { TargetProposalRow, TargetProposalSummaryRow } from '#read-models/target/target-proposal.rows';
import { idOf, PageArgs } from '../arguments.ts';
import { TargetProposalFilter } from '../inputs/target-proposal.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { Indicator } from '../types/indicator/indicator.type.ts';
import { AvailableAct } from '../types/process/available-act.type.ts';
import { TargetProposalConnection } from '../types/target/target-proposal-connection.type.ts';
import { TargetQuestionText } from '../types/target/target-question.type.ts';
import { TargetProposal } from '../types/target/target-proposal.type.ts';

@Resolver(() => TargetProposal)
export class TargetProposalsResolver {
  constructor(
    private readonly proposals: TargetProposalReader,
    private readonly indicators: IndicatorReader,
    private readonly offers: TargetOfferReader,
  ) {}

  @Query(() => TargetProposalConnection, {
    nullable: true,
    description: 'Proposed targets: open ones first, those due soonest first.',
  })
  async targetProposals(
    @Args('filter', { type: () => TargetProposalFilter, nullable: true, description: 'Which proposals.' })
    filter: TargetProposalFilter | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<TargetProposalSummaryRow>> {
    return this.proposals.list(signedIn(context), filter ?? {}, page);
  }

  @Query(() => TargetProposal, { nullable: true, description: 'One proposed target.' })
  async targetProposal(
    @Args('id', idOf('proposal')) id: string,
    @Context() context: RequestContext,
  ): Promise<TargetProposalRow | null> {
    const actor = signedIn(context);
    const named = decodeId('TargetProposal', id);
    return named && this.proposals.read(actor, named);
  }

  @Query(() => AvailableAct, {
    nullable: true,
    description: 'Whether you may propose a target for an indicator, and if not, why.',
  })
  async targetOffer(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<AvailableActRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.offers.offer(actor, named);
  }

  @Query(() => [TargetQuestionText], {
    nullable: true,
    description: 'The checklist that a proposed target answers, in the order it is asked.',
  })
  targetQuestions(@Context() context: RequestContext): TargetQuestionText[] {
    signedIn(context);
    return targetQuestionCodes.map((code) => ({ code, ...targetQuestions[code] }));
  }

  @ResolveField(() => Indicator, { nullable: true, description: 'The indicator it is for.' })
  async indicator(
    @Parent() { indicatorId }: TargetProposalRow,
    @Context() context: RequestContext,
  ): Promise<IndicatorRow | null> {
    const named = decodeId('Indicator', indicatorId);
    return named && this.indicators.read(signedIn(context), named);
  }
}

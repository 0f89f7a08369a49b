import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { whatToDo } from '../arguments.ts';
import {
  EvidenceInput,
  MakeRecommendationInput,
  ProgressInput,
  RecommendationReasonInput,
  RespondInput,
  ReturnEvidenceInput,
} from '../inputs/recommendation.input.ts';
import { responseOf } from '../inputs/response.fields.ts';
import type { RequestContext } from '../request-context.ts';
import { RecommendationResult } from '../results/recommendation.results.ts';
import { RecommendationActs } from './recommendation.acts.ts';
import type { RecommendationAnswer } from './recommendation.acts.ts';

/** Scrutiny's recommendations: making one, answering it, carrying it out, and judging what came of it. */
@Resolver()
export class RecommendationMutations {
  constructor(private readonly acts: RecommendationActs) {}

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description: 'Makes a recommendation that comes from no case; one from a case is issued on the case.',
  })
  async makeRecommendation(
    @Args('input', whatToDo) input: MakeRecommendationInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.make(context, input);
  }

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description:
      "Gives the executive's answer to a recommendation; on one from a case, the case's answer as well.",
  })
  async respondToRecommendation(
    @Args('input', whatToDo) input: RespondInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.send(context, input, { type: 'respond', ...responseOf(input) });
  }

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description: 'Notes how far carrying out a recommendation has got.',
  })
  async noteRecommendationProgress(
    @Args('input', whatToDo) input: ProgressInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.send(context, input, { type: 'noteProgress', note: input.note });
  }

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description: 'Sends scrutiny what shows that a recommendation was carried out.',
  })
  async submitRecommendationEvidence(
    @Args('input', whatToDo) input: EvidenceInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.send(context, input, { type: 'submitEvidence', evidence: input.evidence });
  }

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description: 'Scrutiny is satisfied: the recommendation was carried out.',
  })
  async closeRecommendation(
    @Args('input', whatToDo) input: RecommendationReasonInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.send(context, input, { type: 'close', reason: input.reason });
  }

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description: 'Scrutiny is not satisfied: more has to be done, by a new date.',
  })
  async returnRecommendationEvidence(
    @Args('input', whatToDo) input: ReturnEvidenceInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.send(context, input, {
      type: 'notSatisfied',
      reason: input.reason,
      implementBy: input.implementBy,
    });
  }

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description: 'Scrutiny accepts that its recommendation was rejected.',
  })
  async acceptRejection(
    @Args('input', whatToDo) input: RecommendationReasonInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.send(context, input, { type: 'acceptRejection', reason: input.reason });
  }

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description: 'Scrutiny presses a rejected recommendation again, once.',
  })
  async pressRecommendationAgain(
    @Args('input', whatToDo) input: RecommendationReasonInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.send(context, input, { type: 'pressAgain', reason: input.reason });
  }

  @Mutation(() => RecommendationResult, {
    nullable: true,
    description: 'Scrutiny withdraws its recommendation.',
  })
  async withdrawRecommendation(
    @Args('input', whatToDo) input: RecommendationReasonInput,
    @Context() context: RequestContext,
  ): Promise<RecommendationAnswer> {
    return this.acts.send(context, input, { type: 'withdraw', reason: input.reason });
  }
}

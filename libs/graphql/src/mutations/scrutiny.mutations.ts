import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { whatToDo } from '../arguments.ts';
import { JustifiedInput } from '../inputs/case.input.ts';
import { RecommendationInput, ScrutinyResponseInput } from '../inputs/scrutiny.input.ts';
import { responseOf } from '../inputs/response.fields.ts';
import type { RequestContext } from '../request-context.ts';
import { CaseResult } from '../results/case.results.ts';
import { CaseActs } from './case.acts.ts';
import type { CaseAnswer } from './case.acts.ts';

/** Scrutiny, which runs beside the case. */
@Resolver()
export class ScrutinyMutations {
  constructor(private readonly acts: CaseActs) {}

  @Mutation(() => CaseResult, { nullable: true, description: "Puts the case on scrutiny's work programme." })
  async watchCase(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'watch', reason: input.reason });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: "Takes the case off scrutiny's work programme.",
  })
  async stopWatchingCase(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'stopWatching', reason: input.reason });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Refers the case to scrutiny.' })
  async referToScrutiny(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'refer', reason: input.reason });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Begins a recommendation of scrutiny.' })
  async draftRecommendation(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'draftRecommendation', reason: input.reason });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Ends the scrutiny without a recommendation.' })
  async makeNoRecommendation(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'noRecommendation', reason: input.reason });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Issues the recommendation; the executive has to answer it.',
  })
  async issueRecommendation(
    @Args('input', whatToDo) input: RecommendationInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'issueRecommendation',
      recommendation: input.recommendation,
    });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: "Gives the executive's answer to the recommendation.",
  })
  async respondToScrutiny(
    @Args('input', whatToDo) input: ScrutinyResponseInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'respondToScrutiny', ...responseOf(input) });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Stops following the recommendation up.' })
  async endTracking(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'endTracking', reason: input.reason });
  }
}

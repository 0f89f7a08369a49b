import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { whatToDo } from '../arguments.ts';
import { AuthoriseDriftInput, JustifiedInput, RedesignSystemInput } from '../inputs/case.input.ts';
import { OpenChallengeInput } from '../inputs/challenge.input.ts';
import { OpenCaseInput } from '../inputs/open-case.input.ts';
import type { RequestContext } from '../request-context.ts';
import { CaseResult } from '../results/case.results.ts';
import { CaseActs } from './case.acts.ts';
import type { CaseAnswer } from './case.acts.ts';
import { questionOf } from './challenge.events.ts';

/** Opening a case, and what may be done with it in triage. */
@Resolver()
export class TriageMutations {
  constructor(private readonly acts: CaseActs) {}

  @Mutation(() => CaseResult, { nullable: true, description: 'Opens an improvement case by hand.' })
  async openCase(
    @Args('input', whatToDo) input: OpenCaseInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.open(context, input);
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Opens the challenge with its first questions.',
  })
  async openChallenge(
    @Args('input', whatToDo) input: OpenChallengeInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'openChallenge',
      questions: input.questions.map(questionOf),
      justification: input.justification ?? null,
      outOfTurn: input.outOfTurn ?? null,
    });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Goes straight to a plan that redesigns the system.',
  })
  async redesignSystem(
    @Args('input', whatToDo) input: RedesignSystemInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'redesignSystem',
      reason: input.reason,
      outOfTurn: input.outOfTurn ?? null,
    });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Closes the case because the figure was wrong and has been corrected.',
  })
  async correctData(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'correctData', reason: input.reason });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Closes the case without action.' })
  async dismissCase(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'dismiss', reason: input.reason });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Lets a lesser measure slip for a time, by a decision of a member.',
  })
  async authoriseDrift(
    @Args('input', whatToDo) input: AuthoriseDriftInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'authoriseDrift',
      reason: input.reason,
      reviewDate: input.reviewDate,
      resourceReleased: input.resourceReleased ?? null,
    });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Ends a drift before its review date.' })
  async endDrift(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'endDrift', reason: input.reason });
  }
}

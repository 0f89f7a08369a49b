import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { whatToDo } from '../arguments.ts';
import { CommentedInput, JustifiedInput, ReconsiderInput } from '../inputs/case.input.ts';
import { PlanInput } from '../inputs/plan.input.ts';
import type { RequestContext } from '../request-context.ts';
import { CaseResult } from '../results/case.results.ts';
import { CaseActs } from './case.acts.ts';
import type { CaseAnswer } from './case.acts.ts';
import { planOf } from './plan.events.ts';

/** The action plan, from draft to approval. */
@Resolver()
export class PlanMutations {
  constructor(private readonly acts: CaseActs) {}

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Saves the plan as a draft; parts may be missing.',
  })
  async savePlanDraft(
    @Args('input', whatToDo) input: PlanInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'saveDraft', ...planOf(input) });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Submits the plan, whole, for acceptance and approval.',
  })
  async submitPlan(
    @Args('input', whatToDo) input: PlanInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'submitPlan', ...planOf(input) });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Accepts the actions that fall on your organisation.',
  })
  async acceptResponsibility(
    @Args('input', whatToDo) input: CommentedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'acceptResponsibility', comment: input.comment ?? null });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Declines the actions that fall on your organisation.',
  })
  async declineResponsibility(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'declineResponsibility', reason: input.reason });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Approves the plan and fixes how its success is judged.',
  })
  async approvePlan(
    @Args('input', whatToDo) input: CommentedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'approvePlan', comment: input.comment ?? null });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Sends the plan back to its author.' })
  async returnPlan(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'returnPlan', reason: input.reason });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Rejects the plan; the challenge begins again.',
  })
  async rejectPlan(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'rejectPlan', reason: input.reason });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Calls an approved plan in for scrutiny.' })
  async callIn(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'callIn', reason: input.reason });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Answers a call-in: confirms the approval or returns the plan.',
  })
  async reconsider(
    @Args('input', whatToDo) input: ReconsiderInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'reconsider',
      decision: input.decision,
      comment: input.comment,
    });
  }
}

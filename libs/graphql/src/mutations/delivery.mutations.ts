import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { whatToDo } from '../arguments.ts';
import { CommentedInput, CompleteMilestoneInput } from '../inputs/case.input.ts';
import { PlanInput } from '../inputs/plan.input.ts';
import { RefuseShiftInput, ShiftLegInput } from '../inputs/shift.input.ts';
import { ConfirmVerdictInput, OverrideVerdictInput } from '../inputs/verdict.input.ts';
import type { RequestContext } from '../request-context.ts';
import { CaseResult } from '../results/case.results.ts';
import { CaseActs } from './case.acts.ts';
import type { CaseAnswer } from './case.acts.ts';
import { uuidOf } from './decoded.ts';
import { planOf } from './plan.events.ts';

/** From the resource shift to the verdict. */
@Resolver()
export class DeliveryMutations {
  constructor(private readonly acts: CaseActs) {}

  @Mutation(() => CaseResult, {
    nullable: true,
    description: "Consents to your organisation's side of a resource shift.",
  })
  async consentToShift(
    @Args('input', whatToDo) input: ShiftLegInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'consent',
      legId: uuidOf('ShiftLeg', input.legId),
      headingId: uuidOf('BudgetHeading', input.headingId),
      comment: input.comment ?? null,
    });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: "Refuses your organisation's side of a resource shift.",
  })
  async refuseShift(
    @Args('input', whatToDo) input: RefuseShiftInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'refuse',
      legId: uuidOf('ShiftLeg', input.legId),
      reason: input.reason,
    });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Marks a milestone as done, with evidence.' })
  async completeMilestone(
    @Args('input', whatToDo) input: CompleteMilestoneInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'completeMilestone',
      milestoneId: uuidOf('Milestone', input.milestoneId),
      evidence: input.evidence,
    });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Changes a plan in delivery; a change of date or resources is approved again.',
  })
  async changePlan(
    @Args('input', whatToDo) input: PlanInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'changePlan',
      ...planOf(input),
      reason: input.reason ?? '',
    });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Begins the follow-up review.' })
  async beginReview(
    @Args('input', whatToDo) input: CommentedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'beginReview', comment: input.comment ?? null });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Confirms the computed verdict.' })
  async confirmVerdict(
    @Args('input', whatToDo) input: ConfirmVerdictInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'confirmVerdict',
      lesson: input.lesson,
      next: input.next ?? null,
    });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Sets the computed verdict aside, with a reason that scrutiny sees.',
  })
  async overrideVerdict(
    @Args('input', whatToDo) input: OverrideVerdictInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'overrideVerdict',
      verdict: input.verdict,
      reason: input.reason,
      lesson: input.lesson,
      next: input.next ?? null,
    });
  }
}

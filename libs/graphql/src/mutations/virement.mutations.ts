import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { VirementCommandAct } from '#application/resource/virement-command';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { VirementReader } from '#read-models/resource/virement.reader';
import { whatToDo } from '../arguments.ts';
import {
  CommentedVirementInput,
  ReasonedVirementInput,
  ReserveVirementInput,
} from '../inputs/virement.input.ts';
import type { VirementInput } from '../inputs/virement.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { VirementResult } from '../results/virement.results.ts';
import type { VirementMoved } from '../results/virement.results.ts';
import { USE_CASES } from '../use-cases.token.ts';
import { uuidOf } from './decoded.ts';

type VirementAnswer = Success<VirementMoved> | RefusalAnswer;

/** An organisation's own side of a movement, from the budget holder's answer to its reversal. */
@Resolver()
export class VirementMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: VirementReader,
  ) {}

  @Mutation(() => VirementResult, {
    nullable: true,
    description:
      'Agrees to a movement and chooses the heading; above the limit it then waits for the leader.',
  })
  async reserveVirement(
    @Args('input', whatToDo) input: ReserveVirementInput,
    @Context() context: RequestContext,
  ): Promise<VirementAnswer> {
    const headingId = uuidOf('BudgetHeading', input.headingId);
    return this.act(context, input, { type: 'reserve', headingId, comment: input.comment ?? null });
  }

  @Mutation(() => VirementResult, {
    nullable: true,
    description: 'Approves a movement above the budget holder’s limit.',
  })
  async approveVirement(
    @Args('input', whatToDo) input: CommentedVirementInput,
    @Context() context: RequestContext,
  ): Promise<VirementAnswer> {
    return this.act(context, input, { type: 'approve', comment: input.comment ?? null });
  }

  @Mutation(() => VirementResult, {
    nullable: true,
    description: 'Refuses a movement; the plan goes back to its author.',
  })
  async refuseVirement(
    @Args('input', whatToDo) input: ReasonedVirementInput,
    @Context() context: RequestContext,
  ): Promise<VirementAnswer> {
    return this.act(context, input, { type: 'refuse', reason: input.reason });
  }

  @Mutation(() => VirementResult, {
    nullable: true,
    description: 'Asks for an enacted shift to be reversed as a whole.',
  })
  async askReversal(
    @Args('input', whatToDo) input: ReasonedVirementInput,
    @Context() context: RequestContext,
  ): Promise<VirementAnswer> {
    return this.act(context, input, { type: 'askReversal', reason: input.reason });
  }

  @Mutation(() => VirementResult, {
    nullable: true,
    description: 'Agrees to the reversal that another side asks for.',
  })
  async agreeReversal(
    @Args('input', whatToDo) input: CommentedVirementInput,
    @Context() context: RequestContext,
  ): Promise<VirementAnswer> {
    return this.act(context, input, { type: 'agreeReversal', comment: input.comment ?? null });
  }

  @Mutation(() => VirementResult, {
    nullable: true,
    description: 'Declines the reversal that another side asks for.',
  })
  async declineReversal(
    @Args('input', whatToDo) input: ReasonedVirementInput,
    @Context() context: RequestContext,
  ): Promise<VirementAnswer> {
    return this.act(context, input, { type: 'declineReversal', reason: input.reason });
  }

  @Mutation(() => VirementResult, {
    nullable: true,
    description: 'Withdraws from a reversal before it is carried out.',
  })
  async withdrawReversal(
    @Args('input', whatToDo) input: ReasonedVirementInput,
    @Context() context: RequestContext,
  ): Promise<VirementAnswer> {
    return this.act(context, input, { type: 'withdrawReversal', reason: input.reason });
  }

  private async act(
    context: RequestContext,
    { virementId: opaque, expectedVersion, idempotencyKey = null }: VirementInput,
    act: VirementCommandAct,
  ): Promise<VirementAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Virement', opaque);
    if (!named) return nothingThere;
    const { tenantId, id: virementId } = named;
    const command = { tenantId, virementId, expectedVersion, act, idempotencyKey };
    return answer(await this.useCases.actOnVirement(actor, command), async (moved) => {
      const virement = await this.reader.one(actor, moved);
      return virement && { virement };
    });
  }
}

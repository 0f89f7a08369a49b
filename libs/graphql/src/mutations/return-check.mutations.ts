import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import type { Actor } from '#permissions/actor';
import { decodeId } from '#read-models/global-id';
import { ReturnsReader } from '#read-models/returns/returns.reader';
import { whatToDo } from '../arguments.ts';
import { RemoveReturnDraftInput, SendBackReturnInput, VerifyReturnInput } from '../inputs/returns.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { MoveReturnResult } from '../results/return.results.ts';
import type { ReturnMoved } from '../results/return.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Moved = Success<ReturnMoved> | RefusalAnswer;

/** Checking what an organisation has signed, and throwing away what it has only drafted. */
@Resolver()
export class ReturnCheckMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly returns: ReturnsReader,
  ) {}

  @Mutation(() => MoveReturnResult, {
    nullable: true,
    description: 'Stands by a signed figure. Never by whoever entered or signed it.',
  })
  verifyReturn(
    @Args('input', whatToDo) input: VerifyReturnInput,
    @Context() context: RequestContext,
  ): Promise<Moved> {
    return this.move(context, input, (actor, organisationIndicatorId) =>
      this.useCases.verifyReturn(actor, {
        organisationIndicatorId,
        periodStart: input.periodStart,
        expectedVersion: input.expectedVersion,
        idempotencyKey: input.idempotencyKey ?? null,
      }),
    );
  }

  @Mutation(() => MoveReturnResult, {
    nullable: true,
    description:
      'Sends a signed figure back, saying what is wrong with it. It stays published, not verified.',
  })
  sendBackReturn(
    @Args('input', whatToDo) input: SendBackReturnInput,
    @Context() context: RequestContext,
  ): Promise<Moved> {
    return this.move(context, input, (actor, organisationIndicatorId) =>
      this.useCases.sendBackReturn(actor, {
        organisationIndicatorId,
        periodStart: input.periodStart,
        expectedVersion: input.expectedVersion,
        reason: input.reason,
        idempotencyKey: input.idempotencyKey ?? null,
      }),
    );
  }

  @Mutation(() => MoveReturnResult, {
    nullable: true,
    description: 'Throws a draft away; what was signed before stands as it stood.',
  })
  removeReturnDraft(
    @Args('input', whatToDo) input: RemoveReturnDraftInput,
    @Context() context: RequestContext,
  ): Promise<Moved> {
    return this.move(context, input, (actor, organisationIndicatorId) =>
      this.useCases.removeDraft(actor, {
        organisationIndicatorId,
        periodStart: input.periodStart,
        idempotencyKey: input.idempotencyKey ?? null,
      }),
    );
  }

  private async move(
    context: RequestContext,
    { indicatorId, periodStart }: { indicatorId: string; periodStart: string },
    act: (actor: Actor, organisationIndicatorId: string) => Promise<Outcome<unknown>>,
  ): Promise<Moved> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    if (!named || named.tenantId !== actor.organisationId) return nothingThere;
    return answer(await act(actor, named.id), async () => {
      const item = await this.returns.item(actor, named, periodStart);
      return item && { item };
    });
  }
}

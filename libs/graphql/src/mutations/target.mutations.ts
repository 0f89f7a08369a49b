import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { TargetReader } from '#read-models/indicator/target.reader';
import { whatToDo } from '../arguments.ts';
import { SetTargetInput } from '../inputs/set-target.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetTargetResult } from '../results/target.results.ts';
import type { TargetSet } from '../results/target.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** Fixing targets. */
@Resolver()
export class TargetMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly targets: TargetReader,
  ) {}

  @Mutation(() => SetTargetResult, {
    nullable: true,
    description: 'Fixes a target and its tolerance before the time it is for begins.',
  })
  async setTarget(
    @Args('input', whatToDo) input: SetTargetInput,
    @Context() context: RequestContext,
  ): Promise<Success<TargetSet> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    const { indicatorId: _asked, ...rest } = input;
    const outcome = await this.useCases.setTarget(actor, {
      ...rest,
      tenantId: named.tenantId,
      indicatorId: named.id,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, async (made) => {
      const target = await this.targets.one(actor, made);
      return target && { target };
    });
  }
}

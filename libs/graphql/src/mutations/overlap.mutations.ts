import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { IndicatorReader } from '#read-models/indicator/indicator.reader';
import { whatToDo } from '../arguments.ts';
import { AdjustOverlapInput } from '../inputs/adjust-overlap.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { AdjustOverlapResult } from '../results/overlap.results.ts';
import type { OverlapAdjusted } from '../results/overlap.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** Correcting shared totals for what two partners both count. */
@Resolver()
export class OverlapMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly indicators: IndicatorReader,
  ) {}

  @Mutation(() => AdjustOverlapResult, {
    nullable: true,
    description: 'Takes off a shared total what two partners both count, with the reason.',
  })
  async adjustOverlap(
    @Args('input', whatToDo) input: AdjustOverlapInput,
    @Context() context: RequestContext,
  ): Promise<Success<OverlapAdjusted> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.adjustOverlap(actor, {
      tenantId: named.tenantId,
      indicatorId: named.id,
      periodStart: input.periodStart,
      amount: input.amount,
      denominatorAmount: input.denominatorAmount ?? 0,
      reason: input.reason,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, async () => {
      const indicator = await this.indicators.read(actor, named);
      return indicator && { indicator };
    });
  }
}

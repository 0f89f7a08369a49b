import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { IndicatorReader } from '#read-models/indicator/indicator.reader';
import type { IndicatorChoiceRow, IndicatorRow } from '#read-models/indicator/indicator.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { RetireIndicatorInput } from '../inputs/retire-indicator.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { RetireIndicatorResult } from '../results/retire.results.ts';
import { IndicatorChoice } from '../types/indicator/indicator-choice.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** Retiring indicators. */
@Resolver()
export class RetireMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly indicators: IndicatorReader,
  ) {}

  @Query(() => [IndicatorChoice], {
    nullable: true,
    description: 'What an indicator may be merged into: the others of its tenant that are in use.',
  })
  async successors(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<IndicatorChoiceRow[] | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.indicators.successors(actor, named);
  }

  @Mutation(() => RetireIndicatorResult, {
    nullable: true,
    description: 'Retires an indicator or merges it into another: no more returns, and its open case closes.',
  })
  async retireIndicator(
    @Args('input', whatToDo) input: RetireIndicatorInput,
    @Context() context: RequestContext,
  ): Promise<Success<{ indicator: IndicatorRow }> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    const successor = input.successorId ? decodeId('Indicator', input.successorId) : null;
    const outcome = await this.useCases.retireIndicator(actor, {
      tenantId: named.tenantId,
      indicatorId: named.id,
      reason: input.reason,
      from: input.from,
      // An id that names nothing of this partnership is refused like one that names nothing at all.
      successorId: input.successorId ? successorIn(named.tenantId, successor) : null,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, async (retired) => {
      const indicator = await this.indicators.read(actor, {
        tenantId: retired.tenantId,
        id: retired.indicatorId,
      });
      return indicator && { indicator };
    });
  }
}

const NOTHING = '00000000-0000-0000-0000-000000000000';

function successorIn(tenantId: string, named: { tenantId: string; id: string } | null): string {
  return named?.tenantId === tenantId ? named.id : NOTHING;
}

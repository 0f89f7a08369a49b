import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { ForecastReader } from '#read-models/forecast/forecast.reader';
import type { ForecastRecordRow } from '#read-models/forecast/forecast.rows';
import { decodeId } from '#read-models/global-id';
import { idOf, whatToDo } from '../arguments.ts';
import { MakeForecastInput } from '../inputs/make-forecast.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { MakeForecastResult } from '../results/forecast.results.ts';
import type { ForecastMade } from '../results/forecast.results.ts';
import { ForecastRecord } from '../types/forecast/forecast-record.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** What is expected of the periods to come, and how good it was before. */
@Resolver()
export class ForecastResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly forecasts: ForecastReader,
  ) {}

  @Query(() => ForecastRecord, {
    nullable: true,
    description: 'What was forecast of an indicator beside what came, and what may be forecast now.',
  })
  async forecastRecord(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<ForecastRecordRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.forecasts.record(actor, named);
  }

  @Mutation(() => MakeForecastResult, {
    nullable: true,
    description: 'Puts on record what the owner expects of a period, until it locks on its last day.',
  })
  async makeForecast(
    @Args('input', whatToDo) input: MakeForecastInput,
    @Context() context: RequestContext,
  ): Promise<Success<ForecastMade> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    const { periodStart, value, basis } = input;
    const outcome = await this.useCases.makeForecast(actor, {
      tenantId: named.tenantId,
      indicatorId: named.id,
      periodStart,
      value,
      low: input.low ?? null,
      high: input.high ?? null,
      basis,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, async () => {
      const record = await this.forecasts.record(actor, named);
      return record && { record };
    });
  }
}

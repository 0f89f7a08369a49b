import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { BreakdownReader } from '#read-models/breakdown/breakdown.reader';
import type { BreakdownRowSet } from '#read-models/breakdown/breakdown.rows';
import { decodeId } from '#read-models/global-id';
import type { AvailableActRow } from '#read-models/process/process.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { SaveBreakdownInput } from '../inputs/save-breakdown.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SaveBreakdownResult } from '../results/breakdown.results.ts';
import type { BreakdownSaved } from '../results/breakdown.results.ts';
import { Breakdown } from '../types/breakdown/breakdown.type.ts';
import { AvailableAct } from '../types/process/available-act.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** Figures of wards and groups. */
@Resolver()
export class BreakdownResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: BreakdownReader,
  ) {}

  @Query(() => [Breakdown], {
    nullable: true,
    description: 'The newest figures of wards and groups of an indicator, small numbers hidden.',
  })
  async breakdowns(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<BreakdownRowSet[] | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.read(actor, named);
  }

  @Query(() => AvailableAct, {
    nullable: true,
    description: 'Whether you may enter figures of wards or groups of an indicator, and if not, why.',
  })
  async breakdownOffer(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<AvailableActRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.offer(actor, named);
  }

  @Mutation(() => SaveBreakdownResult, {
    nullable: true,
    description: 'Enters the figures of wards or groups for a period, all or none.',
  })
  async saveBreakdown(
    @Args('input', whatToDo) input: SaveBreakdownInput,
    @Context() context: RequestContext,
  ): Promise<Success<BreakdownSaved> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.saveBreakdown(actor, {
      tenantId: named.tenantId,
      indicatorId: named.id,
      periodStart: input.periodStart,
      dimension: input.dimension,
      grouping: input.grouping ?? '',
      rows: input.rows.map(({ code, name, value, numerator, denominator }) => {
        return {
          code,
          name,
          value: value ?? null,
          numerator: numerator ?? null,
          denominator: denominator ?? null,
        };
      }),
      reason: input.reason ?? null,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, async () => {
      const breakdowns = await this.reader.read(actor, named);
      return breakdowns && { breakdowns };
    });
  }
}

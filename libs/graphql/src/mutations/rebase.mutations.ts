import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RebasedChart } from '#application/charts/rebase-chart.use-cases';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { RebaseReader } from '#read-models/indicator/rebase.reader';
import type { ChartStartsRow } from '#read-models/indicator/rebase.reader';
import { idOf, whatToDo } from '../arguments.ts';
import { RebaseChartInput, WithdrawRebaseInput } from '../inputs/rebase.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { RebaseResult } from '../results/rebase.results.ts';
import { ChartStarts } from '../types/indicator/chart-starts.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Answer = Promise<Success<{ starts: ChartStartsRow }> | RefusalAnswer>;

/** Starting charts afresh where the work changed. */
@Resolver()
export class RebaseMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: RebaseReader,
  ) {}

  @Query(() => ChartStarts, {
    nullable: true,
    description: "Where an indicator's chart starts afresh, and where it might.",
  })
  async chartStarts(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<ChartStartsRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.starts(actor, named);
  }

  @Mutation(() => RebaseResult, {
    nullable: true,
    description: "Starts an indicator's chart afresh from a day on which the work changed.",
  })
  rebaseChart(@Args('input', whatToDo) input: RebaseChartInput, @Context() context: RequestContext): Answer {
    const chosen = input.caseId ? decodeId('ImprovementCase', input.caseId) : null;
    return this.change(context, input, (named) =>
      this.useCases.rebaseChart(signedIn(context), {
        ...named,
        // An id that names nothing of this tenant is refused like one that names nothing at all.
        caseId: input.caseId ? (chosen?.tenantId === named.tenantId ? chosen.id : NOTHING) : null,
      }),
    );
  }

  @Mutation(() => RebaseResult, {
    nullable: true,
    description: 'Takes back a day from which a chart starts afresh.',
  })
  withdrawRebase(
    @Args('input', whatToDo) input: WithdrawRebaseInput,
    @Context() context: RequestContext,
  ): Answer {
    return this.change(context, input, (named) => this.useCases.withdrawRebase(signedIn(context), named));
  }

  private async change(
    context: RequestContext,
    input: WithdrawRebaseInput,
    act: (named: {
      tenantId: string;
      indicatorId: string;
      from: string;
      reason: string;
      idempotencyKey: string | null;
    }) => Promise<Outcome<RebasedChart>>,
  ): Answer {
    const actor = signedIn(context);
    const { indicatorId, from, reason, idempotencyKey = null } = input;
    const named = decodeId('Indicator', indicatorId);
    if (!named) return nothingThere;
    const { tenantId, id } = named;
    const outcome = await act({ tenantId, indicatorId: id, from, reason, idempotencyKey });
    return answer(outcome, async () => {
      const starts = await this.reader.starts(actor, named);
      return starts && { starts };
    });
  }
}

const NOTHING = '00000000-0000-0000-0000-000000000000';

import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { CasesReader } from '#read-models/cases/cases.reader';
import { decodeId } from '#read-models/global-id';
import { ReturnsReader } from '#read-models/returns/returns.reader';
import { ScorecardReader } from '#read-models/scorecard/scorecard.reader';
import { whatToDo } from '../arguments.ts';
import { SaveReturnInput, SignReturnInput } from '../inputs/returns.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SaveReturnResult, SignReturnResult } from '../results/return.results.ts';
import type { ReturnSaved, ReturnSigned } from '../results/return.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** Entering and signing what an organisation reports. */
@Resolver()
export class ReturnsMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly returns: ReturnsReader,
    private readonly scorecards: ScorecardReader,
    private readonly cases: CasesReader,
  ) {}

  @Mutation(() => SaveReturnResult, {
    nullable: true,
    description: 'Saves a figure, or why it will not come, as a draft, unsigned and private.',
  })
  async saveReturn(
    @Args('input', whatToDo) input: SaveReturnInput,
    @Context() context: RequestContext,
  ): Promise<Success<ReturnSaved> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named || named.tenantId !== actor.organisationId) return nothingThere;
    const outcome = await this.useCases.saveReturn(actor, {
      organisationIndicatorId: named.id,
      periodStart: input.periodStart,
      value: input.value ?? null,
      numerator: input.numerator ?? null,
      denominator: input.denominator ?? null,
      missing: input.missing ?? null,
      commentary: input.commentary ?? null,
      reason: input.reason ?? null,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, async ({ periodStart }) => {
      const item = await this.returns.item(actor, named, periodStart);
      return item && { item };
    });
  }

  @Mutation(() => SignReturnResult, {
    nullable: true,
    description: 'Signs the saved figure and publishes it into every shared indicator it feeds.',
  })
  async signReturn(
    @Args('input', whatToDo) input: SignReturnInput,
    @Context() context: RequestContext,
  ): Promise<Success<ReturnSigned> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named || named.tenantId !== actor.organisationId) return nothingThere;
    const outcome = await this.useCases.signReturn(actor, {
      organisationIndicatorId: named.id,
      periodStart: input.periodStart,
      reason: input.reason ?? null,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, async ({ periodStart, published, casesOpened }) => {
      const item = await this.returns.item(actor, named, periodStart);
      const totals = await this.scorecards.lines(actor, published);
      return item && { item, totals, casesOpened: await this.cases.summaries(actor, casesOpened) };
    });
  }
}

import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { decodeId, encodeId } from '#read-models/global-id';
import { whatToDo } from '../arguments.ts';
import { OpenYearInput } from '../inputs/open-year.input.ts';
import { OpenHeadingInput } from '../inputs/open-heading.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** The budget headings of an organisation, opened year by year. */
@Resolver()
export class BudgetMutations {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Opens a budget heading of the organisation you act for, in money or in staff; you hold it.',
  })
  async openBudgetHeading(
    @Args('input', whatToDo) { code, name, year, unit, amount }: OpenHeadingInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const outcome = await this.useCases.openHeading(actor, { code, name, year, unit, amount });
    return answer(outcome, ({ tenantId, id }) =>
      Promise.resolve({ id: encodeId('BudgetHeading', tenantId, id) }),
    );
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Opens the headings of a year from those of an earlier one, all or none.',
  })
  async openBudgetYear(
    @Args('input', whatToDo) { year, headings, idempotencyKey }: OpenYearInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const { organisationId: tenantId } = actor;
    const named = headings.map(({ headingId, amount }) => ({
      named: decodeId('BudgetHeading', headingId),
      amount,
    }));
    if (named.some((one) => one.named?.tenantId !== tenantId)) return nothingThere;
    const outcome = await this.useCases.openYear(actor, {
      ...{ tenantId, year, idempotencyKey },
      headings: named.map((one) => ({ headingId: one.named?.id ?? '', amount: one.amount })),
    });
    return answer(outcome, () => Promise.resolve({ id: encodeId('Organisation', tenantId, tenantId) }));
  }
}

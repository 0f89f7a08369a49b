import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { LinkMeasures } from '#application/measure/link-measures.use-cases';
import type { UseCases } from '#application/use-cases';
import { ChainReader } from '#read-models/chain/chain.reader';
import type { OutcomeChainRow } from '#read-models/chain/chain.rows';
import { decodeId, encodeId } from '#read-models/global-id';
import { idOf, whatToDo } from '../arguments.ts';
import { AnswerLinkInput, LinkMeasuresInput } from '../inputs/chain.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { OutcomeChain } from '../types/chain/chain.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** Chains of outcomes: read by everyone there, linked and confirmed by those who answer for the measures. */
@Resolver()
export class ChainResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: ChainReader,
  ) {}

  @Query(() => OutcomeChain, {
    nullable: true,
    description: 'The chain of outcomes that a measure is part of, with early warnings.',
  })
  async outcomeChain(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<OutcomeChainRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.of(actor, named);
  }

  @Mutation(() => SetUpResult, { nullable: true, description: 'Says that one measure leads to another.' })
  async linkMeasures(
    @Args('input', whatToDo) input: LinkMeasuresInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const from = decodeId('Indicator', input.fromIndicatorId);
    const to = decodeId('Indicator', input.toIndicatorId);
    if (!from || to?.tenantId !== from.tenantId) return nothingThere;
    const { lagMonths, evidence, idempotencyKey = null } = input;
    // The domain checks both words; until then the schema has only said that they are texts.
    const sort = input.sort as LinkMeasures['sort'];
    const strength = input.strength as LinkMeasures['strength'];
    const outcome = await this.useCases.linkMeasures(actor, {
      ...{ tenantId: from.tenantId, fromIndicatorId: from.id, toIndicatorId: to.id },
      ...{ sort, strength, lagMonths, evidence, idempotencyKey },
    });
    return answer(outcome, ({ tenantId, id }) =>
      Promise.resolve({ id: encodeId('OutcomeLink', tenantId, id) }),
    );
  }

  @Mutation(() => SetUpResult, { nullable: true, description: 'Confirms a link for one side, or ends it.' })
  async answerLink(
    @Args('input', whatToDo) input: AnswerLinkInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('OutcomeLink', input.linkId);
    if (!named) return nothingThere;
    const { act, reason, idempotencyKey = null } = input;
    const outcome = await this.useCases.answerLink(actor, {
      ...{ tenantId: named.tenantId, linkId: named.id, act, reason: reason ?? '', idempotencyKey },
    });
    return answer(outcome, () => Promise.resolve({ id: input.linkId }));
  }
}

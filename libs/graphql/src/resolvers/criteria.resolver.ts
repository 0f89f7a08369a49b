import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import type { Criterion, CriterionParams } from '#domain/assessment/exception';
import { CriteriaReader } from '#read-models/criteria/criteria.reader';
import type { CriteriaRow, PastFlagRow } from '#read-models/criteria/criteria.rows';
import { PastFlagsReader } from '#read-models/criteria/past-flags.reader';
import { decodeId, encodeId } from '#read-models/global-id';
import { idOf, whatToDo } from '../arguments.ts';
import { DecideCriteriaInput, ProposeCriteriaInput } from '../inputs/criteria.input.ts';
import type { CriterionInput } from '../inputs/criteria.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { ExceptionCriteria, PastFlag } from '../types/criteria/criteria.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** How a tenant decides what is exceptional: read by everyone in it, proposed by managers, adopted by a member body. */
@Resolver()
export class CriteriaResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: CriteriaReader,
    private readonly flags: PastFlagsReader,
  ) {}

  @Query(() => ExceptionCriteria, {
    nullable: true,
    description: 'How a partnership or an organisation decides what is exceptional, and what is so now.',
  })
  async exceptionCriteria(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Context() context: RequestContext,
  ): Promise<CriteriaRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    return named && this.reader.one(actor, named.tenantId);
  }

  @Query(() => [PastFlag], {
    nullable: true,
    description:
      'What of a measure was exceptional in its last twelve periods, each by the criteria of its own time.',
  })
  async pastFlags(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<PastFlagRow[] | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.flags.of(actor, named);
  }

  @Mutation(() => SetUpResult, { nullable: true, description: 'Puts exception criteria to the member body.' })
  async proposeCriteria(
    @Args('input', whatToDo) input: ProposeCriteriaInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = tenantNamed(input.ownerId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.proposeCriteria(actor, {
      tenantId: named.tenantId,
      rules: input.rules.map(criterionOf),
      rationale: input.rationale,
      effectiveFrom: input.effectiveFrom,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, ({ tenantId, id }) =>
      Promise.resolve({ id: encodeId('CriteriaProposal', tenantId, id) }),
    );
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Adopts, refuses or takes back proposed exception criteria.',
  })
  async decideCriteria(
    @Args('input', whatToDo) input: DecideCriteriaInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('CriteriaProposal', input.proposalId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.decideCriteria(actor, {
      tenantId: named.tenantId,
      proposalId: named.id,
      decision: input.decision,
      body: input.body ?? '',
      comment: input.comment ?? '',
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, () => Promise.resolve({ id: input.proposalId }));
  }
}

/** The domain checks what is in it; until then the schema has only said that these are texts. */
function criterionOf({ rule, periods, counts, whileRag }: CriterionInput): Criterion {
  const params = {
    ...(periods == null ? {} : { periods }),
    ...(counts ? { class: counts } : {}),
    ...(whileRag?.length ? { whileRag } : {}),
  };
  return { rule: rule as Criterion['rule'], params: params as CriterionParams };
}

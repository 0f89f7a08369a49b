import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { encodeId } from '#read-models/global-id';
import { AuthorityReader } from '#read-models/resource/authority.reader';
import type { AuthorityLimitsRow } from '#read-models/resource/authority.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { SetAuthorityInput, type AuthorityTierInput } from '../inputs/authority.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { AuthorityLimits } from '../types/resource/authority.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** How much who may decide in an organisation: read by everyone in it, set by those who may. */
@Resolver()
export class AuthorityResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: AuthorityReader,
  ) {}

  @Query(() => AuthorityLimits, {
    nullable: true,
    description: 'How much who may decide in the organisation you act for, in steps, with every version.',
  })
  async authorityLimits(
    @Args('organisationId', idOf('organisation')) organisationId: string,
    @Context() context: RequestContext,
  ): Promise<AuthorityLimitsRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(organisationId);
    return named && this.reader.of(actor, named.tenantId);
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description:
      'Sets how much who may decide, from a day on. It holds for movements asked for from then on.',
  })
  async setAuthorityLimits(
    @Args('input', whatToDo) { organisationId, money, staff, ...said }: SetAuthorityInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = tenantNamed(organisationId);
    if (!named) return nothingThere;
    const { tenantId } = named;
    const tiers = { GBP: money.map(stepOf), FTE: staff.map(stepOf) };
    const outcome = await this.useCases.setAuthority(actor, { ...said, tenantId, tiers });
    const done = { id: encodeId('Organisation', tenantId, tenantId) };
    return answer(outcome, () => Promise.resolve(done));
  }
}

const stepOf = ({ upTo = null, approvers }: AuthorityTierInput) => ({
  upTo,
  approvers: [...new Set(approvers)],
});

import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { DoorUseCases } from '#application/identity/door.use-cases';
import { Sessions } from '#application/identity/sessions';
import { ApiTokensReader } from '#read-models/doors/api-tokens.reader';
import type { ApiTokensRow } from '#read-models/doors/api-tokens.reader';
import { decodeId } from '#read-models/global-id';
import type { Instant } from '#read-models/instant';
import { idOf, whatToDo } from '../arguments.ts';
import { MakeTokenInput, RevokeTokenInput } from '../inputs/api-tokens.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere, refused } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { MakeTokenResult, RevokeTokenResult } from '../results/api-tokens.results.ts';
import { ApiTokens } from '../types/doors/api-tokens.type.ts';
import { DOOR_USE_CASES } from '../use-cases.token.ts';

/** Tokens for scripts: a person's own, and an organisation's for its administrators. */
@Resolver()
export class ApiTokensResolver {
  constructor(
    @Inject(DOOR_USE_CASES) private readonly useCases: DoorUseCases,
    private readonly reader: ApiTokensReader,
    private readonly sessions: Sessions,
  ) {}

  @Query(() => ApiTokens, {
    description: 'The own tokens of the person signed in, for the organisation they act for.',
  })
  myTokens(@Context() context: RequestContext): Promise<ApiTokensRow> {
    return this.reader.mine(signedIn(context));
  }

  @Query(() => ApiTokens, {
    nullable: true,
    description: 'Every token that acts for an organisation, for those who keep its ways in.',
  })
  async organisationTokens(
    @Args('organisationId', idOf('organisation')) organisationId: string,
    @Context() context: RequestContext,
  ): Promise<ApiTokensRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Organisation', organisationId);
    return named && this.reader.all(actor, named.tenantId);
  }

  @Mutation(() => MakeTokenResult, {
    nullable: true,
    description: 'Makes a token for scripts, with no more than the own powers of the person signed in.',
  })
  async makeToken(
    @Args('input', whatToDo) input: MakeTokenInput,
    @Context() context: RequestContext,
  ): Promise<Success<{ name: string; secret: string; expiresAt: Instant }> | RefusalAnswer> {
    const actor = signedIn(context);
    const providerId = await this.sessions.providerOf(context.token ?? '');
    const outcome = await this.useCases.makeToken(actor, { ...input, providerId });
    return outcome.kind === 'done' ? { kind: 'done', ...outcome.value } : refused(outcome);
  }

  @Mutation(() => RevokeTokenResult, {
    nullable: true,
    description: 'Revokes a token: one’s own, or as administrator any of the organisation.',
  })
  async revokeToken(
    @Args('input', whatToDo) { tokenId }: RevokeTokenInput,
    @Context() context: RequestContext,
  ): Promise<Success<{ tokens: ApiTokensRow }> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('ApiToken', tokenId);
    if (!named) return nothingThere;
    const revoke = { organisationId: named.tenantId, tokenId: named.id };
    return answer(await this.useCases.revokeToken(actor, revoke), async ({ organisationId, own }) => {
      const tokens = own ? await this.reader.mine(actor) : await this.reader.all(actor, organisationId);
      return tokens && { tokens };
    });
  }
}

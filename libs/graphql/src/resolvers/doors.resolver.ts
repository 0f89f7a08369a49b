import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { DoorUseCases } from '#application/identity/door.use-cases';
import type { Outcome } from '#application/outcome';
import { DoorsReader } from '#read-models/doors/doors.reader';
import type { DoorsRow } from '#read-models/doors/doors.reader';
import { decodeId } from '#read-models/global-id';
import type { Instant } from '#read-models/instant';
import { idOf, whatToDo } from '../arguments.ts';
import {
  AddSignInProviderInput,
  IssueSignInLinkInput,
  TakeOffSecondFactorInput,
  UnlinkSignInInput,
  WithdrawSignInProviderInput,
} from '../inputs/doors.input.ts';
import { uuidOf } from '../mutations/decoded.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere, refused } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { IssueLinkResult, KeepDoorsResult } from '../results/doors.results.ts';
import { Doors } from '../types/doors/doors.type.ts';
import { DOOR_USE_CASES } from '../use-cases.token.ts';

type Kept = Promise<Success<{ doors: DoorsRow }> | RefusalAnswer>;
type Issued = Success<{ personName: string; secret: string; expiresAt: Instant }>;

/** How an administrator keeps the ways in of their organisation. */
@Resolver()
export class DoorsResolver {
  constructor(
    @Inject(DOOR_USE_CASES) private readonly useCases: DoorUseCases,
    private readonly reader: DoorsReader,
  ) {}

  @Query(() => Doors, {
    nullable: true,
    description: "An organisation's ways in, for those who keep them.",
  })
  async doors(
    @Args('organisationId', idOf('organisation')) organisationId: string,
    @Context() context: RequestContext,
  ): Promise<DoorsRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Organisation', organisationId);
    return named && this.reader.one(actor, named.tenantId);
  }

  @Mutation(() => KeepDoorsResult, {
    nullable: true,
    description: 'Adds an identity provider of an organisation.',
  })
  async addSignInProvider(
    @Args('input', whatToDo) input: AddSignInProviderInput,
    @Context() context: RequestContext,
  ): Kept {
    const organisationId = uuidOf('Organisation', input.organisationId);
    const { entraTenant = null, clientSecret = null } = input;
    const said = { ...input, organisationId, entraTenant, clientSecret };
    return this.kept(context, await this.useCases.addProvider(signedIn(context), said));
  }

  @Mutation(() => KeepDoorsResult, {
    nullable: true,
    description: 'Withdraws an identity provider and ends every session that was opened there.',
  })
  async withdrawSignInProvider(
    @Args('input', whatToDo) input: WithdrawSignInProviderInput,
    @Context() context: RequestContext,
  ): Kept {
    const actor = signedIn(context);
    const named = decodeId('SignInProvider', input.providerId);
    if (!named) return nothingThere;
    const { tenantId: organisationId, id: providerId } = named;
    return this.kept(context, await this.useCases.withdrawProvider(actor, { organisationId, providerId }));
  }

  @Mutation(() => KeepDoorsResult, {
    nullable: true,
    description: 'Unlinks the accounts of a person at the providers of an organisation.',
  })
  async unlinkSignIn(
    @Args('input', whatToDo) input: UnlinkSignInInput,
    @Context() context: RequestContext,
  ): Kept {
    return this.kept(context, await this.useCases.unlinkAccounts(signedIn(context), personIn(input)));
  }

  @Mutation(() => KeepDoorsResult, {
    nullable: true,
    description:
      'Takes the second factor off that somebody else has lost, and ends their sessions. Of somebody who acts for several organisations it goes once an administrator of each has asked.',
  })
  async takeOffSecondFactor(
    @Args('input', whatToDo) input: TakeOffSecondFactorInput,
    @Context() context: RequestContext,
  ): Kept {
    const { reason } = input;
    return this.kept(
      context,
      await this.useCases.takeOffSecondFactor(signedIn(context), { ...personIn(input), reason }),
    );
  }

  @Mutation(() => IssueLinkResult, {
    nullable: true,
    description: 'Makes a one-time link for a person, to be handed to them and nobody else.',
  })
  async issueSignInLink(
    @Args('input', whatToDo) input: IssueSignInLinkInput,
    @Context() context: RequestContext,
  ): Promise<Issued | RefusalAnswer> {
    const { kind } = input;
    const outcome = await this.useCases.issueLink(signedIn(context), { ...personIn(input), kind });
    return outcome.kind === 'done' ? { kind: 'done', ...outcome.value } : refused(outcome);
  }

  private kept(context: RequestContext, outcome: Outcome<{ organisationId: string }>): Kept {
    return answer(outcome, async ({ organisationId }) => {
      const doors = await this.reader.one(signedIn(context), organisationId);
      return doors && { doors };
    });
  }
}

const personIn = ({ organisationId, personId }: { organisationId: string; personId: string }) => ({
  organisationId: uuidOf('Organisation', organisationId),
  personId: uuidOf('Person', personId),
});

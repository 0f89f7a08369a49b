import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PasswordLinks } from '#application/identity/password-links';
import { ProviderSignIn } from '#application/identity/provider-sign-in';
import type { BegunOrRefused } from '#application/identity/provider-sign-in';
import { providerRow } from '#read-models/doors/doors.reader';
import type { SignInProviderRow } from '#read-models/doors/doors.reader';
import { whatToDo } from '../arguments.ts';
import {
  BeginProviderSignInInput,
  ChoosePasswordInput,
  FinishProviderSignInInput,
} from '../inputs/doors.input.ts';
import type { RequestContext } from '../request-context.ts';
import { refused } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { BeginSignInResult, ChoosePasswordResult } from '../results/doors.results.ts';
import { SignInResult } from '../results/sign-in.results.ts';
import { SignInProvider } from '../types/doors/doors.type.ts';
import { uuidOf } from './decoded.ts';
import { SignInAnswers } from './sign-in-answers.ts';
import type { SignInAnswer } from './sign-in-answers.ts';

/** Signing in at an organisation's own identity provider, and what a one-time link opens. */
@Resolver()
export class ProviderSignInMutations {
  constructor(
    private readonly providers: ProviderSignIn,
    private readonly passwordLinks: PasswordLinks,
    private readonly answers: SignInAnswers,
  ) {}

  @Query(() => [SignInProvider], {
    description: 'The identity providers that the sign-in page shows; with an invitation, those it is for.',
  })
  async signInProviders(
    @Args('invitation', {
      type: () => String,
      nullable: true,
      description: 'The secret of an invitation; an answer of none then says that it no longer works.',
    })
    invitation: string | null = null,
  ): Promise<SignInProviderRow[]> {
    const found = invitation ? await this.providers.invitedTo(invitation) : await this.providers.listed();
    return (found ?? []).map(providerRow);
  }

  @Mutation(() => BeginSignInResult, {
    nullable: true,
    description: 'Begins a sign-in at an identity provider.',
  })
  beginProviderSignIn(
    @Args('input', whatToDo) { providerId, returnTo, invitation = null }: BeginProviderSignInInput,
  ): Promise<BegunOrRefused> {
    return this.providers.begin({ providerId: uuidOf('SignInProvider', providerId), returnTo, invitation });
  }

  @Mutation(() => SignInResult, {
    nullable: true,
    description: 'Finishes a sign-in at an identity provider. It can be tried once.',
  })
  async finishProviderSignIn(
    @Args('input', whatToDo) input: FinishProviderSignInInput,
    @Context() context: RequestContext,
  ): Promise<SignInAnswer> {
    return this.answers.opened(await this.providers.finish(input), context);
  }

  @Mutation(() => String, {
    nullable: true,
    description: 'Ends the session, and says where the one at the provider is ended, if it was opened there.',
  })
  async signOutOfProvider(
    @Args('returnTo', { type: () => String, description: 'Where the provider sends the browser afterwards.' })
    returnTo: string,
    @Context() { token }: RequestContext,
  ): Promise<string | null> {
    return token ? this.providers.signOut(token, returnTo) : null;
  }

  @Mutation(() => ChoosePasswordResult, {
    nullable: true,
    description: 'Chooses a password by a one-time link, and ends every session of the person.',
  })
  async choosePassword(
    @Args('input', whatToDo) { link, password }: ChoosePasswordInput,
  ): Promise<Success<{ email: string }> | RefusalAnswer> {
    const outcome = await this.passwordLinks.choose(link, password);
    return outcome.kind === 'done' ? { kind: 'done', ...outcome.value } : refused(outcome);
  }
}

import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Sessions } from '#application/identity/sessions';
import { decodeId } from '#read-models/global-id';
import { ViewerReader } from '#read-models/viewer/viewer.reader';
import type { ViewerRow } from '#read-models/viewer/viewer.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { SignInInput } from '../inputs/sign-in.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { refused } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { ActForResult, SignInResult } from '../results/sign-in.results.ts';
import { SignInAnswers } from './sign-in-answers.ts';
import type { SignInAnswer } from './sign-in-answers.ts';

/** Signing in and out, and choosing where to act. */
@Resolver()
export class SignInMutations {
  constructor(
    private readonly sessions: Sessions,
    private readonly viewers: ViewerReader,
    private readonly answers: SignInAnswers,
  ) {}

  @Mutation(() => SignInResult, { nullable: true, description: 'Signs a person in with a local account.' })
  async signIn(
    @Args('input', whatToDo) { email, password }: SignInInput,
    @Context() context: RequestContext,
  ): Promise<SignInAnswer> {
    return this.answers.opened(await this.sessions.signIn(email, password), context);
  }

  @Mutation(() => Boolean, {
    description: 'Ends the session of the token that was sent; true whether or not it was in force.',
  })
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    if (context.token) await this.sessions.signOut(context.token);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Ends every session of the person signed in, in whatever browser; true when there was one.',
  })
  async signOutEverywhere(@Context() context: RequestContext): Promise<boolean> {
    if (!context.token || !context.who) return false;
    await this.sessions.signOutEverywhere(context.token);
    return true;
  }

  @Mutation(() => ActForResult, { nullable: true, description: 'Chooses the organisation to act for.' })
  async actFor(
    @Args('organisationId', idOf('organisation')) organisationId: string,
    @Context() context: RequestContext,
  ): Promise<Success<{ viewer: ViewerRow }> | RefusalAnswer> {
    signedIn(context);
    const token = context.token ?? '';
    const named = decodeId('Organisation', organisationId);
    const outcome = named ? await this.sessions.actFor(token, { organisationId: named.id }) : noAppointment;
    if (outcome.kind !== 'done') return refused(outcome);
    const viewer = await this.viewerOf(token);
    return viewer ? { kind: 'done', viewer } : refused(noAppointment);
  }

  @Mutation(() => ActForResult, {
    nullable: true,
    description: 'Chooses to stand in by a role that was delegated; actFor goes back to acting as oneself.',
  })
  async standIn(
    @Args('delegationId', idOf('delegation')) delegationId: string,
    @Context() context: RequestContext,
  ): Promise<Success<{ viewer: ViewerRow }> | RefusalAnswer> {
    signedIn(context);
    const token = context.token ?? '';
    const outcome = await this.sessions.actFor(token, {
      delegationId: decodeId('Delegation', delegationId)?.id ?? '',
    });
    if (outcome.kind !== 'done') return refused(outcome);
    const viewer = await this.viewerOf(token);
    return viewer ? { kind: 'done', viewer } : refused(noAppointment);
  }

  private async viewerOf(token: string): Promise<ViewerRow | null> {
    const who = await this.sessions.whoIs(token);
    return who && this.viewers.read(who);
  }
}

const noAppointment = {
  kind: 'notPermitted',
  rule: 'noAppointment',
  message: 'You hold no appointment for that organisation.',
} as const;

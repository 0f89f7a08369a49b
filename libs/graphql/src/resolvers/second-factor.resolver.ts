import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SecondFactors } from '#application/identity/second-factors';
import type { SecondFactorState } from '#application/identity/second-factors';
import { Sessions } from '#application/identity/sessions';
import { SignInAnswers } from '../mutations/sign-in-answers.ts';
import type { SignInAnswer } from '../mutations/sign-in-answers.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { refused } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SecondFactorResult } from '../results/second-factor.results.ts';
import { SignInResult } from '../results/sign-in.results.ts';
import { SecondFactor } from '../types/viewer/second-factor.type.ts';

type Answer = Promise<Success<{ recoveryCodes: string[] }> | RefusalAnswer>;
const codeArgument = {
  type: () => String,
  description: 'The code that the phone shows, or a recovery code.',
};

/** A person's own second factor, and answering for it at sign-in. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly answers: SignInAnswers,
  ) {}

  @Query(() => SecondFactor, { description: 'How the second factor of the person signed in stands.' })
  async secondFactor(@Context() context: RequestContext): Promise<SecondFactorState> {
    const { personId } = signedIn(context);
    return this.factors.state(personId, context.who?.email ?? '');
  }

  @Mutation(() => SecondFactor, {
    nullable: true,
    description: 'Offers a new secret for the phone, unless one is in force.',
  })
  async offerSecondFactor(@Context() context: RequestContext): Promise<SecondFactorState> {
    const { personId } = signedIn(context);
    await this.factors.offer(personId);
    return this.factors.state(personId, context.who?.email ?? '');
  }

  @Mutation(() => SecondFactorResult, {
    nullable: true,
    description:
      'Puts the offered secret in force by a first code. This session then counts as proved by it.',
  })
  async confirmSecondFactor(
    @Args('code', codeArgument) code: string,
    @Context() context: RequestContext,
  ): Answer {
    const { personId } = signedIn(context);
    const outcome = await this.factors.confirm(personId, code);
    if (outcome.kind !== 'done') return refused(outcome);
    await this.sessions.proved(context.token ?? '');
    return { kind: 'done', ...outcome.value };
  }

  @Mutation(() => SecondFactorResult, {
    nullable: true,
    description: 'Takes the second factor off, by a code from it.',
  })
  async removeSecondFactor(
    @Args('code', codeArgument) code: string,
    @Context() context: RequestContext,
  ): Answer {
    const { personId } = signedIn(context);
    const outcome = await this.sessions.withCode(personId, () => this.factors.remove(personId, code));
    return outcome.kind === 'done' ? { kind: 'done', recoveryCodes: [] } : refused(outcome);
  }

  @Mutation(() => Boolean, {
    description: 'Notes that the person signed in has read that their second factor was taken off.',
  })
  async noteSecondFactorTakenOff(@Context() context: RequestContext): Promise<boolean> {
    await this.factors.told(signedIn(context).personId);
    return true;
  }

  @Mutation(() => SignInResult, {
    nullable: true,
    description: 'Goes on with a sign-in that waits for a second factor. A ticket can be tried once.',
  })
  async answerSecondFactor(
    @Args('ticket', { type: () => String, description: 'What the first step of the sign-in gave.' })
    ticket: string,
    @Args('code', codeArgument) code: string,
    @Context() context: RequestContext,
  ): Promise<SignInAnswer> {
    return this.answers.opened(await this.sessions.answerSecondFactor(ticket, code), context);
  }
}

import { Injectable } from '@nestjs/common';
import { Sessions } from '#application/identity/sessions';
import type { SignedInOrRefused } from '#application/identity/sessions';
import { ViewerReader } from '#read-models/viewer/viewer.reader';
import type { RequestContext } from '../request-context.ts';
import type { SecondFactorNeeded, SignedIn } from '../results/sign-in.results.ts';

export type SignInAnswer =
  | ({ kind: 'signedIn' } & SignedIn)
  | { kind: 'refused'; message: string }
  | ({ kind: 'secondFactorNeeded' } & SecondFactorNeeded);

/** Answers every kind of sign-in alike. */
@Injectable()
export class SignInAnswers {
  constructor(
    private readonly sessions: Sessions,
    private readonly viewers: ViewerReader,
  ) {}

  /** Who came in; the session they came from ends, so that one token never outlives another sign-in. */
  async opened(opened: SignedInOrRefused, { token }: RequestContext): Promise<SignInAnswer> {
    if (opened.kind !== 'signedIn') return opened;
    if (token) await this.sessions.leave(token);
    const who = await this.sessions.whoIs(opened.token);
    const viewer = who && (await this.viewers.read(who));
    return viewer ? { ...opened, viewer } : { kind: 'refused', message: 'Sign in again.' };
  }
}

import type { Request } from 'express';
import { GraphQLError } from 'graphql';
import type { Sessions } from '#application/identity/sessions';
import type { RequestContext } from '#graphql/request-context';
import { bearerToken } from './bearer-token.ts';
import type { RateGate } from './rate-gate.ts';
import { requestIdOf } from './request-id.ts';

/** Who asks, found out and counted once a request, whoever wants to know. */
export class RequestContexts {
  private readonly known = new WeakMap<Request, Promise<RequestContext>>();

  constructor(
    private readonly sessions: Sessions,
    private readonly gate: RateGate,
  ) {}

  /** @throws GraphQLError UNAUTHENTICATED where their token is over, TOO_MANY_REQUESTS where they have asked too often */
  of(request: Request): Promise<RequestContext> {
    let context = this.known.get(request);
    if (!context) {
      context = this.find(request);
      this.known.set(request, context);
    }
    return context;
  }

  private async find(request: Request): Promise<RequestContext> {
    const token = bearerToken(request.headers.authorization);
    const who = token ? await this.sessions.whoIs(token) : null;
    if (token && !who) await refuseEnded(this.sessions, token);
    await this.gate.admit(who);
    return { token, who, requestId: requestIdOf(request) };
  }
}

/** Tells whoever still uses a token that is over, in words; anything else that stands for nobody goes on as nobody. */
async function refuseEnded(sessions: Sessions, token: string): Promise<void> {
  const why = await sessions.whyNot(token);
  if (why) throw new GraphQLError(why, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

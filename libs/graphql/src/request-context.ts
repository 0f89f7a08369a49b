import { GraphQLError } from 'graphql';
import type { SignedInPerson } from '#application/identity/signed-in-person';
import type { Actor } from '#permissions/actor';

/** What one request carries through the resolvers. */
export interface RequestContext {
  /** The person signed in, or null when nobody is. */
  readonly who: SignedInPerson | null;
  /** The bearer token as it was sent, or null. */
  readonly token: string | null;
  /** Ties the request to its log lines. */
  readonly requestId: string;
}

/**
 * The person signed in, where they act.
 *
 * @throws GraphQLError with the code UNAUTHENTICATED when nobody is
 */
export function signedIn(context: RequestContext): Actor {
  if (context.who) return context.who.actor;
  throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
}

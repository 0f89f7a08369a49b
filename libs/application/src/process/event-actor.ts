import type { Actor } from '#permissions/actor';

/** Who sent an event, as it is kept with it; the token, where they sent it by one. */
export interface EventActor {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly token?: string;
}

/** The actor as an event keeps them. */
export function eventActor({
  personId,
  name,
  organisationId,
  token,
}: Actor): EventActor & Record<string, string> {
  return { personId, name, organisationId, ...(token && { token: token.name }) };
}

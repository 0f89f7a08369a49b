import { tokenDaysOf } from '#domain/identity/sign-in-settings';
import type { Actor } from '#permissions/actor';
import type { BearerRecord, SessionRecord } from '../ports/identity.ts';

const day = 86_400_000;
const sessionIdle = 3_600_000;
const dayOf = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** What a token is called that `npm run token` printed, for whoever runs the product. */
export const atServer = 'Made at the server';

/** When a token stops: its own time, or sooner where the organisation has since decided on less. */
export function tokenStops({ scope, createdAt, expiresAt }: Timed, mostDays: number | null): Date {
  // Whoever runs the server answers for the tokens made there.
  if (scope === 'act') return expiresAt;
  const most = createdAt.getTime() + (mostDays ?? 0) * day;
  return new Date(Math.min(expiresAt.getTime(), most));
}

type Timed = Pick<SessionRecord, 'scope' | 'createdAt' | 'expiresAt'>;

interface TokenFound extends Pick<BearerRecord, 'decided'> {
  session: Timed & Pick<SessionRecord, 'kind' | 'name' | 'endedAt'>;
}

/** Why a token is not good any more, in words for whoever runs the script; null where it is good, or is a session. */
export function tokenTrouble({ session, decided }: TokenFound, now: Date): string | null {
  if (session.kind !== 'token') return null;
  const { name, endedAt, scope } = session;
  const said = `The token “${name ?? atServer}”`;
  if (endedAt) return `${said} was revoked on ${dayOf.format(endedAt)}.`;
  const mostDays = tokenDaysOf(decided);
  if (scope !== 'act' && mostDays === null)
    return `${said} does not count: the organisation takes no tokens.`;
  const stops = tokenStops(session, mostDays);
  return stops <= now ? `${said} expired on ${dayOf.format(stops)}. Make another.` : null;
}

/** Whether a session or token stands for nobody any more: waiting for a second factor, over, or idle too long. */
export function isOver(found: BearerRecord, now: Date): boolean {
  const { kind, expiresAt, lastSeenAt } = found.session;
  if (kind === 'halfway' || expiresAt <= now || tokenTrouble(found, now)) return true;
  return kind === 'session' && now.getTime() - lastSeenAt.getTime() > sessionIdle;
}

/** The token that somebody acts by, for the actor; nothing where they are here themselves. */
export function actingToken({ kind, id, name, scope }: SessionRecord): Pick<Actor, 'token'> {
  if (kind !== 'token') return {};
  return { token: { id, name: name ?? atServer, scope: scope === 'act' ? null : scope } };
}

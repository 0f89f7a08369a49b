import { tokenDaysOf } from '#domain/identity/sign-in-settings';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { isTokenScope } from '#permissions/token-scope';
import { refuse, runCommand } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import type { DoorDeps } from './keep-doors.use-cases.ts';
import { newSession } from './new-session.ts';
import { tokenTrouble } from './token-state.ts';

const day = 86_400_000;
/** Enough for anybody, and few enough to look through. */
const mostInForce = 20;
/** The chain of evidence in which tokens are kept. */
const stream = 'tokens';

export interface MakeToken {
  name: string;
  /** One of `tokenScopes`. */
  scope: string;
  /** How many days it lives, up to what the organisation has decided. */
  days: number;
  /** The identity provider that the session was opened at: the token ends with the account there. */
  providerId: string | null;
}

/**
 * A person makes a token for their scripts, for the organisation they act for and with no more than their own powers
 * there. Only its hash is kept.
 *
 * @returns the secret, which nobody can read again
 */
export function makeToken(
  deps: DoorDeps,
  actor: Actor,
  { name, scope, days, providerId }: MakeToken,
): Promise<Outcome<{ secret: string; name: string; expiresAt: Date }>> {
  const { organisationId, personId } = actor;
  const command = { name: 'makeToken', body: { name, scope, days }, about: organisationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const mostDays = tokenDaysOf(await tx.place.policyOf(organisationId));
    if (mostDays === null) {
      const message = `${actor.organisationName} takes no tokens for scripts.`;
      refuse({ kind: 'notPermitted', rule: 'noTokens', message });
    }
    const most = mostDays ?? 0;
    const inForce = await tokensInForce(deps, actor, most, now);
    new FieldChecks()
      .text(name, 'name')
      .unless(name.length <= 80, 'name', 'The name may have 80 characters.')
      .unless(isTokenScope(scope), 'scope', 'Choose what the token is for.')
      .unless(
        Number.isInteger(days) && days >= 1 && days <= most,
        'days',
        `Enter a whole number of days from 1 to ${most}.`,
      )
      .unless(
        !inForce.some((one) => one.name === name.trim()),
        'name',
        'You have a token of this name. Choose another, or revoke that one first.',
      )
      .unless(
        inForce.length < mostInForce,
        'name',
        `You have ${mostInForce} tokens. Revoke one that you do not need.`,
      )
      .refuseIfAny();
    if (!isTokenScope(scope)) return refuse(notFound);
    const made = { id: deps.newId(), name: name.trim(), scope };
    const whose = { personId, organisationId, kind: 'token', providerId, ...made } as const;
    const { secret, record } = newSession(whose, days * day, now);
    const { expiresAt } = record;
    const after = { ...made, expiresAt: expiresAt.toISOString() };
    await recordAct(tx, actor, now, { tenantId: organisationId, stream, action: 'makeToken', after });
    // Last, so that nothing that refuses comes after it: the row is not in this transaction.
    await deps.identity.addSession(record);
    return { secret, name: name.trim(), expiresAt };
  });
}

async function tokensInForce({ tokens }: DoorDeps, actor: Actor, mostDays: number, now: Date) {
  const own = await tokens.tokens(actor.organisationId, actor.personId);
  const decided = { apiTokenDays: mostDays };
  return own.filter((one) => !tokenTrouble({ session: { ...one, kind: 'token' }, decided }, now));
}

/**
 * Ends a token from the next request on: one's own, or as administrator anybody's for the organisation. To everybody
 * else it is not there.
 */
export function revokeToken(
  deps: DoorDeps,
  actor: Actor,
  { organisationId, tokenId }: { organisationId: string; tokenId: string },
): Promise<Outcome<{ organisationId: string; own: boolean }>> {
  const command = { name: 'revokeToken', body: { organisationId, tokenId }, about: tokenId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const token =
      actor.organisationId === organisationId ? await deps.tokens.token(organisationId, tokenId) : null;
    const own = token?.personId === actor.personId;
    const keeps = authorise(actor, 'keep', 'SignIn', { tenantId: organisationId });
    // Of another's nobody but who keeps the doors is told that it is there.
    if (!token || !(own || keeps.ok)) return refuse(notFound);
    if (token.endedAt) refuse(invalid({ field: 'tokenId', message: 'This token was revoked before.' }));
    const { id, name, scope, personId, personName } = token;
    await recordAct(tx, actor, now, {
      tenantId: organisationId,
      stream,
      action: 'revokeToken',
      before: { id, name, scope, personId, personName },
      after: { id, revoked: true },
    });
    await deps.tokens.endToken(id, now);
    return { organisationId, own };
  });
}

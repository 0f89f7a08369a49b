import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import type { DoorPerson, DoorStore, LinkRecord, ProviderRecord } from '../ports/doors.ts';
import type { IdentityStore } from '../ports/identity.ts';
import type { ProviderPeer } from '../ports/provider-peer.ts';
import type { SecondFactorStore } from '../ports/second-factor.ts';
import type { TokenStore } from '../ports/tokens.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import { entraTenantIn, issuerProblem } from './issuers.ts';
import { hashOf, newSecret } from './secrets.ts';

const hour = 3_600_000;
const linkLife = { join: 7 * 24 * hour, password: 24 * hour };
/** The chain of evidence in which changes of the ways in are kept. */
const stream = 'signIn';

/** What keeping the ways in stands on. The rows are sign-in's own; the permission and the evidence are the tenant's. */
export interface DoorDeps extends Deps {
  doors: DoorStore;
  tokens: TokenStore;
  factors: SecondFactorStore;
  identity: Pick<IdentityStore, 'addSession' | 'person' | 'personByEmail' | 'accountOf'>;
  peer: ProviderPeer;
}

export interface AddProvider {
  organisationId: string;
  name: string;
  issuer: string;
  /** Microsoft Entra's tenant, where the issuer does not say it itself. */
  entraTenant: string | null;
  clientId: string;
  clientSecret: string | null;
  listed: boolean;
}

export interface OfPerson {
  organisationId: string;
  personId: string;
}

/** An administrator adds an identity provider of their organisation; its secret goes into no record of the change. */
export function addProvider(
  deps: DoorDeps,
  actor: Actor,
  input: AddProvider,
): Promise<Outcome<{ organisationId: string; id: string }>> {
  const { organisationId, name, clientId, listed } = input;
  const issuer = input.issuer.trim();
  const { clientSecret, ...said } = input;
  const command = { name: 'addSignInProvider', body: said, about: organisationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    require(authorise(actor, 'keep', 'SignIn', { tenantId: organisationId }));
    const entraTenant = entraTenantIn(issuer) ?? (input.entraTenant?.trim().toLowerCase() || null);
    const problem = issuerProblem(issuer, entraTenant);
    new FieldChecks()
      .text(name, 'name')
      .text(clientId, 'clientId')
      .unless(problem?.field !== 'issuer', 'issuer', problem?.message ?? '')
      .unless(problem?.field !== 'entraTenant', 'entraTenant', problem?.message ?? '')
      .unless(
        problem !== null || deps.peer.mayTalkTo(issuer),
        'issuer',
        'Whoever runs Goldthread has not allowed this provider: ask them to name it in SIGN_IN_ISSUERS.',
      )
      .refuseIfAny();
    const others = await deps.doors.providersOf(organisationId);
    if (others.some((other) => other.issuer === issuer)) {
      refuse(invalid({ field: 'issuer', message: 'This provider is in use already.' }));
    }
    const provider: ProviderRecord = {
      id: deps.newId(),
      organisationId,
      name: name.trim(),
      issuer,
      entraTenant,
      clientId: clientId.trim(),
      clientSecret: clientSecret?.trim() || null,
      listed,
      addedAt: now,
    };
    const after = { id: provider.id, name: provider.name, issuer, entraTenant, clientId, listed };
    await recordAct(tx, actor, now, { tenantId: organisationId, stream, action: 'addProvider', after });
    // Last, so that nothing that refuses comes after it: the row is not in this transaction.
    await deps.doors.addProvider(provider);
    return { organisationId, id: provider.id };
  });
}

/** An administrator withdraws a provider: nobody signs in there any more, and every session opened there ends. */
export function withdrawProvider(
  deps: DoorDeps,
  actor: Actor,
  { organisationId, providerId }: { organisationId: string; providerId: string },
): Promise<Outcome<{ organisationId: string }>> {
  const command = { name: 'withdrawSignInProvider', body: { organisationId, providerId }, about: providerId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const provider = await deps.doors.provider(providerId);
    if (provider?.organisationId !== organisationId || !actor.tenantIds.includes(organisationId)) {
      return refuse(notFound);
    }
    require(authorise(actor, 'keep', 'SignIn', { tenantId: organisationId }));
    const { name, issuer } = provider;
    const before = { id: providerId, name, issuer };
    await recordAct(tx, actor, now, {
      tenantId: organisationId,
      stream,
      action: 'withdrawProvider',
      before,
      after: { id: providerId, withdrawn: true },
    });
    await deps.doors.withdrawProvider(providerId, now);
    return { organisationId };
  });
}

/**
 * An administrator makes a one-time link for a person who acts for their organisation: to link an account at its
 * provider, or to choose a password. A password opens every place a person acts for, so one organisation's
 * administrator can give it only to those who act for no other.
 *
 * @returns the secret of the link, which nobody can read again
 */
export function issueLink(
  deps: DoorDeps,
  actor: Actor,
  { organisationId, personId, kind }: OfPerson & { kind: LinkRecord['kind'] },
): Promise<Outcome<{ organisationId: string; personName: string; secret: string; expiresAt: Date }>> {
  const command = { name: 'issueSignInLink', body: { organisationId, personId, kind }, about: personId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const person = await personHere(deps, actor, { organisationId, personId }, now);
    if (kind === 'join' && (await deps.doors.providersOf(organisationId)).length === 0) {
      refuse(invalid({ field: 'personId', message: 'Add your identity provider first.' }));
    }
    if (kind === 'password' && person.actsElsewhere) {
      const message = `${person.name} acts for another organisation too, and a password would open that as well. Invite them to sign in with your own provider.`;
      refuse({ kind: 'notPermitted', rule: 'passwordOpensElsewhere', message });
    }
    const secret = newSecret();
    const expiresAt = new Date(now.getTime() + linkLife[kind]);
    const after = { kind, personId, personName: person.name, expiresAt: expiresAt.toISOString() };
    await recordAct(tx, actor, now, { tenantId: organisationId, stream, action: 'issueLink', after });
    await deps.doors.addLink({
      tokenHash: hashOf(secret),
      kind,
      personId,
      organisationId,
      issuedBy: actor.personId,
      createdAt: now,
      expiresAt,
    });
    return { organisationId, personName: person.name, secret, expiresAt };
  });
}

/** An administrator unlinks a person's accounts at their organisation's providers, and ends what they opened there. */
export function unlinkAccounts(
  deps: DoorDeps,
  actor: Actor,
  { organisationId, personId }: OfPerson,
): Promise<Outcome<{ organisationId: string }>> {
  const command = { name: 'unlinkSignIn', body: { organisationId, personId }, about: personId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { name, linkedAt } = await personHere(deps, actor, { organisationId, personId }, now);
    const before = { personId, personName: name, linkedAt };
    await recordAct(tx, actor, now, {
      tenantId: organisationId,
      stream,
      action: 'unlink',
      before,
      after: { personId, linkedAt: [] },
    });
    await deps.doors.unlinkAccounts(organisationId, personId);
    return { organisationId };
  });
}

/** The person among those who act for the organisation; the command ends when there is none or it is not the actor's. */
export async function personHere(
  { doors }: DoorDeps,
  actor: Actor,
  { organisationId, personId }: OfPerson,
  now: Date,
): Promise<DoorPerson> {
  if (!actor.tenantIds.includes(organisationId)) return refuse(notFound);
  require(authorise(actor, 'keep', 'SignIn', { tenantId: organisationId }));
  const people = await doors.peopleOf(organisationId, londonDateOf(now));
  return people.find((person) => person.personId === personId) ?? refuse(notFound);
}

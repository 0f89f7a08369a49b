import type { Clock } from '#kernel/clock';
import type { DoorStore, ProviderRecord } from '../ports/doors.ts';
import type { ProviderPeer } from '../ports/provider-peer.ts';
import { hashOf, newSecret } from './secrets.ts';
import type { Sessions, SignedInOrRefused } from './sessions.ts';

/** A person has this long at their provider before the sign-in lapses, in milliseconds. */
const attemptLife = 10 * 60_000;

export interface BeginAtProvider {
  providerId: string;
  /** Where the provider is to send the browser back to; it must know this address. */
  returnTo: string;
  /** The secret of an invitation, which links the account that signs in; null for one that is linked already. */
  invitation: string | null;
}

export interface FinishAtProvider {
  /** What `begin` handed to this browser and no other. */
  browser: string;
  /** The query of the address that the provider sent the browser to. */
  query: string;
}

export type BegunOrRefused =
  { kind: 'begun'; address: string; browser: string } | { kind: 'refused'; message: string };

const refused = (message: string) => ({ kind: 'refused', message }) as const;
const lapsed = refused('That sign-in has lapsed or was used before. Start again.');
const badInvitation = refused('This invitation has been used, replaced or has lapsed. Ask for another.');

/**
 * Sign-in at an organisation's own identity provider. An account is known by its issuer and its subject (Entra: `tid`
 * and `oid`), never by e-mail; a session opened there acts for that organisation alone, since no other answers for what
 * its provider says (docs/security.md, ways in).
 */
export class ProviderSignIn {
  constructor(
    private readonly store: DoorStore,
    private readonly sessions: Sessions,
    private readonly peer: ProviderPeer,
    private readonly clock: Clock,
  ) {}

  /** The providers that the sign-in page shows to everybody. */
  listed(): Promise<ProviderRecord[]> {
    return this.store.listedProviders();
  }

  /** The providers at which an invitation can be used, and its organisation's alone; null when it is none. */
  async invitedTo(invitation: string): Promise<ProviderRecord[] | null> {
    const link = await this.store.link(hashOf(invitation), 'join', this.clock.now());
    return link && this.store.providersOf(link.organisationId);
  }

  /** Begins a sign-in: where to send the browser, and what it must show when it comes back. */
  async begin({ providerId, returnTo, invitation }: BeginAtProvider): Promise<BegunOrRefused> {
    const now = this.clock.now();
    const provider = await this.store.provider(providerId);
    if (!provider || !this.peer.mayTalkTo(provider.issuer)) {
      return refused('There is no such way to sign in, or it has been withdrawn.');
    }
    const linkHash = invitation === null ? null : hashOf(invitation);
    const link = linkHash === null ? null : await this.store.link(linkHash, 'join', now);
    if (linkHash !== null && link?.organisationId !== provider.organisationId) return badInvitation;
    const begun = await this.peer.begin(provider, returnTo);
    if (!begun) return refused(`${provider.name} does not answer just now. Try again in a few minutes.`);
    const browser = newSecret();
    await this.store.addAttempt({
      stateHash: hashOf(begun.state),
      browserHash: hashOf(browser),
      providerId,
      nonce: begun.nonce,
      verifier: begun.verifier,
      returnTo,
      linkHash,
      expiresAt: new Date(now.getTime() + attemptLife),
    });
    return { kind: 'begun', address: begun.address, browser };
  }

  /** Finishes it, once: a second try with the same state finds nothing, whatever the first one came to. */
  async finish({ browser, query }: FinishAtProvider): Promise<SignedInOrRefused> {
    const now = this.clock.now();
    const state = new URLSearchParams(query).get('state') ?? '';
    const attempt = await this.store.takeAttempt(hashOf(state), now);
    if (!attempt || attempt.browserHash !== hashOf(browser)) return lapsed;
    const provider = await this.store.provider(attempt.providerId);
    if (!provider) return lapsed;
    const { nonce, verifier, returnTo, linkHash } = attempt;
    const address = `${returnTo}?${query}`;
    const account = await this.peer.finish(provider, { address, state, nonce, verifier });
    if (!account) return refused(`Signing in with ${provider.name} did not work. Start again.`);
    const { organisationId } = provider;
    if (linkHash !== null) {
      const link = await this.store.takeLink(linkHash, 'join', now);
      if (link?.organisationId !== organisationId) return badInvitation;
      const linked = await this.store.linkAccount(organisationId, link.personId, account, now);
      if (!linked) return refused('That account belongs to somebody else here. Ask your administrator.');
    }
    const personId = await this.store.personOf(organisationId, account);
    const opened = personId && (await this.sessions.openAt(personId, provider));
    return opened || refused(notInvited(provider));
  }

  /** Ends the session here. @returns where the one at the provider is ended; null when it was not opened there */
  async signOut(token: string, returnTo: string): Promise<string | null> {
    const providerId = await this.sessions.providerOf(token);
    await this.sessions.signOut(token);
    const provider = providerId && (await this.store.provider(providerId));
    return provider ? this.peer.signOutAddress(provider, returnTo) : null;
  }
}

const notInvited = ({ name }: ProviderRecord): string =>
  `${name} knows you, but nobody has linked that account to someone who has a role here. Ask your administrator for an invitation.`;

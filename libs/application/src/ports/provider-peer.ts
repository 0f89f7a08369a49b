import type { ExternalAccount, ProviderRecord } from './doors.ts';

/** What must be kept until the browser comes back. */
export interface Begun {
  /** Where to send the browser. */
  address: string;
  state: string;
  nonce: string;
  verifier: string;
}

/** What a browser brings back, with what was kept. */
export interface Brought {
  /** The whole address it came back to. */
  address: string;
  state: string;
  nonce: string;
  verifier: string;
}

/** Talks to identity providers: OpenID Connect, authorisation code with PKCE. */
export interface ProviderPeer {
  /** Whether the operator of this installation lets it talk to this issuer. */
  mayTalkTo(issuer: string): boolean;
  /** Null when the provider does not answer as it should. */
  begin(provider: ProviderRecord, returnTo: string): Promise<Begun | null>;
  /** The account that the provider vouches for; null when anything about the answer is not right. */
  finish(provider: ProviderRecord, brought: Brought): Promise<ExternalAccount | null>;
  /** Where a person ends their session at the provider itself; null when it has no such place. */
  signOutAddress(provider: ProviderRecord, returnTo: string): Promise<string | null>;
}

import type { SessionRecord } from './identity.ts';

/** A token for scripts, as lists show it; never its secret, of which only a hash is kept. */
export interface TokenRecord extends Pick<
  SessionRecord,
  'id' | 'personId' | 'organisationId' | 'scope' | 'createdAt' | 'expiresAt' | 'endedAt'
> {
  name: string;
  personName: string;
  /** When it was last used, within a minute; null while it was not. */
  lastUsedAt: Date | null;
}

/** What sign-in's own role keeps of tokens for scripts. */
export interface TokenStore {
  /** Tokens for one organisation, of one person or of all, the newest first; 500 at most. */
  tokens(organisationId: string, personId: string | null): Promise<TokenRecord[]>;
  /** One of an organisation, or null. */
  token(organisationId: string, id: string): Promise<TokenRecord | null>;
  /** Ends it, from the next request on. @returns false where it was ended before */
  endToken(id: string, at: Date): Promise<boolean>;
}

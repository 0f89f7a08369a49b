import type { LocalDate } from '#kernel/local-date';

/** An organisation's own identity provider, as it registered this product with it. */
export interface ProviderRecord {
  id: string;
  organisationId: string;
  /** What its people call it, for the button. */
  name: string;
  /** The exact issuer its tokens must name. */
  issuer: string;
  /** The Microsoft Entra tenant (a GUID) its tokens must name too; null for any other provider. */
  entraTenant: string | null;
  clientId: string;
  /** Null for a public client, which has its code exchange proved by PKCE alone. */
  clientSecret: string | null;
  /** Whether the sign-in page shows it to everybody. */
  listed: boolean;
  addedAt: Date;
}

/** An account at a provider by what never changes or is given to another: never by e-mail. */
export interface ExternalAccount {
  issuer: string;
  /** Entra's `tid`; empty elsewhere. */
  entraTenant: string;
  /** Entra's `oid`; `sub` elsewhere. */
  subject: string;
}

/** A one-time link that an administrator hands to a person: to link an account, or to choose a password. */
export interface LinkRecord {
  tokenHash: string;
  kind: 'join' | 'password';
  personId: string;
  organisationId: string;
  issuedBy: string;
  createdAt: Date;
  expiresAt: Date;
}

/** A sign-in under way at a provider, in one browser. */
export interface AttemptRecord {
  stateHash: string;
  browserHash: string;
  providerId: string;
  nonce: string;
  verifier: string;
  /** Where the provider sends the browser back to. */
  returnTo: string;
  /** The invitation that was followed, if one was. */
  linkHash: string | null;
  expiresAt: Date;
}

/** A person who acts for an organisation, and by what doors they come in. */
export interface DoorPerson {
  personId: string;
  name: string;
  email: string;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  /** Names of the providers that an account is linked at. */
  linkedAt: string[];
  /** Whether they hold appointments for other organisations too. */
  actsElsewhere: boolean;
  /** When an administrator here asked to have their second factor taken off, while that waits for other organisations. */
  factorAskedAt: Date | null;
}

/** What sign-in's own role keeps of the ways in; every call stands alone and reaches no tenant's rows. */
export interface DoorStore {
  addProvider(provider: ProviderRecord): Promise<void>;
  /** Those in use, of one organisation or of all that are listed, by name. */
  providersOf(organisationId: string): Promise<ProviderRecord[]>;
  listedProviders(): Promise<ProviderRecord[]>;
  /** One in use, or null. */
  provider(id: string): Promise<ProviderRecord | null>;
  /** Takes it out of use and ends every session opened there. */
  withdrawProvider(id: string, at: Date): Promise<void>;

  addAttempt(attempt: AttemptRecord): Promise<void>;
  /** Takes the attempt, so that nobody can take it again; clears away those that have lapsed. */
  takeAttempt(stateHash: string, now: Date): Promise<AttemptRecord | null>;

  personOf(organisationId: string, account: ExternalAccount): Promise<string | null>;
  /** Links an account unless somebody has it. @returns whether it is now this person's */
  linkAccount(organisationId: string, personId: string, account: ExternalAccount, at: Date): Promise<boolean>;
  /** Unlinks every account of a person at an organisation's providers and ends the sessions opened there. */
  unlinkAccounts(organisationId: string, personId: string): Promise<number>;

  /** Adds a link in place of any other of its kind for the person. */
  addLink(link: LinkRecord): Promise<void>;
  link(tokenHash: string, kind: LinkRecord['kind'], now: Date): Promise<LinkRecord | null>;
  /** Takes the link, so that nobody can use it again. */
  takeLink(tokenHash: string, kind: LinkRecord['kind'], now: Date): Promise<LinkRecord | null>;

  /** Everyone who acts for an organisation on a day, by name. */
  peopleOf(organisationId: string, on: LocalDate): Promise<DoorPerson[]>;
}

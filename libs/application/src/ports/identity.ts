import type { LocalDate } from '#kernel/local-date';
import type { Decided } from '#domain/policy/policy-setting';
import type { Role } from '#permissions/role';
import type { TokenScope } from '#permissions/token-scope';

export interface PersonRecord {
  id: string;
  email: string;
  name: string;
  jobTitle: string;
  passwordHash: string | null;
  failedSignIns: number;
  lockedUntil: Date | null;
}

export interface SessionRecord {
  id: string;
  tokenHash: string;
  personId: string;
  organisationId: string;
  /** By which delegation it stands in for somebody; null while its person acts as themselves. */
  delegationId: string | null;
  /** `halfway` waits for a second factor and stands for nobody. */
  kind: 'session' | 'token' | 'halfway';
  /** The identity provider it was opened at, which limits it to one organisation; null for a local account. */
  providerId: string | null;
  /** Whether it was proved by a second factor. */
  secondFactor: boolean;
  /** What its person calls a token; null for a session. */
  name: string | null;
  /** What a token is for; `act` narrows nothing. */
  scope: TokenScope | 'act';
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  /** When a token was revoked. */
  endedAt: Date | null;
}

/** A person's appointment in force on a day, wherever it is; the only look across tenants, and only at one's own. */
export interface HeldAppointment {
  id: string;
  role: Role;
  tenantId: string;
  tenantName: string;
  organisationId: string;
  organisationName: string;
  portfolio: string | null;
  starts: LocalDate;
  ends: LocalDate | null;
}

/** An organisation or partnership found by its code. */
export interface TenantByCode {
  code: string;
  tenantId: string;
  of: 'organisation' | 'partnership';
  name: string;
  /** Kind and GSS code of an organisation; null of a partnership. */
  kind: string | null;
  gssCode: string | null;
}

/** What sign-in keeps of a person for one organisation, but for what is secret. */
export interface AccountHeld {
  person: Record<string, unknown>;
  secondFactorSince: Date | null;
  linkedAccounts: Record<string, unknown>[];
  sessionsAndTokens: Record<string, unknown>[];
  links: Record<string, unknown>[];
}

/** A role in force by delegation, with who gave it until when. */
export interface DelegatedAppointment extends HeldAppointment {
  delegationId: string;
  fromPersonId: string;
  fromName: string;
  /** Last day of the delegation. */
  until: LocalDate;
}

/** All that a bearer token says at one moment: the session, the person, where they may act, and the reach that goes with it. */
export interface BearerRecord {
  session: SessionRecord;
  person: Pick<PersonRecord, 'id' | 'email' | 'name' | 'jobTitle'>;
  appointments: HeldAppointment[];
  /** What was delegated to them and is in force. */
  delegated: DelegatedAppointment[];
  /** Who gave what the session stands in by, in force or over; null while it stands in for nobody. */
  standsInFor: { personId: string; name: string } | null;
  /** The partnerships that the session's organisation is a member of. */
  partnershipIds: string[];
  /** What the session's organisation has decided for itself. */
  decided: Decided;
  /** That the person's second factor was taken off and they have not been told; the moment as ISO 8601 text. */
  factorTakenOff: { organisationName: string; by: string; at: string } | null;
  /**
   * The revisions of every tenant whose rows they may be answered from, seen at the same moment as the rest: equal
   * texts, the same tenants with nothing changed in any.
   */
  revisions: string;
}

/** Sign-in's own path: before any tenant is known, with a role of the database that reaches nothing else. */
export interface IdentityStore {
  personByEmail(email: string): Promise<PersonRecord | null>;
  person(id: string): Promise<PersonRecord | null>;
  addPerson(person: PersonRecord & { createdAt: Date }): Promise<void>;
  /** Counts one failure more; at the limit it starts afresh and locks the account. */
  noteFailure(personId: string, limit: number, lockedUntil: Date): Promise<void>;
  noteSignIn(personId: string, failed: number, lockedUntil: Date | null): Promise<void>;
  addSession(session: SessionRecord): Promise<void>;
  /** Who a token stands for on a day, read anew for each request and in one statement, so that all of it agrees. */
  bearer(tokenHash: string, on: LocalDate): Promise<BearerRecord | null>;
  /** The revisions now of the tenants that these are of, as {@link BearerRecord} has them. */
  revisionsNow(revisions: string): Promise<string>;
  /** Takes a session that is halfway, so that nobody can take it again. */
  takeHalfway(
    tokenHash: string,
  ): Promise<Pick<SessionRecord, 'personId' | 'organisationId' | 'expiresAt'> | null>;
  proveSession(tokenHash: string): Promise<void>;
  touchSession(tokenHash: string, at: Date): Promise<void>;
  /** Where a session acts from now on, and by which delegation, if by one. */
  moveSession(tokenHash: string, organisationId: string, delegationId: string | null): Promise<void>;
  removeSession(tokenHash: string): Promise<void>;
  /** Ends every session of a person; bearer tokens for scripts stay unless they are to go too. */
  removeSessionsOf(personId: string): Promise<void>;
  /** Sets a new password, lifts a lock, and ends every session and token of the person. */
  setPassword(personId: string, hash: string): Promise<void>;
  appointments(personId: string, on: LocalDate): Promise<HeldAppointment[]>;
  accountOf(personId: string, organisationId: string): Promise<AccountHeld>;
  /** Organisations and partnerships with one of these codes. */
  tenantsByCode(codes: readonly string[]): Promise<TenantByCode[]>;
  /** Every tenant there is, organisations and partnerships, in order of id. */
  tenantIds(): Promise<string[]>;
  /** The partnerships an organisation is a member of on a day. */
  partnershipsOf(organisationId: string, on: LocalDate): Promise<string[]>;
}

/** Hashes and checks passwords (argon2id). */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

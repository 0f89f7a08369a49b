import { randomBytes } from 'node:crypto';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import { wantsSecondFactor } from '#domain/identity/sign-in-settings';
import type { Actor } from '#permissions/actor';
import { done, invalid, type Outcome } from '../outcome.ts';
import type { ProviderRecord } from '../ports/doors.ts';
import type { IdentityStore, Passwords, PersonRecord, SessionRecord } from '../ports/identity.ts';
import { wrongCode, type SecondFactors } from './second-factors.ts';
import { capacityOf, type ChosenCapacity, type SignedInPerson } from './signed-in-person.ts';
import {
  actorAt,
  byOrganisation,
  decides,
  standingIn,
  withoutDeciding,
  type ActingChoice,
} from './acting.ts';
import { actingToken, atServer, isOver, tokenTrouble } from './token-state.ts';
import { newSession } from './new-session.ts';
import { hashOf } from './secrets.ts';

const minute = 60_000;
const sessionAbsolute = 12 * 60 * minute;
const tokenLife = 30 * 24 * 60 * minute;
const failuresBeforeLock = 5;
const lockedFor = 15 * minute;
const ticketLife = 5 * minute;

export type SignedInOrRefused =
  | { kind: 'secondFactorNeeded'; ticket: string; problem: string | null }
  | { kind: 'signedIn'; token: string; expiresAt: Date }
  | { kind: 'refused'; message: string };

const refusedWords = 'The e-mail address or the password is not right.';

/** Sign-in with a local account, sessions, and who a bearer token stands for. */
export class Sessions {
  /** Checked in place of a missing hash, so that an unknown address takes as long as a wrong password. */
  private decoy: Promise<string> | null = null;

  constructor(
    private readonly store: IdentityStore,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly factors: SecondFactors,
  ) {}

  /** One answer for an unknown address, a wrong password and a locked account: nobody learns who has an account. */
  async signIn(email: string, password: string): Promise<SignedInOrRefused> {
    const now = this.clock.now();
    // A NUL stands in nobody's address, and a database takes none.
    const person = await this.store.personByEmail(email.trim().replaceAll('\0', '\ufffd'));
    this.decoy ??= this.passwords.hash(randomBytes(16).toString('hex'));
    const hash = person?.passwordHash ?? (await this.decoy);
    const right = await this.passwords.verify(hash, password);
    if (!person?.passwordHash) return { kind: 'refused', message: refusedWords };
    const locked = person.lockedUntil !== null && person.lockedUntil > now;
    if (locked || !right) {
      if (!locked) await this.countFailure(person, now);
      return { kind: 'refused', message: refusedWords };
    }
    const first = (await this.choices(person.id))[0];
    if (!first) return { kind: 'refused', message: refusedWords };
    // Failures stay counted until the second factor is right too: else each right password would give new guesses at it.
    if (await this.factors.isInForce(person.id)) return this.ticket(person.id, first.organisationId, null);
    await this.store.noteSignIn(person.id, 0, null);
    return this.open(person.id, first.organisationId, 'session', sessionAbsolute);
  }

  /** The second step of a sign-in. A ticket is good for one try; a wrong code gives the next one, until the lock. */
  async answerSecondFactor(ticket: string, code: string): Promise<SignedInOrRefused> {
    const now = this.clock.now();
    const halfway = await this.store.takeHalfway(hashOf(ticket));
    const person = halfway && halfway.expiresAt > now ? await this.store.person(halfway.personId) : null;
    if (!halfway || !person || (person.lockedUntil !== null && person.lockedUntil > now)) {
      return {
        kind: 'refused',
        message: 'That took too long, or too many codes were not right. Sign in again later.',
      };
    }
    const { personId, organisationId } = halfway;
    if (!(await this.factors.check(personId, code))) {
      await this.countFailure(person, now);
      return this.ticket(personId, organisationId, wrongCode);
    }
    await this.store.noteSignIn(personId, 0, null);
    return this.open(personId, organisationId, 'session', sessionAbsolute, { secondFactor: true });
  }

  /** Runs what a wrong code must count against, and not at all while the account is locked. */
  async withCode<T>(personId: string, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const now = this.clock.now();
    const person = await this.store.person(personId);
    if (!person || (person.lockedUntil !== null && person.lockedUntil > now)) {
      return invalid({
        field: 'code',
        message: 'Too many codes were not right. Try again in a quarter of an hour.',
      });
    }
    const outcome = await work();
    if (outcome.kind !== 'done') await this.countFailure(person, now);
    return outcome;
  }

  /** Notes that a session has been proved by a second factor. */
  proved(token: string): Promise<void> {
    return this.store.proveSession(hashOf(token));
  }

  private async ticket(personId: string, organisationId: string, problem: string | null) {
    const { token } = await this.open(personId, organisationId, 'halfway', ticketLife);
    return { kind: 'secondFactorNeeded' as const, ticket: token, problem };
  }

  /** A bearer token for scripts, for a person known by e-mail; null where there is none. */
  async issueToken(email: string): Promise<string | null> {
    const person = await this.store.personByEmail(email.trim());
    const first = person && (await this.choices(person.id))[0];
    if (!person || !first) return null;
    return (await this.open(person.id, first.organisationId, 'token', tokenLife, { name: atServer })).token;
  }

  /** A session for a person whom an organisation's own provider vouched for. It acts for that organisation alone. */
  async openAt(personId: string, { id, organisationId }: ProviderRecord): Promise<SignedInOrRefused | null> {
    const acts = (await this.choices(personId)).some((choice) => choice.organisationId === organisationId);
    return acts ? this.open(personId, organisationId, 'session', sessionAbsolute, { providerId: id }) : null;
  }

  /** The provider that a session was opened at; null when it was none. */
  async providerOf(token: string): Promise<string | null> {
    const found = await this.store.bearer(hashOf(token), londonDateOf(this.clock.now()));
    return found?.session.providerId ?? null;
  }

  /** Ends the session that another sign-in takes the place of; a script's token is left alone. */
  async leave(token: string): Promise<void> {
    const found = await this.store.bearer(hashOf(token), londonDateOf(this.clock.now()));
    if (found?.session.kind === 'session') await this.store.removeSession(hashOf(token));
  }

  /** Ends every session of the person a token stands for. */
  async signOutEverywhere(token: string): Promise<void> {
    const who = await this.whoIs(token);
    if (who) await this.store.removeSessionsOf(who.actor.personId);
  }

  async signOut(token: string): Promise<void> {
    await this.store.removeSession(hashOf(token));
  }

  /**
   * The person a token stands for, with the appointments in force at this moment, so that a change of role counts from
   * the next request. Null when the token is unknown, expired or idle too long.
   */
  async whoIs(token: string): Promise<SignedInPerson | null> {
    const now = this.clock.now();
    const found = await this.store.bearer(hashOf(token), londonDateOf(now));
    if (!found || isOver(found, now)) return null;
    const { session, person } = found;
    const { providerId } = session;
    const everywhere = byOrganisation(found.appointments);
    const choices = everywhere.filter(
      (choice) => !providerId || choice.organisationId === session.organisationId,
    );
    const own = choices.find((choice) => choice.organisationId === session.organisationId);
    // Whoever has left their organisation stands in for nobody there either.
    if (!own) return null;
    const delegated = found.delegated.filter((one) =>
      choices.some((choice) => choice.organisationId === one.organisationId),
    );
    const { acting, standsInFor } = standingIn(own, session.delegationId, delegated, found.standsInFor);
    // A token is proved by nobody, whatever the session it was made in.
    const proved = session.kind === 'session' && (session.secondFactor || providerId !== null);
    const secondFactorWanted = wantsSecondFactor(found.decided) && !proved && decides(acting);
    if (now.getTime() - session.lastSeenAt.getTime() > minute)
      await this.store.touchSession(session.tokenHash, now);
    return {
      name: person.name,
      email: person.email,
      appointments: acting.appointments,
      choices,
      delegated,
      secondFactorWanted,
      factorTakenOff: found.factorTakenOff,
      revisions: found.revisions,
      actor: {
        ...actorAt(
          person,
          secondFactorWanted ? withoutDeciding(acting) : acting,
          found.partnershipIds,
          standsInFor,
        ),
        ...actingToken(session),
      },
    };
  }

  /** Why a token is not good any more, in words; null where it is none of ours, or is good. */
  async whyNot(token: string): Promise<string | null> {
    const now = this.clock.now();
    const found = await this.store.bearer(hashOf(token), londonDateOf(now));
    return found && tokenTrouble(found, now);
  }

  /**
   * A person as the actor of commands for one organisation, without a session: for the product's own jobs, which act in
   * somebody's name with no more than that person's powers. Null where they hold no appointment for it today.
   */
  async actor(email: string, organisationId: string): Promise<Actor | null> {
    const person = await this.store.personByEmail(email.trim());
    const choices = person ? await this.choices(person.id) : [];
    const acting = choices.find((choice) => choice.organisationId === organisationId);
    if (!person || !acting) return null;
    const today = londonDateOf(this.clock.now());
    return actorAt(person, acting, await this.store.partnershipsOf(organisationId, today));
  }

  /** Chooses for whom a session acts, among the organisations and the delegations that the person has. */
  async actFor(token: string, chosen: ChosenCapacity): Promise<Outcome<null>> {
    const capacity = capacityOf(await this.whoIs(token), chosen);
    if ('kind' in capacity) return capacity;
    await this.store.moveSession(hashOf(token), capacity.organisationId, capacity.delegationId);
    return done(null);
  }

  private async choices(personId: string): Promise<ActingChoice[]> {
    return byOrganisation(await this.store.appointments(personId, londonDateOf(this.clock.now())));
  }

  private async open(
    personId: string,
    organisationId: string,
    kind: SessionRecord['kind'],
    life: number,
    more: Partial<Pick<SessionRecord, 'providerId' | 'secondFactor' | 'name'>> = {},
  ) {
    const whose = { personId, organisationId, kind, ...more };
    const { secret: token, record } = newSession(whose, life, this.clock.now());
    await this.store.addSession(record);
    return { kind: 'signedIn' as const, token, expiresAt: record.expiresAt };
  }

  private countFailure(person: PersonRecord, now: Date): Promise<void> {
    return this.store.noteFailure(person.id, failuresBeforeLock, new Date(now.getTime() + lockedFor));
  }
}

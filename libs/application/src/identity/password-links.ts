import type { Clock } from '#kernel/clock';
import { done, invalid, notFound, type Outcome } from '../outcome.ts';
import type { DoorStore } from '../ports/doors.ts';
import type { IdentityStore, Passwords } from '../ports/identity.ts';
import { passwordProblem } from './password-problem.ts';
import { hashOf } from './secrets.ts';

/** Passwords chosen by a one-time link from an administrator, who never learns them. */
export class PasswordLinks {
  constructor(
    private readonly store: IdentityStore,
    private readonly doors: DoorStore,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** Sets the password, lifts a lock and ends every session of the person. A link that is not in force is not there. */
  async choose(secret: string, password: string): Promise<Outcome<{ email: string }>> {
    const now = this.clock.now();
    const link = await this.doors.link(hashOf(secret), 'password', now);
    if (!link) return notFound;
    const problem = passwordProblem(password);
    if (problem) return invalid({ field: 'password', message: problem });
    const hash = await this.passwords.hash(password);
    const taken = await this.doors.takeLink(hashOf(secret), 'password', now);
    const person = taken && (await this.store.person(taken.personId));
    if (!person) return notFound;
    await this.store.setPassword(person.id, hash);
    return done({ email: person.email });
  }
}

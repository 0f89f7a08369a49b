import type { Clock } from '#kernel/clock';
import { done, invalid, type FieldProblem, type Outcome } from '../outcome.ts';
import type { IdentityStore, Passwords } from '../ports/identity.ts';
import { passwordProblem } from './password-problem.ts';

/** What registering people stands on: sign-in's own store, since no tenant is known yet. */
export interface PeopleDeps {
  store: IdentityStore;
  passwords: Passwords;
  clock: Clock;
  newId: () => string;
}

export interface RegisterPerson {
  email: string;
  name: string;
  jobTitle: string;
  /** Null for someone who signs in through their own organisation. */
  password: string | null;
}

/** Registers a person, who may do nothing until someone appoints them. One person has one sign-in. */
export async function registerPerson(
  { store, passwords, clock, newId }: PeopleDeps,
  input: RegisterPerson,
): Promise<Outcome<{ personId: string }>> {
  const email = input.email.trim();
  const problems: FieldProblem[] = [];
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    problems.push({ field: 'email', message: 'Enter an e-mail address.' });
  }
  if (!input.name.trim()) problems.push({ field: 'name', message: 'Enter the name.' });
  const wrong = input.password === null ? null : passwordProblem(input.password);
  if (wrong) problems.push({ field: 'password', message: wrong });
  if (!problems.length && (await store.personByEmail(email))) {
    problems.push({ field: 'email', message: 'Somebody is registered with this address.' });
  }
  if (problems.length) return invalid(...problems);
  const personId = newId();
  await store.addPerson({
    id: personId,
    email,
    name: input.name.trim(),
    jobTitle: input.jobTitle.trim(),
    passwordHash: input.password === null ? null : await passwords.hash(input.password),
    failedSignIns: 0,
    lockedUntil: null,
    createdAt: clock.now(),
  });
  return done({ personId });
}

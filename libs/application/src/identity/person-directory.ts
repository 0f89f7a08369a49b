import type { IdentityStore, PersonRecord } from '../ports/identity.ts';

/** What appointing people needs of sign-in: to find who has an address, and to register who is new. */
export type PersonDirectory = Pick<IdentityStore, 'personByEmail' | 'addPerson'>;

/** Somebody new, without a password: they sign in once one is set or their organisation's own sign-in is linked. */
export function newPerson(
  { id, email, name, jobTitle }: { id: string; email: string; name: string; jobTitle: string },
  createdAt: Date,
): PersonRecord & { createdAt: Date } {
  const account = { passwordHash: null, failedSignIns: 0, lockedUntil: null };
  return { id, email, name: name.trim(), jobTitle: jobTitle.trim(), ...account, createdAt };
}

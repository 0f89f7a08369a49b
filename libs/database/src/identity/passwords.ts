import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '#application/ports/identity';

/** The library's defaults: argon2id, 19 MiB, two passes, which are those that OWASP recommends. */
export const argonPasswords: Passwords = {
  hash: (password) => hash(password),
  verify: (stored, password) => verify(stored, password),
};

import { createHash, randomBytes } from 'node:crypto';

/** A secret to hand out once: 256 bits, in letters that an address can carry. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. It is long and random, so that one round of SHA-256 is enough. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

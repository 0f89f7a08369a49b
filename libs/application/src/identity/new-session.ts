import { randomUUID } from 'node:crypto';
import type { SessionRecord } from '../ports/identity.ts';
import { hashOf, newSecret } from './secrets.ts';

type Whose = Pick<SessionRecord, 'personId' | 'organisationId' | 'kind'>;

/**
 * A session or token to be kept, and the secret that stands for it.
 *
 * @param life how long at most, in milliseconds
 */
export function newSession(
  whose: Whose & Partial<SessionRecord>,
  life: number,
  now: Date,
): { secret: string; record: SessionRecord } {
  const secret = newSecret();
  const record: SessionRecord = {
    id: randomUUID(),
    tokenHash: hashOf(secret),
    delegationId: null,
    providerId: null,
    secondFactor: false,
    name: null,
    scope: 'act',
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + life),
    endedAt: null,
    ...whose,
  };
  return { secret, record };
}

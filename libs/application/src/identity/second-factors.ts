import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Clock } from '#kernel/clock';
import { done, invalid, type Outcome } from '../outcome.ts';
import type { SecondFactorStore } from '../ports/second-factor.ts';
import { hashOf } from './secrets.ts';

const period = 30;
/** A code counts in its own half minute and in the ones beside it, since phones run ahead or behind. */
const window = 1;
const recoveryCodes = 10;
/** Letters and digits that nobody takes for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** What a phone needs: the address for its camera and the secret for typing. */
export interface Offered {
  address: string;
  secret: string;
}

/** How a person's second factor stands. */
export interface SecondFactorState {
  since: Date | null;
  recoveryCodesLeft: number;
  /** What is offered and not yet confirmed; null when one is in force or none was asked for. */
  offered: Offered | null;
}

/** Second factors: codes made from the time (RFC 6238), each used once, and recovery codes for a lost phone. */
export class SecondFactors {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly clock: Clock,
  ) {}

  async state(personId: string, email: string): Promise<SecondFactorState> {
    const found = await this.store.secondFactor(personId);
    const { confirmedAt = null, recoveryCodesLeft = 0, secret } = found ?? {};
    const offered = secret && !confirmedAt ? { secret, address: totp(secret, email).toString() } : null;
    return { since: confirmedAt, recoveryCodesLeft, offered };
  }

  /** Offers a new secret, unless one is in force. */
  offer(personId: string): Promise<void> {
    return this.store.offerFactor(personId, new Secret({ size: 20 }).base32);
  }

  /** Puts the offered secret in force by a code made from it. @returns the recovery codes, which nobody can read again */
  async confirm(personId: string, code: string): Promise<Outcome<{ recoveryCodes: string[] }>> {
    const found = await this.store.secondFactor(personId);
    const step = found && !found.confirmedAt ? this.stepOf(found.secret, code) : null;
    if (step === null) return invalid({ field: 'code', message: wrongCode });
    const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
    await this.store.confirmFactor(personId, step, codes.map(hashOf), this.clock.now());
    await this.store.told(personId);
    return done({ recoveryCodes: codes });
  }

  /** Notes that a person has read that their second factor was taken off. */
  told(personId: string): Promise<void> {
    return this.store.told(personId);
  }

  /** Whether somebody has to answer for a second factor when they sign in. */
  async isInForce(personId: string): Promise<boolean> {
    return Boolean((await this.store.secondFactor(personId))?.confirmedAt);
  }

  /** Whether this is the phone's code of the moment, not used before, or a recovery code, which is used up by it. */
  async check(personId: string, typed: string): Promise<boolean> {
    const code = typed.replaceAll(/[\s-]/g, '').toLowerCase();
    const found = await this.store.secondFactor(personId);
    if (!found?.confirmedAt) return false;
    const step = this.stepOf(found.secret, code);
    if (step !== null) return this.store.useStep(personId, step);
    return code.length > 6 && this.store.useRecoveryCode(personId, hashOf(code));
  }

  /** Takes the second factor off, by a code from it. */
  async remove(personId: string, code: string): Promise<Outcome<null>> {
    if (!(await this.check(personId, code))) return invalid({ field: 'code', message: wrongCode });
    await this.store.removeFactor(personId);
    return done(null);
  }

  /** The time step that a code belongs to, or null when it is of none near now. */
  private stepOf(secret: string, code: string): number | null {
    const timestamp = this.clock.now().getTime();
    const token = code.replaceAll(/\s/g, '');
    const delta = /^\d{6}$/.test(token) ? totp(secret, '').validate({ token, timestamp, window }) : null;
    return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
  }
}

export const wrongCode = 'That code is not right, or was used before. Wait for the next one and try that.';

const totp = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Goldthread', label, secret: Secret.fromBase32(secret), digits: 6, period });

const newRecoveryCode = (): string =>
  Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('');

import type { LocalDate } from '#kernel/local-date';

/** A person's second factor: a secret shared with their phone. */
export interface SecondFactorRecord {
  /** Base32, as authenticator apps take it. */
  secret: string;
  /** Null until a first code has shown that the phone has it. */
  confirmedAt: Date | null;
  recoveryCodesLeft: number;
}

/** That an administrator took a second factor off. */
export interface FactorTakenOff {
  organisationName: string;
  /** Name of the administrator. */
  by: string;
  at: Date;
}

/** What sign-in's own role keeps of second factors. */
export interface SecondFactorStore {
  secondFactor(personId: string): Promise<SecondFactorRecord | null>;
  /** Keeps a secret to be confirmed, in place of another that was not; one in force stays. */
  offerFactor(personId: string, secret: string): Promise<void>;
  /** Puts the secret in force, with these recovery codes by their hashes. */
  confirmFactor(personId: string, step: number, codeHashes: readonly string[], at: Date): Promise<void>;
  /** Uses a time step up. @returns false when it or a later one was used before */
  useStep(personId: string, step: number): Promise<boolean>;
  /** Uses a recovery code up. @returns false when there is none such */
  useRecoveryCode(personId: string, codeHash: string): Promise<boolean>;
  removeFactor(personId: string): Promise<void>;
  /**
   * Notes that an organisation's administrator would have the factor taken off, the latest ask of each organisation alone.
   * @returns whether each organisation that the person acts for on the day has asked since then, each through somebody else
   */
  askToTakeOff(
    personId: string,
    ask: { organisationId: string; askedBy: string; at: Date },
    asked: { since: Date; on: LocalDate },
  ): Promise<boolean>;
  /** Takes the factor off, ends every session of the person, and keeps that until they have been told. */
  takeOff(personId: string, taken: FactorTakenOff): Promise<void>;
  /** Notes that the person has been told. */
  told(personId: string): Promise<void>;
}

/** Who is told of a return: by what they are to it, never by name. */
export type ReturnAddressee = 'owner' | 'manager' | 'portfolioHolder' | 'verifiers';

/** What a return may ask the product to do, by name, with its parameters. */
export interface ReturnEffects {
  'return.notify': {
    to: ReturnAddressee;
    about: 'toVerify' | 'sentBack' | 'verified';
    /** The measure and the period, in words. */
    what: string;
  };
  'return.escalate': {
    level: ReturnAddressee;
    about: 'returnLate' | 'verificationLate' | 'correctionLate';
    what: string;
  };
}

/** The API cannot be reached, or took too long. The reader is asked to try again. */
export class ApiAway extends Error {
  override readonly name = 'ApiAway';
}

/** The API takes no more from this person, or from their organisation, for a number of seconds. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';

  constructor(readonly seconds: number) {
    super(`Too many requests; again in ${seconds} seconds.`);
  }
}

/** The reader is not signed in, or the session has ended. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

/** The API refused a read that no form asked for: shown as a page that says so. */
export class ReadRefused extends Error {
  override readonly name = 'ReadRefused';
}

/** What was asked for does not exist, or may not be known to exist. */
export class NothingHere extends Error {
  override readonly name = 'NothingHere';
}

/** A form held what none of its choices says: it was altered on the way, or is of another release. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

/** The API answered in a way it never should: a bug on one side or the other. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
}

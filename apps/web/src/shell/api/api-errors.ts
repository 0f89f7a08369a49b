/** The API cannot be reached, or took too long. The reader is asked to try again. */
export class ApiAway extends Error {
  override readonly name = 'ApiAway';
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

/** The API answered in a way it never should: a bug on one side or the other. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
}

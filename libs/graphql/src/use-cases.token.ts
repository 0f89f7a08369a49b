/** The name under which the application's use cases are given to the resolvers. */
export const USE_CASES = Symbol('use cases');

/** The name under which the publishers are given that series may be fetched from. */
export const SERIES_SOURCES = Symbol('series sources');

/** The name under which the commands that keep the ways in are given. */
export const DOOR_USE_CASES = Symbol('door use cases');

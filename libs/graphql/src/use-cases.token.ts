/** The name under which the application's use cases are given to the resolvers. */
export const USE_CASES = Symbol('use cases');

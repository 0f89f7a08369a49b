/** What the web tier needs to know about where it runs. */
export interface WebOptions {
  /** Address of the GraphQL endpoint, for example `http://127.0.0.1:4000/graphql`. */
  readonly apiUrl: string;
  /** True where the pages are served over HTTPS: cookies are then marked Secure. */
  readonly secureCookies?: boolean;
}

/** Injection token of {@link WebOptions}. */
export const WEB_OPTIONS = Symbol('WebOptions');

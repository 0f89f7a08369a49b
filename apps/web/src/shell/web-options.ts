import type { Clock } from '#kernel/clock';

/** What the web tier needs to know about where it runs. */
export interface WebOptions {
  /** Address of the GraphQL endpoint, for example `http://127.0.0.1:4000/graphql`. */
  readonly apiUrl: string;
  /** True where the pages are served over HTTPS: cookies are then marked Secure. */
  readonly secureCookies?: boolean;
  /** Where browsers reach the pages, without a slash at its end; what a request says of itself when left out. */
  readonly publicUrl?: string;
  /** The machine's clock when left out; tests hand in the one that the API goes by. */
  readonly clock?: Clock;
}

/** Injection token of {@link WebOptions}. */
export const WEB_OPTIONS = Symbol('WebOptions');

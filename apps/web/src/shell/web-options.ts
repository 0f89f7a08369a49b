import type { Clock } from '#kernel/clock';
import type { AddressLimits } from './security/rate-limit.ts';

/** What the web tier needs to know about where it runs. */
export interface WebOptions {
  /** Address of the GraphQL endpoint, for example `http://127.0.0.1:4000/graphql`. */
  readonly apiUrl: string;
  /** True where the pages are served over HTTPS: cookies are then marked Secure. */
  readonly secureCookies?: boolean;
  /** Where browsers reach the pages, without a slash at its end; what a request says of itself when left out. */
  readonly publicUrl?: string;
  /** How many requests a minute are taken from one address; without limits when left out or null. */
  readonly addressLimits?: AddressLimits | null;
  /** Where the client's address is read from when a proxy stands in front, as Express understands it; the connection when left out. */
  readonly trustProxy?: string;
  /** The machine's clock when left out; tests hand in the one that the API goes by. */
  readonly clock?: Clock;
}

/** Injection token of {@link WebOptions}. */
export const WEB_OPTIONS = Symbol('WebOptions');

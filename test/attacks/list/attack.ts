/** What is sent in one attack, over an HTTP client that sends anything. */
export interface Shot {
  method?: string;
  /** Path and query; `/graphql` when left out. */
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** One way to hurt the API, never twice the same bytes. */
export interface Attack {
  name: string;
  /** What it may be answered with; anything else, and any answer that shows the inside, is a finding. */
  answered: readonly number[];
  /** Whether it is sent with the token of somebody signed in. */
  signedIn?: boolean;
  /** @param round how many of this kind went before, by which each is made another */
  shot: (round: number) => Shot;
}

/** As many parts, side by side. */
export const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

const json = { 'content-type': 'application/json' };

/** A GraphQL request as JSON. */
export const asked = (query: string, variables?: object): Shot => ({
  method: 'POST',
  headers: json,
  body: JSON.stringify({ query, variables }),
});

/** Any bytes as JSON. */
export const raw = (body: string | Buffer, headers: Record<string, string> = {}): Shot => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body,
});

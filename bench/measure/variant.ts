import type { LoadRequest } from '../load/load.ts';
import type { RunningServer } from '../servers/process.ts';
import type { Ask } from '../asks/ask.ts';

/** One way of doing a work: a server and the requests that ask it. */
export interface Variant {
  /** `kept`, `keptWrites`, `trusted`, `api`, `raw` or `rawSignedIn`. */
  readonly name: string;
  readonly server: RunningServer;
  readonly requests: readonly LoadRequest[];
}

/** A work with the ways of doing it that are compared. */
export interface Work {
  readonly name: string;
  readonly variants: readonly Variant[];
}

/** The API as it is, the same without kept answers, and the server that sends the statements bare. */
export interface ReadServers {
  readonly api: RunningServer;
  readonly unkept: RunningServer;
  readonly raw: RunningServer;
}

/** Of so many requests one is a write, where there are any. */
const ONE_WRITE_IN = 100;

/**
 * A read as the pages ask it, answers kept, with and without writes between, and read anew each time; against the same
 * statements bare, without and with the look at the session.
 *
 * @param writes a change in each place
 */
export function readWork(
  name: string,
  asks: readonly Ask[],
  writes: readonly Ask[],
  { api, unkept, raw }: ReadServers,
): Work {
  const reads = asks.map(trustedRequest);
  const between = writes.flatMap((write) => [
    ...Array.from({ length: ONE_WRITE_IN - 1 }, (_, at) => reads[at % reads.length] ?? apiRequest(write)),
    apiRequest(write),
  ]);
  return {
    name,
    variants: [
      { name: 'kept', server: api, requests: reads },
      { name: 'keptWrites', server: api, requests: between },
      { name: 'trusted', server: unkept, requests: reads },
      { name: 'api', server: api, requests: asks.map(apiRequest) },
      { name: 'raw', server: raw, requests: asks.map((_, at) => rawRequest(`/${name}/${at}`)) },
      {
        name: 'rawSignedIn',
        server: raw,
        requests: asks.map((_, at) => rawRequest(`/signed-in/${name}/${at}`)),
      },
    ],
  };
}

/** A GraphQL request as the web tier sends it: the document by its id. */
export function trustedRequest(ask: Ask): LoadRequest {
  return apiRequest({ ...ask, body: ask.trusted ?? ask.body });
}

/** A GraphQL request as any client sends it. */
export function apiRequest({ token, body }: Ask): LoadRequest {
  return {
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
    },
    body,
  };
}

/** A request of the raw server, which knows by its address what to do. */
export function rawRequest(path: string): LoadRequest {
  return { method: 'GET', path, headers: {} };
}

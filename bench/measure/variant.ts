import type { LoadRequest } from '../load/load.ts';
import type { RunningServer } from '../servers/process.ts';
import type { Ask } from '../asks/ask.ts';

/** One way of doing a work: a server and the requests that ask it. */
export interface Variant {
  /** `trusted`, `api`, `raw` or `rawSignedIn`. */
  readonly name: string;
  readonly server: RunningServer;
  readonly requests: readonly LoadRequest[];
}

/** A work with the ways of doing it that are compared. */
export interface Work {
  readonly name: string;
  readonly variants: readonly Variant[];
}

/** A read as the pages ask it, against the same statements bare, without and with the look at the session. */
export function readWork(name: string, asks: readonly Ask[], api: RunningServer, raw: RunningServer): Work {
  return {
    name,
    variants: [
      { name: 'trusted', server: api, requests: asks.map(trustedRequest) },
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
function trustedRequest(ask: Ask): LoadRequest {
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
